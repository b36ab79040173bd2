import { expect, it } from 'vitest';
import { read, words } from './reader.js';

/** The appeals of a text as `holder > addressee: action`. */
function appeals(text: string): string[] {
  const report = read(text);
  const name = (id: string) => report.actors.find((actor) => actor.id === id)?.name ?? id;
  return report.appeals.map((entry) => {
    const to = entry.addressee === undefined ? '-' : name(entry.addressee.actor);
    return `${name(entry.holder)} > ${to}: ${entry.polarity === 'negative' ? 'not ' : ''}${words(report, entry.action)}`;
  });
}

it.each([
  ['a request', 'Norway urged Iran to release the sailors.', 'Norway > Iran: release the sailors'],
  ['a request for a thing', 'The envoy called for a truce in Sudan.', 'envoy > -: a truce in Sudan'],
  ['a subjunctive', 'Syria demanded that Israel leave the hills.', 'Syria > Israel: Israel leave the hills'],
  ['a noun', "Somalia's plea for food went unheard.", 'Somalia > -: food'],
  ['an obligation', '"Turkey must open the border," Merkel said.', 'Angela Merkel > Turkey: open the border'],
  ['a passive obligation', '"The blockade has to be lifted," Merkel said.', 'Angela Merkel > -: lifted'],
  ['what it is time for', 'It is time for Congress to end the war.', 'author > U.S. Congress: end the war'],
  ['the way out', '"The solution is to lift the embargo," Merkel said.', 'Angela Merkel > -: lift the embargo'],
  ['not to do something', 'Norway urged Iran not to sink the ships.', 'Norway > Iran: not sink the ships'],
  ['a passive without a caller', 'Voters were encouraged to send their ideas.', 'author > Voters: send their ideas'],
  ['a relative clause', '"He is a man who should resign," Merkel said of Berlusconi.', 'Angela Merkel > man: resign'],
  ['the cry of an author', 'Stop the bombing!', 'author > -: Stop the bombing'],
  ['a command', '"Stop the war," Merkel said.', 'Angela Merkel > -: Stop the war'],
])('%s', (_rule, text, told) => {
  expect(appeals(text)).toContain(told);
});

it.each([
  ['a condition', 'Should the talks fail, Chad will close the border.'],
  ['a chance', '"The premier should arrive by noon," an aide said.'],
  ['a rule', 'The treaty must be ratified by the Senate.'],
  ['a conclusion', '"Iran must have known," Obama said.'],
  ['a reproach', '"Iran should have left," Obama said.'],
  ['what one must do oneself', '"I must thank Kenya," Obama said.'],
  ['no need', '"Iran does not have to leave," Obama said.'],
  ['what is only described', 'Every vote that Obama must match costs money.'],
  ['what one has in mind', '"It is important to remember that Kenya won," the envoy said.'],
  ['a wish', 'Cuba wants Obama to win.'],
  ['the business of the press', 'Kenya ignored a request by Reuters for comment.'],
  ['their own priority', '"Their priority is to finish first," the envoy said.'],
  ['a question', '"Who demands that Bloomberg run?" the senator said.'],
  ['hard-pressed', 'Kenya was hard-pressed to explain the vote.'],
  ['a call of nobody', 'Oil rose amid calls for calm.'],
  ['a turn of speech', '"Let me be clear," Obama said.'],
])('no appeal: %s', (_rule, text) => {
  expect(appeals(text)).toEqual([]);
});
