import { mend, Predicates, Standings } from '@rapporteur/coder';
import { type Entity, type EntityType, entities, readConllu, writeConllu } from '@rapporteur/language';
import type { Attribution, Participant, Report, ReportDocument, Span } from '@rapporteur/report';
import type { Engine } from './engine.js';
import type { FactualityJudge } from './factuality-judge.js';
import { rawText } from './raw-text.js';

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** A gold treebank analysed again from its own words. */
export function fromGoldWords(conllu: string, { language }: Engine): string {
  return readConllu(conllu)
    .map((doc) => writeConllu(language.annotate(doc), { source: false }))
    .join('');
}

/** A gold treebank analysed again from its running text. */
export function fromRawText(conllu: string, { language }: Engine): string {
  return writeConllu(language.analyze(rawText(conllu)));
}

export function documentOf({ id, text, date }: Sentence): ReportDocument {
  return { id, text, language: 'en', ...(date === undefined ? {} : { published: date }) };
}

/** One line a sentence: type, source and target countries of its events. */
export function eventLine(sentence: Sentence, { code }: Engine): object {
  const report = code(documentOf(sentence));
  const countries = (participants: readonly Participant[]) =>
    participants.flatMap(({ actor }) => {
      const country = report.actors.find(({ id }) => id === actor)?.country;
      return country === undefined ? [] : [{ country }];
    });
  return {
    id: sentence.id,
    events: report.events.map(({ type, sources, targets }) => ({
      type,
      source: countries(sources),
      target: countries(targets),
    })),
  };
}

/** One line a sentence: how far the author presents every word as having happened, -3 to 3. */
export function factualityLine(
  { id, text }: Sentence,
  { language, knowledge }: Engine,
  judge: FactualityJudge,
): object {
  const doc = mend(language.analyze(text), knowledge.factuality);
  const standings = new Standings(new Predicates(doc, knowledge.events), knowledge.factuality);
  const predicates = Array.from({ length: doc.length }, (_, word) => ({
    start: doc.start(word),
    end: doc.end(word),
    factuality: judge(standings, word),
  }));
  return { id, predicates };
}

/**
 * One line an article: source, cue and content of its attributions. The gold gives a word to one
 * attribution only, so those that stand inside the content of another are left out.
 */
export function attributionLine(sentence: Sentence, code: Engine['code']): object {
  const { attributions } = code(documentOf(sentence));
  const inside = (cue: Span, contents: readonly Span[]) =>
    contents.some(({ start, end }) => start <= cue.start && cue.end <= end);
  const outermost = attributions.filter(
    ({ id, cue }) => !attributions.some((other) => other.id !== id && inside(cue, contentsOf(other))),
  );
  const spans = (list: readonly Span[]) => list.map(({ start, end }) => [start, end]);
  return {
    id: sentence.id,
    attributions: outermost.map((attribution) => ({
      source: spans(attribution.source === undefined ? [] : [attribution.source]),
      cue: spans([attribution.cue]),
      content: spans(contentsOf(attribution)),
    })),
  };
}

const contentsOf = ({ content, further = [] }: Attribution): Span[] => [content, ...further];

/**
 * One line a document: the report as the shared scorer reads it, with participants as bare actor ids, the words of a
 * condition without its events, and an event for every place that speaks of one.
 */
export function commentaryLine(report: Report): object {
  const ids = (participants: readonly Participant[]) => participants.map(({ actor }) => actor);
  return {
    ...report,
    events: report.events.flatMap(({ mentions, ...event }) =>
      mentions.map((mention) => ({ ...event, ...mention, sources: ids(event.sources), targets: ids(event.targets) })),
    ),
    decisions: report.decisions.map((entry) => ({ ...entry, body: entry.body?.actor, voters: ids(entry.voters) })),
    commitments: report.commitments.map((entry) => ({ ...entry, by: entry.by?.actor, to: ids(entry.to) })),
    forecasts: report.forecasts.map((entry) => ({ ...entry, condition: entry.condition?.span })),
    relations: report.relations.map((entry) => ({ ...entry, a: entry.a.actor, b: entry.b.actor })),
  };
}

const LABELS: Readonly<Partial<Record<EntityType, 'PER' | 'ORG' | 'LOC'>>> = {
  PERSON: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
};

/** A line for every sentence of one document, read together: its outermost names of persons, organizations and places. */
export function nameLines(sentences: readonly Sentence[], { language }: Engine): object[] {
  const doc = language.analyze(sentences.map(({ text }) => text).join('\n'));
  const names = outermost(entities(doc).filter(({ type }) => LABELS[type] !== undefined));
  const spans = names.map(({ start, end, type }) => ({
    start: doc.start(start),
    end: doc.end(end - 1),
    label: LABELS[type],
  }));
  let at = 0;
  return sentences.map(({ id, text }) => {
    const from = at;
    at += text.length + 1;
    const own = spans.filter(({ start, end }) => start >= from && end <= from + text.length);
    return { id, entities: own.map(({ start, end, label }) => ({ start: start - from, end: end - from, label })) };
  });
}

const outermost = (sorted: readonly Entity[]): Entity[] => {
  let end = 0;
  return sorted.filter((entity) => {
    if (entity.start < end) return false;
    end = entity.end;
    return true;
  });
};
