import type { Knowledge } from '@rapporteur/ontology';
import type { Event, Report } from '@rapporteur/report';
import { type Analyser, createCoder } from './create-coder.js';
import { entriesTold, yieldsEntry } from './ledger/example-yields.js';

/** An entry of a lexicon whose example does not yield what the entry promises. */
export interface ExampleFailure {
  /** File and line of the entry. */
  readonly at: string;
  readonly entry: string;
  readonly example: string;
  readonly wanted: string;
  readonly got: string;
}

/** Day on which the examples are read, so that offices are filled. */
const DAY = '2011-06-01';

/** Runs the whole pipeline over every example of the lexicons of events, factuality and ledgers. */
export function checkExamples(language: Analyser, knowledge: Knowledge): ExampleFailure[] {
  const code = createCoder(language, knowledge);
  const read = (text: string) => code({ id: 'example', text, language: 'en', published: DAY });
  const failures: ExampleFailure[] = [];
  for (const { at, lemma, pos, pattern, type, example, yields } of knowledge.events.entries) {
    const report = read(example);
    if (!report.events.some((event) => event.type === type && yieldsSides(report, event, yields))) {
      failures.push({
        at,
        entry: `${lemma} (${pos}) ${pattern}`.trim(),
        example,
        wanted: `${type}: ${yields}`,
        got: told(report),
      });
    }
  }
  for (const { at, stance, deed, type, example, yields } of knowledge.events.declaredActs) {
    const report = read(example);
    if (!report.events.some((event) => event.type === type && yieldsSides(report, event, yields))) {
      failures.push({ at, entry: `${stance} ${deed}`, example, wanted: `${type}: ${yields}`, got: told(report) });
    }
  }
  for (const { at, lemma, example, yields } of knowledge.events.lightVerbs) {
    const report = read(example);
    if (!report.events.some((event) => yieldsSides(report, event, yields))) {
      failures.push({ at, entry: `${lemma} (light verb)`, example, wanted: yields, got: told(report) });
    }
  }
  for (const { at, lemma, example, yields } of knowledge.events.anaphors) {
    const report = read(example);
    if (!report.events.some((event) => takesUp(report, event, lemma, yields)))
      failures.push({ at, entry: `${lemma} (anaphor)`, example, wanted: yields, got: told(report) });
  }
  for (const { at, when, finer, mode, example } of knowledge.events.refinements) {
    const report = read(example);
    if (!report.events.some((event) => event.cameo === finer && (mode === '' || event.mode === mode)))
      failures.push({ at, entry: when, example, wanted: `${finer} ${mode}`.trim(), got: codes(report) });
  }
  for (const { at, word, contexts, example } of knowledge.events.contexts.rows) {
    const report = read(example);
    if (!report.events.some((event) => contexts.every((context) => event.contexts.includes(context))))
      failures.push({ at, entry: word, example, wanted: contexts.join(', '), got: codes(report) });
  }
  const judged = [
    ...knowledge.factuality.embeddings.map((row) => ({ ...row, entry: `${row.lemma} (${row.pos}, ${row.frame})` })),
    ...knowledge.factuality.markers.map((row) => ({ ...row, entry: `${row.form} (${row.kind})` })),
  ];
  for (const { at, entry, example, yields } of judged) {
    const report = read(example);
    const [word = '', modality] = yields.split(': ');
    const spoken = report.events.filter(({ trigger }) =>
      report.document.text.slice(trigger.start, trigger.end).includes(word),
    );
    if (!spoken.some((event) => event.modality === modality)) {
      failures.push({ at, entry, example, wanted: yields, got: told(report) });
    }
  }
  for (const { at, ledger, entry, example, yields } of knowledge.ledgers.examples) {
    const report = read(example);
    if (!yieldsEntry(report, ledger, yields))
      failures.push({ at, entry: `${ledger}: ${entry}`, example, wanted: yields, got: entriesTold(report, ledger) });
  }
  return failures;
}

/** `Iran > Israel`: the words occur in a source and in a target; `-` wants nobody there. */
function yieldsSides(report: Report, event: Event, yields: string): boolean {
  const [source = '-', target = '-'] = yields.split(' > ');
  const words = (span: { start: number; end: number }) => report.document.text.slice(span.start, span.end);
  const holds = (wanted: string, participants: Event['sources']) =>
    wanted === '-'
      ? participants.length === 0
      : wanted
          .split(/, | and /)
          .every((name) => participants.some(({ span }) => words(span).includes(name) || name.includes(words(span))));
  return holds(source, event.sources) && holds(target, event.targets);
}

/** The events with their codes: `100 "demanded" [legal]`. */
function codes({ document: { text }, events }: Report): string {
  return events
    .map(({ cameo, mode, contexts, trigger }) => {
      const words = text.slice(trigger.start, trigger.end);
      return `${cameo}${mode === undefined ? '' : ` ${mode}`} "${words}" [${contexts.join(', ')}]`;
    })
    .join(' | ');
}

/** The event that some words tell has a further mention that begins like a lemma. */
function takesUp({ document }: Report, { trigger, mentions }: Event, lemma: string, yields: string): boolean {
  const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end);
  return words(trigger) === yields && mentions.some((mention) => words(mention.trigger).startsWith(lemma.slice(0, -1)));
}

function told(report: Report): string {
  const { text } = report.document;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const sides = (participants: Event['sources']) => participants.map(({ span }) => words(span)).join(', ') || '-';
  return (
    report.events
      .map(
        (event) =>
          `${event.type} "${words(event.trigger)}" ${sides(event.sources)} > ${sides(event.targets)}: ${event.modality}`,
      )
      .join(' | ') || 'no event'
  );
}
