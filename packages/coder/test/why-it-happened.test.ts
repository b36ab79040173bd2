import { describe, expect, it } from 'vitest';
import { read, words } from './reader.js';

/** 'kind | effect | cause' of every explanation. */
function why(text: string): string[] {
  const report = read(text);
  return report.explanations.map(
    ({ kind, effect, cause }) => `${kind} | ${words(report, effect)} | ${words(report, cause)}`,
  );
}

describe('why something happened', () => {
  it.each([
    [
      'a cause with because',
      'Ostia says Iran lost the port because its soldiers fled.',
      'cause | Iran lost the port | its soldiers fled',
    ],
    [
      'what its doer wants is a motive',
      'Egypt sealed the crossing because it feared an attack.',
      'motive | Egypt sealed the crossing | it feared an attack',
    ],
    [
      'what the doer says himself is a justification',
      'Iran said it had seized the ship because the crew ignored a warning.',
      'justification | it had seized the ship | the crew ignored a warning',
    ],
    [
      'the aim of a deed',
      'China sent ships to the strait to warn Japan.',
      'purpose | China sent ships to the strait | to warn Japan',
    ],
    [
      'an aim of deeds done together',
      'Russia armed the militia and closed the port so that Ukraine would give in.',
      'purpose | Russia armed the militia and closed the port | Ukraine would give in',
    ],
    [
      'in a bid to, with words between',
      'Sudan freed the journalists in a last desperate bid to avoid sanctions.',
      'purpose | Sudan freed the journalists | to avoid sanctions',
    ],
    [
      'a phrase explains the deed, not its object',
      'Poland postponed the talks with Belarus because of the raid.',
      'cause | Poland postponed the talks with Belarus | the raid',
    ],
    [
      'the cause in front',
      'As a result of the blockade, Yemen ran out of fuel.',
      'cause | Yemen ran out of fuel | the blockade',
    ],
    [
      'a participle beside it',
      'Turkey, angered by the vote, withdrew its ambassador from Berlin.',
      'motive | withdrew its ambassador from Berlin | angered by the vote',
    ],
    [
      'the ground that the doer cites',
      'Hungary vetoed the aid, citing the rights of its minority in Ukraine.',
      'justification | Hungary vetoed the aid | citing the rights of its minority in Ukraine',
    ],
    [
      'what somebody is praised or blamed for',
      'Ministers in Oslo condemned Russia for jamming the signals.',
      'justification | Ministers in Oslo condemned Russia | jamming the signals',
    ],
    [
      'a verb that makes one thing follow from another',
      'The raid prompted Turkey to close its airspace.',
      'cause | Turkey to close its airspace | The raid',
    ],
    [
      'of somebody who acts, what he does it by',
      'Serbia provoked a crisis by arresting the minister of Kosovo.',
      'cause | a crisis | arresting the minister of Kosovo',
    ],
    [
      'a noun that sums up the clause before it',
      'Brussels froze the funds, a step meant to punish Hungary.',
      'purpose | Brussels froze the funds | to punish Hungary',
    ],
    [
      'one thing done by another',
      'Jordan tried to please its allies by expelling the envoy of Iran.',
      'motive | expelling the envoy of Iran | to please its allies',
    ],
    [
      'a refusal is explained as a whole',
      'India refused to sign the treaty because it favoured China.',
      'cause | India refused to sign the treaty | it favoured China',
    ],
    [
      'an aim is told with the finite verb',
      'Kenya plans to send troops to Somalia to protect the port.',
      'purpose | Kenya plans to send troops to Somalia | to protect the port',
    ],
    [
      'a relative clause with what it describes',
      'Greece freed the sailors, who had been arrested because they fished near Crete.',
      'cause | the sailors, who had been arrested | they fished near Crete',
    ],
    [
      'a verb with the subject that it shares',
      'Norway left the talks and recalled its envoy because Russia had broken the truce.',
      'cause | Norway left the talks and recalled its envoy | Russia had broken the truce',
    ],
    [
      'what is predicted',
      'Analysts believe that Chile will win the vote because Peru supports it.',
      'cause | Chile will win the vote | Peru supports it',
    ],
  ])('%s', (_, text, wanted) => {
    expect(why(text)).toContain(wanted);
  });

  it.each([
    ['since of time', 'Syria has shelled the town since the truce ended.'],
    ['as of time', 'Jets struck Tripoli as the envoy arrived.'],
    ['a plan to do something', 'Norway presented a plan to end the war in Sudan.'],
    ['an effort to do something', 'Qatar stepped up efforts to end the war in Gaza.'],
    ['a demand', 'France urged Syria to free the journalists.'],
    ['for of benefit', 'Germany built a school for refugees in Jordan.'],
    ['for a time', 'Egypt jailed the editor for three years.'],
    ['what did not explain it', 'Iran left the talks, but not because it feared sanctions.'],
    ['what may follow is a forecast', 'The arrest could lead to a war with Serbia.'],
    ['somebody who leads', 'The general led his troops to Benghazi.'],
    ['a comparison', 'He ruled Libya as if he were a king.'],
    ['what explained it less than something else', 'Iran left the talks not so much because it feared sanctions.'],
    ['what was not done', 'Egypt jailed the editor instead of expelling him for mocking the king.'],
    ['what depends on a condition', 'If Iran closes the strait because oil is cheap, prices will rise.'],
    ['a question', 'Did Syria close the border because rebels had crossed it?'],
    ['an idiom of little done', 'The UN has done little to stop the war in Sudan.'],
    ['an adjective with its infinitive', 'Poland described the unrest likely to come in Belarus.'],
    ['somebody between who is to do it', 'Crowds in Cairo booed a general urging them to leave.'],
    ['an apology that was not made', 'Japan did not apologise for the raid.'],
    ['enough to', 'Lebanon has enough soldiers to hold the border.'],
  ])('not %s', (_, text) => {
    expect(why(text)).toEqual([]);
  });

  it.each([
    ['the author, of what he tells', 'China banned the film because it mocked the army.', 'author'],
    ['whoever says so', 'Israel said that Iran had left the deal because it needed money.', 'israel'],
    [
      'the doer, of the ground that he gives',
      'Hungary vetoed the aid on the grounds that it cost too much.',
      'hungary',
    ],
    ['whoever blames', 'Libya denounced France for arming the rebels.', 'libya'],
  ])('is the explanation of %s', (_, text, holder) => {
    expect(read(text).explanations.map((explanation) => explanation.holder)).toEqual([holder]);
  });

  it('names the event that is explained, and tells what was not done as it was told', () => {
    const report = read('Russia did not attack Georgia because winter had come.');
    const [explanation] = report.explanations;
    expect(explanation).toMatchObject({ modality: 'actual', polarity: 'positive', event: report.events[0]!.id });
  });
});
