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
  [
    'a passive obligation',
    '"The blockade has to be lifted," Merkel said.',
    'Angela Merkel > -: The blockade has to be lifted',
  ],
  ['what it is time for', 'It is time for Congress to end the war.', 'author > U.S. Congress: end the war'],
  ['the way out', '"The solution is to lift the embargo," Merkel said.', 'Angela Merkel > -: lift the embargo'],
  ['not to do something', 'Norway urged Iran not to sink the ships.', 'Norway > Iran: not sink the ships'],
  [
    'a passive with a caller',
    'Voters were encouraged by Norway to send their ideas.',
    'Norway > Voters: send their ideas',
  ],
  ['what all must do', '"We must lift the blockade," Merkel said.', 'Angela Merkel > -: lift the blockade'],
  [
    'an end',
    'Merkel said that Iran should free the crew, but refused to lift the embargo.',
    'Angela Merkel > Iran: free the crew',
  ],
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
  ['a passive without a caller', 'Voters were encouraged to send their ideas.'],
  ['a question put', 'When asked for his position, Obama praised Norway.'],
  ['an interview', '"Should the blockade be lifted?" Merkel asked.'],
  ['a purpose', 'Google puts hard questions to its staff, asking them riddles to see how they answer.'],
  ['a share of a poll', 'In the poll, 38 percent said that Obama should resign.'],
  ['a guess', '"Iran must be gnashing its teeth," Obama said.'],
  ['a need of everybody', '"People need to connect," Obama said.'],
  ['a need of help', '"Turkey needs Norway to build the road," Obama said.'],
  ['a forecast', '"Norway should win the match," Obama said.'],
  ['what no one has suggested', 'Obama met no voters who suggested that Merkel resign.'],
  ['what others are made to say', '"Other leaders just say, \'Do this for me\'," Obama said.'],
  ['a condition in disguise', '"Add the tax to the bill and you get a mess," Obama said.'],
  ['what is said of what is not named', '"It must be destroyed," Obama said.'],
  ['a turn of speech', '"Let me be clear," Obama said.'],
])('no appeal: %s', (_rule, text) => {
  expect(appeals(text)).toEqual([]);
});
