import { expect, it } from 'vitest';
import { read, words } from './reader.js';

/** The judgements of a text as `holder: words (+ or -) of target or object`. */
function judgements(text: string): string[] {
  const report = read(text);
  const name = (id: string) => report.actors.find((actor) => actor.id === id)?.name ?? id;
  return report.evaluations.map((entry) => {
    const of = entry.target ? name(entry.target.actor) : entry.object ? words(report, entry.object) : '?';
    const sign = entry.judgement === 'positive' ? '+' : '-';
    return `${name(entry.holder)}: ${words(report, entry.words)} ${sign} ${of}`;
  });
}

it.each([
  ['a name that judges', 'The tyrant Assad shelled his own towns.', 'author: tyrant - Bashar al-Assad'],
  ['what somebody is', '"Mugabe is a liar," Tsvangirai said.', 'Morgan Tsvangirai: liar - Robert Mugabe'],
  ['what somebody is called', 'Merkel called Berlusconi a clown.', 'Angela Merkel: clown - Silvio Berlusconi'],
  ['whose deed it is', "The editor wrote about Putin's treachery.", 'author: treachery - Vladimir Putin'],
  ['an attribute of a deed', 'Norway condemned the brutal attack.', 'Norway: brutal attack - attack'],
  [
    'an attribute of a person',
    '"He is a brave and honest man," Obama said of the envoy.',
    'Barack Obama: brave and honest man + ?',
  ],
  ['a verb that judges its subject', 'Cameron bungled the rescue.', 'author: bungled the rescue - David Cameron'],
  ['a verb of scorn', 'Merkel despised Berlusconi.', 'Angela Merkel: despised Berlusconi - Silvio Berlusconi'],
  [
    'a word set in quotation marks by the author',
    'The army brought its "democracy" to Chad.',
    'author: democracy - democracy',
  ],
  ['the doer behind a passive', 'Putin was branded a liar by Merkel.', 'Angela Merkel: liar - Vladimir Putin'],
  ['a praise that is denied', '"Mugabe is not honest," Tsvangirai said.', 'Morgan Tsvangirai: honest + Robert Mugabe'],
  ['a word that takes for granted', "Voters must answer Putin's treachery.", 'author: treachery - Vladimir Putin'],
  ['a phrase', '"Cameron is out of touch," Merkel said.', 'Angela Merkel: out of touch - David Cameron'],
  ['whatever a verb of praise says', 'Merkel hailed Obama as a bridge.', 'Angela Merkel: bridge + Barack Obama'],
])('%s', (_rule, text, told) => {
  expect(judgements(text)).toContain(told);
});

it.each([
  ['a quantity', 'Turnout was good and the strong earthquake killed nine people.'],
  ['the weather', 'Bad weather delayed the vote in Norway.'],
  ['a kind of investigation', 'Prosecutors opened a fraud investigation in Kenya.'],
  ['a regime of rules', 'The sanctions regime against Iran was extended.'],
  ['a verb where an adjective could stand', 'The court failed to reach a decision.'],
  ['a comparison', 'The turnout was better than in May.'],
  ['a state that one is under', 'Villages in Chad are under threat.'],
  ['an office', 'Deby was dismissed as commander of the guard.'],
  ['a quotation of somebody', 'The plan is "humanitarian", the minister said.'],
  ['a name', 'The Better Government Party met in Accra.'],
  ['the contrary of a word', 'Anti-racist groups marched in Paris.'],
  ['a word in a plan', 'Ghana wants to build an honest government.'],
  ['somebody judged by nobody named', 'Putin is seen as a tyrant.'],
  [
    'a word in a sentence that tells of speech',
    'After a disgraceful delay the bank will open, Tsvangirai told the paper.',
  ],
  ['a headline that names a speaker', 'Obama: The deal is a disgrace.'],
  ['what is not so', '"Mugabe is not a liar," the envoy said.'],
])('no judgement: %s', (_rule, text) => {
  expect(judgements(text)).toEqual([]);
});
