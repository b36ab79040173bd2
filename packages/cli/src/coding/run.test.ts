import type { Outcome } from '@rapporteur/intake';
import { RapporteurError, type Report, type ReportDocument } from '@rapporteur/report';
import { afterEach, expect, test } from 'vitest';
import { fakeCoder } from '../../test/fake-coder.js';
import { PLAIN } from '../terminal/terminal.js';
import { Interrupt } from './interrupt.js';
import { run } from './run.js';
import type { Sink } from './sink.js';
import { exitCode, summary } from './summary.js';

const interrupt = new Interrupt();
afterEach(() => interrupt.dispose());

class Kept implements Sink {
  readonly name = 'kept';
  readonly wantsCodedBefore = true;
  readonly ids: string[] = [];
  batches = 0;
  closed = 0;
  failAt = Number.POSITIVE_INFINITY;

  async write(reports: readonly Report[]): Promise<void> {
    if (this.batches++ === this.failAt) throw new RapporteurError('RAP-E211', 'kept', 'the disk is full');
    this.ids.push(...reports.map(({ document }) => document.id));
  }

  async close(): Promise<void> {
    this.closed++;
  }
}

function document(id: string, text = 'NATO attacked Libya.'): Outcome {
  const one: ReportDocument = { id, language: 'en', text };
  return { kind: 'document', document: one, source: { path: `${id}.txt` }, warnings: [] };
}

async function* some(count: number): AsyncGenerator<Outcome> {
  for (let i = 0; i < count; i++) yield document(`d${i}`);
}

test('reports are kept in order, in batches', async () => {
  const sink = new Kept();
  const tally = await run({ outcomes: some(70), coder: fakeCoder, sinks: [sink], interrupt });
  expect(sink.ids).toEqual(Array.from({ length: 70 }, (_, i) => `d${i}`));
  expect(sink).toMatchObject({ batches: 3, closed: 1 });
  expect(tally).toMatchObject({ coded: 70, words: 210, events: 70, interrupted: false });
  expect(tally.byModality.get('actual')).toBe(70);
  expect(exitCode(tally)).toBe(0);
});

test('a text of 20 MB is no article: it fails by name and the rest goes on', async () => {
  async function* outcomes(): AsyncGenerator<Outcome> {
    yield document('long', 'x '.repeat(10_000_000));
    yield document('b');
  }
  const sink = new Kept();
  const tally = await run({ outcomes: outcomes(), coder: fakeCoder, sinks: [sink], interrupt });
  expect(sink.ids).toEqual(['b']);
  expect(tally.failures.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^RAP-E110 long\.txt: it has 20\.0 million characters, and at most 5\.0 can be coded at once\. /,
    ),
  ]);
  expect(exitCode(tally)).toBe(1);
});

test('a document on which the coder fails is recorded and the rest goes on', async () => {
  async function* outcomes(): AsyncGenerator<Outcome> {
    yield document('a', 'CRASH');
    yield document('b');
  }
  const sink = new Kept();
  const tally = await run({ outcomes: outcomes(), coder: fakeCoder, sinks: [sink], interrupt });
  expect(sink.ids).toEqual(['b']);
  expect(tally.failures.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^RAP-E208 a\.txt: cannot read the tree\. /),
  ]);
  expect(exitCode(tally)).toBe(1);
});

test('a report against the schema is not kept', async () => {
  const coder = (one: ReportDocument): Report => ({ ...fakeCoder(one), version: 1 as unknown as string });
  const tally = await run({ outcomes: some(1), coder, sinks: [new Kept()], interrupt });
  expect(tally.failures[0]).toMatchObject({ code: 'RAP-E212', input: 'd0.txt' });
});

test('a full disk ends the run; what was kept before is counted and no more', async () => {
  const sink = new Kept();
  sink.failAt = 1;
  const tally = await run({ outcomes: some(100), coder: fakeCoder, sinks: [sink], interrupt });
  expect(tally).toMatchObject({ coded: 32, stopped: { code: 'RAP-E211' } });
  expect(sink).toMatchObject({ closed: 1 });
  expect(exitCode(tally)).toBe(1);
  expect(summary(tally, ['kept'], [], PLAIN).join('\n')).toContain('Stopped: RAP-E211 kept: the disk is full.');
});

test('a report that a store finds invalid fails alone', async () => {
  const sink = new Kept();
  const write = sink.write.bind(sink);
  sink.write = async (reports) => {
    if (reports.some(({ document }) => document.id === 'd3')) throw new RapporteurError('RAP-E306', 'd3');
    return write(reports);
  };
  const tally = await run({ outcomes: some(5), coder: fakeCoder, sinks: [sink], interrupt });
  expect(sink.ids).toEqual(['d0', 'd1', 'd2', 'd4']);
  expect(tally).toMatchObject({ coded: 4, failures: [{ code: 'RAP-E306' }], stopped: undefined });
});

test('on an interrupt the running document is finished and kept', async () => {
  const sink = new Kept();
  const stop = new Interrupt();
  const coder = (one: ReportDocument): Report => {
    if (one.id === 'd4') process.emit('SIGINT');
    return fakeCoder(one);
  };
  const tally = await run({ outcomes: some(100), coder, sinks: [sink], interrupt: stop });
  stop.dispose();
  expect(sink.ids).toEqual(['d0', 'd1', 'd2', 'd3', 'd4']);
  expect(exitCode(tally)).toBe(130);
});

test('an interrupt ends the waiting for an input that does not come', async () => {
  const stop = new Interrupt();
  async function* never(): AsyncGenerator<Outcome> {
    yield document('a');
    await new Promise(() => {});
  }
  setTimeout(() => process.emit('SIGINT'), 50);
  const tally = await run({ outcomes: never(), coder: fakeCoder, sinks: [], interrupt: stop });
  stop.dispose();
  expect(tally).toMatchObject({ coded: 1, interrupted: true });
});
