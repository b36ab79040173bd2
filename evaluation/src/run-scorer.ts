import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ScoredTask } from './gold-files.js';

const SCORERS: Readonly<Record<ScoredTask, string>> = {
  treebank: 'score-conllu.mjs',
  names: 'score-ner.mjs',
  events: 'score-events.mjs',
  factuality: 'score-factuality.mjs',
  attribution: 'score-attribution.mjs',
  commentary: 'score-commentary.mjs',
};

/** What a scorer printed as JSON. @throws Error with the scorer's own message where it refused its input */
export async function runScorer(task: ScoredTask, scorers: string, gold: string, predicted: string): Promise<unknown> {
  const script = join(scorers, SCORERS[task]);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, gold, predicted, '--json'], {
      maxBuffer: 1 << 28,
    });
    return JSON.parse(stdout);
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(`${SCORERS[task]} refused ${predicted}: ${stderr?.trim() || (error as Error).message}`);
  }
}
