import type { Doc } from '@rapporteur/language';
import type { Embedding, FactualityLexicon, Frame } from '@rapporteur/ontology';
import type { Span } from '@rapporteur/report';
import { embeddingOver } from '../factuality/frame.js';
import type { Standings } from '../factuality/standings.js';
import { voiceOver } from '../factuality/voice.js';
import { caseOf } from '../predicate/grammar.js';
import type { Quotations } from '../text/quotation.js';
import { contentSpans } from './content-span.js';
import { cueSpan } from './cue-span.js';
import type { Finding } from './finding.js';
import { sourceSpan } from './source-span.js';
import { joined } from './stretches.js';

/** What the lexicon and the rules of speech find, in the order of their cues; one a cue. */
export function findByRule(standings: Standings, lexicon: FactualityLexicon, quotes: Quotations): Finding[] {
  const { predicates } = standings;
  const { doc } = predicates;
  const found = new Map<number, Finding>();
  const add = (finding: Omit<Finding, 'cueSpan' | 'source'>) => {
    const before = found.get(finding.cue);
    if (before !== undefined) {
      found.set(finding.cue, { ...before, contents: joined([...before.contents, ...finding.contents]) });
      return;
    }
    const source = finding.voices.at(-1)!.source;
    found.set(finding.cue, {
      ...finding,
      cueSpan: cueSpan(doc, finding.cue),
      source: source === undefined ? undefined : sourceSpan(doc, source, finding.cue),
    });
  };

  for (const { quote, cue, source, entry } of standings.speeches.all)
    add({ cue, contents: [quote], voices: [...standings.of(cue).voices, { cue, source }], entry });
  /** Nothing is known yet of what stands beside a cue; what it goes on with in later sentences may be. */
  const open = (cue: number) => {
    const { start, end } = doc.sentence(doc.sentenceOf(cue));
    const here = { start: doc.start(start), end: doc.end(end - 1) };
    return !found.get(cue)?.contents.some((span) => span.start < here.end && span.end > here.start);
  };
  /** The voices are those that the clause itself is judged under. */
  const addUnder = (word: number, cue: number, contents: Span[] | undefined, entry: Embedding | undefined) => {
    const { voices } = standings.of(word);
    const at = voices.findIndex((voice) => voice.cue === cue);
    if (at < 0) return;
    const source = voices[at]!.source;
    add({
      cue,
      contents: contents ?? contentSpans(doc, word, cue, source, quotes),
      voices: voices.slice(0, at + 1),
      entry,
    });
  };
  const below = new Map<number, { word: number; rank: number; entry: Embedding }>();
  for (let word = 0; word < doc.length; word++) {
    const cue = doc.head(word);
    if (cue >= 0 && open(cue)) {
      const entry = embeddingOver(doc, word, lexicon);
      const rank = entry === undefined || entry.attribution === '-' ? 0 : contentRank(doc, word, entry);
      if (rank > (below.get(cue)?.rank ?? 0) && standings.of(word).voices.some((voice) => voice.cue === cue))
        below.set(cue, { word, rank, entry: entry! });
    }
    const own = voiceOver(doc, word, predicates, lexicon);
    if (own !== undefined && open(own.cue)) {
      const contents = contentSpans(doc, word, own.cue, own.source, quotes);
      addUnder(word, own.cue, contents, own.entry);
    }
  }
  for (const [cue, { word, entry }] of below) if (open(cue)) addUnder(word, cue, undefined, entry);
  return [...found.values()].sort((a, b) => a.cue - b.cue);
}

const RANKS: Readonly<Record<Frame, number>> = { that: 6, whether: 6, to: 5, 'from-ing': 4, ing: 4, obj: 3, subj: 1 };

/** How likely what stands below a cue is its content, among all that the lexicon allows there. */
function contentRank(doc: Doc, word: number, { frame }: Embedding): number {
  const rank = RANKS[frame];
  const bareTime = doc.relation(word) === 'obl' && caseOf(doc, word) === undefined;
  return bareTime ? 0 : doc.relation(word) === 'parataxis' ? 2 : rank;
}
