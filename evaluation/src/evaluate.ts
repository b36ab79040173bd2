import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { confidenceScores } from './confidence/score.js';
import { hasMentions, scoreGum } from './coreference/gum.js';
import type { Engine } from './engine.js';
import { judgeOf, rulesAlone } from './factuality-judge.js';
import type { Gold, Task } from './gold-files.js';
import { readLedgerGold } from './ledgers/gold.js';
import { scoreLedgers, withShared } from './ledgers/score.js';
import {
  attributionLine,
  commentaryLine,
  eventLine,
  factualityLine,
  fromGoldWords,
  fromRawText,
  nameLines,
} from './predictions.js';
import { runScorer } from './run-scorer.js';

/** A scorer's JSON under the key that the summary gives it. */
export interface Score {
  readonly key: string;
  readonly task: Task;
  readonly json: unknown;
}

const Sentence = z.object({ id: z.string(), text: z.string(), date: z.iso.date().optional().catch(undefined) });
const GoldDocument = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  published: z.iso.date().optional(),
});

/** Codes one gold file, writes the predictions below `out` and scores them; a treebank is scored twice. */
export async function evaluateFile(gold: Gold, engine: Engine, scorers: string, out: string): Promise<Score[]> {
  const { task } = gold;
  if (task === 'coreference') return coreferenceScores(gold, engine);
  if (task === 'confidence') return confidenceScores(gold.path, engine);
  const score = async (suffix: string, ending: string, predicted: string): Promise<Score> => {
    const key = gold.name + suffix;
    const path = join(out, 'predictions', `${key.replaceAll('/', '-').replace('#', '-')}${ending}`);
    mkdirSync(join(out, 'predictions'), { recursive: true });
    writeFileSync(path, predicted);
    return { key, task, json: await runScorer(task, scorers, gold.path, path) };
  };
  switch (task) {
    case 'treebank': {
      const conllu = readFileSync(gold.path, 'utf8');
      return [
        await score('#gold', '.conllu', fromGoldWords(conllu, engine)),
        await score('#raw', '.conllu', fromRawText(conllu, engine)),
      ];
    }
    case 'names':
      return [
        await score(
          '',
          '.jsonl',
          lines(iobDocuments(readFileSync(gold.path, 'utf8')).flatMap((s) => nameLines(s, engine))),
        ),
      ];
    case 'events':
      return [await score('', '.jsonl', lines(sentences(gold.path).map((s) => eventLine(s, engine))))];
    case 'factuality':
      return [
        await score(
          '',
          '.jsonl',
          lines(sentences(gold.path).map((s) => factualityLine(s, engine, judgeOf(gold, engine)))),
        ),
        await score('#rules', '.jsonl', lines(sentences(gold.path).map((s) => factualityLine(s, engine, rulesAlone)))),
      ];
    case 'attribution':
      return [
        await score('', '.jsonl', lines(sentences(gold.path).map((s) => attributionLine(s, engine.code)))),
        await score('#rules', '.jsonl', lines(sentences(gold.path).map((s) => attributionLine(s, engine.codeByRules)))),
      ];
    case 'commentary': {
      const reports = documents(gold.path).map((document) => engine.code({ ...document, language: 'en' }));
      const shared = await score('', '.jsonl', lines(reports.map(commentaryLine)));
      const own = scoreLedgers(readLedgerGold(gold.path), reports);
      return [shared, { key: `${gold.name}#ledgers`, task: 'ledgers', json: withShared(own, shared.json) }];
    }
  }
}

/** Chains are scored here, in files that have any: the scorers know nothing of them. */
function coreferenceScores({ task, path, name }: Gold, { language }: Engine): Score[] {
  const conllu = readFileSync(path, 'utf8');
  if (!hasMentions(conllu)) return [];
  const { gold, raw } = scoreGum(conllu, language);
  return [
    { key: `${name}#coreference-gold`, task, json: gold },
    { key: `${name}#coreference-raw`, task, json: raw },
  ];
}

const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

function sentences(path: string) {
  const filled = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return filled.map((line) => {
    const { date, ...sentence } = Sentence.parse(JSON.parse(line));
    return date === undefined ? sentence : { ...sentence, date };
  });
}

/** The sentences of an IOB2 file, by document. */
function iobDocuments(iob: string) {
  const documents: { id: string; text: string }[][] = [];
  for (const block of iob.split(/\n\n+/)) {
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1];
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (id === undefined || text === undefined) continue;
    if (documents.length === 0 || /^# newdoc\b/m.test(block)) documents.push([]);
    documents.at(-1)!.push({ id, text });
  }
  return documents;
}

function documents(folder: string) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.map((name) => {
    const { title, outlet, published, ...document } = GoldDocument.parse(
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    );
    return {
      ...document,
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
    };
  });
}
