import { readConllu } from '@rapporteur/language';
import {
  CoreferenceModel,
  coreferenceStage,
  ModelFile,
  readCoreference,
  writeCoreference,
} from '@rapporteur/language/training';
import { describe, expect, it } from 'vitest';
import { readMentions } from '../gum/mentions.js';
import { trainCoreference } from './train-coreference.js';

/** Two sentences: a name left or stayed, and a pronoun of the same sex slept. */
function story(name: string, pronoun: string): string {
  const entity = (fields: string) => `Entity=(1-person-${fields})`;
  return [
    `# newdoc id = ${name}`,
    `1\t${name}\t${name}\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t${entity('new-nnnnn-cf1-1-coref')}`,
    '2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_',
    '3\tRome\tRome\tPROPN\tNNP\tNumber=Sing\t2\tobj\t_\tEntity=(2-place-new-nnnnn-cf2-1-sgl)',
    '',
    `1\t${pronoun}\t${pronoun.toLowerCase()}\tPRON\tPRP\tNumber=Sing\t2\tnsubj\t_\t${entity('giv:act-nnnnn-cf1-1-ana')}`,
    '2\tslept\tsleep\tVERB\tVBD\t_\t0\troot\t_\t_',
    '',
    '',
  ].join('\n');
}

const TEXT = Array.from({ length: 6 }, () => story('John', 'He') + story('Mary', 'She')).join('');
const MENTIONS = readMentions(TEXT);
const EXAMPLES = readConllu(TEXT).map((doc, i) => ({ doc, mentions: MENTIONS[i]! }));
const RECIPE = { width: 4, minDocs: 3, minTrueDocs: 2, epochs: 20, rate: 0.1, dropout: 0, seed: 1 };

describe('trainCoreference', () => {
  const data = trainCoreference(EXAMPLES, () => {}, RECIPE);
  const bytes = writeCoreference(new ModelFile(), data).write();

  it('gives a model that links a pronoun to a name, by its sections in a file', () => {
    const stage = coreferenceStage(new CoreferenceModel(readCoreference(ModelFile.read(bytes))));
    const { columns } = stage.run(readConllu(story('Peter', 'He'))[0]!);
    expect([...columns.mentionStart!]).toEqual([0, 3]);
    expect([...columns.mentionEnd!]).toEqual([1, 4]);
    expect([...columns.mentionHead!]).toEqual([0, 3]);
    expect([...columns.mentionChain!]).toEqual([0, 0]);
  });

  it('gives the same bytes again', () => {
    const again = writeCoreference(
      new ModelFile(),
      trainCoreference(EXAMPLES, () => {}, RECIPE),
    ).write();
    expect(Buffer.compare(again, bytes)).toBe(0);
  });
});
