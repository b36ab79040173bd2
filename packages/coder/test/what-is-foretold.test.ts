import type { Forecast, Report } from '@rapporteur/report';
import { expect, test } from 'vitest';
import { read, words } from './reader.js';

/** A forecast in short: `France: the truce will collapse`, with ` not` where it is foretold not to be. */
function told(report: Report, { holder, polarity, outcome }: Forecast): string {
  const name = report.actors.find(({ id }) => id === holder)?.name ?? holder;
  return `${name}${polarity === 'negative' ? ' not' : ''}: ${words(report, outcome)}`;
}

function all(text: string): string[] {
  const report = read(text);
  return report.forecasts.map((forecast) => told(report, forecast));
}

test.each([
  ['of a thing', 'The economy will collapse.', 'author: The economy will collapse'],
  ['of somebody else', 'Analysts say that Sudan will attack Chad.', 'Analysts: Sudan will attack Chad'],
  ['of what befalls oneself', 'Kenya said that it would lose the war.', 'Kenya: it would lose the war'],
  ['told in the past', 'Merkel outlined that the rebels would split.', 'Angela Merkel: the rebels would split'],
  ['beside its speaker', 'Chad, Merkel predicted, would fall.', 'Angela Merkel: Chad, Merkel predicted, would fall'],
  [
    'handed over by a colon',
    'One thing can be ruled out: Russia will not recognise Kosovo.',
    'author not: Russia will not recognise Kosovo',
  ],
  ['denied', 'No envoy will persuade the rebels.', 'author not: No envoy will persuade the rebels'],
  ['expected', 'Merkel expects Chad to attack Sudan.', 'Angela Merkel: Chad to attack Sudan'],
  ['not expected', 'Chad is not expected to sign the truce.', 'author not: Chad is not expected to sign the truce'],
  [
    'with a noun of prediction',
    'Merkel backed down from her prediction a year ago that Chad would fall.',
    'Angela Merkel: Chad would fall',
  ],
  ['without what stands beside it', 'The truce will fail, because Chad needs the war.', 'author: The truce will fail'],
  [
    'with what its relative pronoun stands for',
    'Merkel opposes the war, which is likely to ruin Chad.',
    'author: the war, which is likely to ruin Chad',
  ],
  [
    'with the subject of what it is coordinated with',
    'Analysts say that the war will ruin Chad, and could spread.',
    'Analysts: the war will ruin Chad, and could spread',
  ],
  ['to its end in a quotation', '“The truce will fail,” Merkel said.', 'Angela Merkel: The truce will fail'],
] as const)('a forecast %s: %s', (_, text, wanted) => {
  expect(all(text)).toContain(wanted);
});

test.each([
  ['a plan of its subject', 'Italy says that it will not bomb Libya.'],
  ['a plan of its speaker', '“We will send troops,” Merkel said.'],
  ['an agenda', 'The minister will attend the summit in Geneva on Friday.'],
  ['what a state in the news will do', 'Germany will send an envoy to Chad.'],
  ['a promise', 'Sudan promised that its troops would leave Chad.'],
  ['a hope', 'Merkel hopes that the truce will last.'],
  ['a question', 'Will the truce last?'],
  ['an open question', 'Nobody asked who will win the war.'],
  ['a condition', 'If the truce collapses, Chad must act.'],
  ['what would have been', 'The town would have fallen.'],
  ['what would be if all had been otherwise', 'Had France stayed away, the king would be alive.'],
  ['only imagined', 'Merkel said that a ban would hurt trade.'],
  ['a law', 'The bill would block the sale of arms.'],
  ['a state of the present', 'The king may be ill.'],
  ['an ability', 'The doctors could not reach the town.'],
  ['a verdict', 'It would be a mistake if Chad left.'],
  ['an attribute', 'Chad needs a leader who will fight.'],
  ['a preference', 'Merkel said that she would rather see the truce fail.'],
  ['an offer', 'The minister said that Chad would be glad to fall silent.'],
  ['an answer in a poll', 'Forty percent of voters said that Merkel would be best for Chad.'],
  ['a sum', 'By then the king will be 80.'],
  ['what somebody may say of it', 'Some may recall the last war.'],
  ['what is granted', 'The rebels may win the town, but the king has Chad.'],
  ['a habit', 'The minister said that thirty people would fall ill at each feast.'],
  ['what a law lays down', 'The minister said that the bill would require a permit if Chad left.'],
  ['a promise named by its subject', 'The promise is that the truce will last.'],
  ['what it does not mean', 'That does not mean that the truce will not collapse.'],
  ['what somebody learned', 'The king learned that the truce would collapse.'],
  ['what is told under somebody else', 'Merkel said that Chad reassured them that the truce would last.'],
  ['a fear of nobody', 'The talks were overshadowed by fears that the truce would collapse.'],
  ['a comparison', 'Expecting Chad to sign is like expecting the sea to dry up.'],
  ['what must be had', 'That would require forty votes if Chad left.'],
  ['what only tells which', 'Chad needs towns where the truce will last.'],
  ['an aim', 'The king closed the gates so nobody will flee.'],
  ['what is only spoken about', 'The king spoke about what will happen if Chad leaves.'],
  ['a duty of others', 'The delegates will be bound to support the king.'],
  ['a habit', 'Voters will often change their minds.'],
] as const)('no forecast, but %s: %s', (_, text) => {
  expect(all(text)).toEqual([]);
});

test.each([
  ['If no help comes, the town will fall.', 'If no help comes'],
  ['The town will fall unless help comes.', 'unless help comes'],
  ['If no help comes, the town will fall and its people will suffer.', 'If no help comes'],
  ['The rebels will not win without foreign weapons.', 'without foreign weapons'],
  ['As long as the war lasts, prices will rise.', 'As long as the war lasts'],
  ['Should the talks fail, the war will spread.', 'Should the talks fail'],
] as const)('the condition of: %s', (text, wanted) => {
  const report = read(text);
  expect(report.forecasts.length).toBeGreaterThan(0);
  for (const forecast of report.forecasts) {
    expect(words(report, forecast.condition!.span)).toBe(wanted);
    expect(forecast.modality).toBe('conditional');
  }
});

test.each([
  ['will', 'The truce will fail.', undefined, 0.9],
  ['an adverb', 'The truce will probably fail.', 'probably', 0.63],
  ['might', 'The war might spread.', 'might', 0.2],
  ['an adjective', 'Chad is very likely to win.', 'very likely', 0.8],
  ['doubt', 'The king doubted that the truce would last.', 'doubted', 0.2],
  ['no doubt', 'There is no doubt that the truce will fail.', 'no doubt', 0.85],
  ['the least sure of several', 'The king expects that the truce might fail.', 'might', 0.2],
] as const)('how sure %s is: %s', (_, text, hedge, low) => {
  const report = read(text);
  const [forecast] = report.forecasts;
  expect(forecast?.hedge && words(report, forecast.hedge)).toBe(hedge);
  expect(forecast?.probability.low).toBe(low);
});

test('puts the foretold event first and leaves facts out', () => {
  const report = read('Analysts say that Sudan will condemn the raid that Chad launched on Darfur.');
  const [forecast] = report.forecasts;
  const types = forecast!.events.map((id) => report.events.find((event) => event.id === id)!.type);
  expect(types).toEqual(['ACCUSE']);
});

test.each([
  ['Analysts say that Sudan will attack Chad within two months.', '2011-06-01', '2011-08-01'],
  ['Sudan is expected to attack Chad before the end of the year.', '2011-06-01', '2011-12-31'],
  ['Tyranny will fall in Chad in July.', '2011-07-01', '2011-07-31'],
] as const)('when it is to be: %s', (text, start, end) => {
  expect(read(text).forecasts[0]?.horizon).toMatchObject({ start, end });
});

test.each([
  ['came true', 'Merkel predicted that Chad would fall. She has been proved right.'],
  ['came true', 'Merkel, who predicted that Chad would fall, has been proved right.'],
  ['failed', 'Merkel predicted that the truce would last. She was too hopeful.'],
  ['failed', 'We predicted in March that Chad would fall. We were wrong.'],
  [undefined, 'Merkel predicted that Chad would fall. She was right to warn Sudan.'],
  [undefined, 'Merkel predicted that Chad would fall. She may be right.'],
  [undefined, 'Merkel predicted that Chad would fall. She was not wrong.'],
  [undefined, 'Merkel predicted that the truce would last. She was hopeful.'],
] as const)('what the text says became of it: %s: %s', (fate, text) => {
  expect(read(text).forecasts[0]?.fate?.fate).toBe(fate);
});
