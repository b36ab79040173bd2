import { mend, Predicates, Standings } from '@rapporteur/coder';
import { type Doc, readConllu, writeConllu } from '@rapporteur/language';
import type { Participant, Report, ReportDocument } from '@rapporteur/report';
import type { Engine } from './engine.js';
import { factualityScore } from './factuality-score.js';
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
export function factualityLine({ id, text }: Sentence, { language, knowledge }: Engine): object {
  const doc = mend(language.analyze(text), knowledge.factuality);
  const standings = new Standings(new Predicates(doc, knowledge.events), knowledge.factuality);
  const predicates = Array.from({ length: doc.length }, (_, word) => ({
    start: doc.start(word),
    end: doc.end(word),
    factuality: factualityScore(standings.of(word)),
  }));
  return { id, predicates };
}

/** One line an article: source, cue and content of its attributions. */
export function attributionLine(sentence: Sentence, { code }: Engine): object {
  const { attributions } = code(documentOf(sentence));
  const spans = (span: { start: number; end: number } | undefined) =>
    span === undefined ? [] : [[span.start, span.end]];
  return {
    id: sentence.id,
    attributions: attributions.map(({ source, cue, content }) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
    })),
  };
}

/** One line a document: the report with participants as bare actor ids. */
export function commentaryLine(document: ReportDocument, { code }: Engine): object {
  const report = code(document);
  const ids = (participants: readonly Participant[]) => participants.map(({ actor }) => actor);
  return {
    ...report,
    events: report.events.map((event) => ({ ...event, sources: ids(event.sources), targets: ids(event.targets) })),
  };
}

const LABELS: Readonly<Record<string, 'PER' | 'ORG' | 'LOC'>> = {
  person: 'PER',
  state: 'LOC',
  government: 'ORG',
  igo: 'ORG',
  ngo: 'ORG',
  'armed group': 'ORG',
  party: 'ORG',
  company: 'ORG',
  media: 'ORG',
};

/** One line a sentence: the proper names among its actors. */
export function nameLine(sentence: Sentence, { code, language }: Engine): object {
  const report = code(documentOf(sentence));
  return { id: sentence.id, entities: properNames(report, language.analyze(sentence.text)) };
}

function properNames(report: Report, doc: Doc): object[] {
  const proper = new Set<number>();
  for (let w = 0; w < doc.length; w++) if (doc.upos(w) === 'PROPN') proper.add(doc.start(w)).add(doc.end(w));
  return report.actors.flatMap(({ kind, mentions }) => {
    const label = LABELS[kind];
    if (label === undefined) return [];
    return mentions
      .filter(({ start, end }) => proper.has(start) && proper.has(end))
      .map((span) => ({ ...span, label }));
  });
}
