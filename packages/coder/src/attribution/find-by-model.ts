import type { Doc } from '@rapporteur/language';
import type { Embedding, FactualityLexicon } from '@rapporteur/ontology';
import { embeddingOver, posOf, speechEntry } from '../factuality/frame.js';
import type { Standings } from '../factuality/standings.js';
import { antecedent } from '../predicate/control.js';
import { baseForms } from '../text/base-forms.js';
import { SpanIndex } from '../text/span-index.js';
import { cueSpan } from './cue-span.js';
import type { Finding } from './finding.js';
import type { LearnedFinding } from './learned/attribution-model.js';
import { joined } from './stretches.js';

/** What a model read, with the voices that each stands under by the rules. */
export function findByModel(
  read: readonly LearnedFinding[],
  standings: Standings,
  lexicon: FactualityLexicon,
): Finding[] {
  const { doc } = standings.predicates;
  return read.map(({ cue, source, contents }) => {
    const head = source === undefined ? undefined : antecedent(doc, source.head);
    const outer = standings.of(cue).voices.filter((voice) => voice.cue !== cue);
    return {
      cue,
      cueSpan: cueSpan(doc, cue),
      source:
        source === undefined ? undefined : { start: doc.start(source.words.first), end: doc.end(source.words.last) },
      contents,
      voices: [...outer, { cue, source: head }],
      entry: cueEntry(doc, cue, lexicon),
    };
  });
}

/** What the lexicon says of a cue: in the frame that it stands in here, else in any. */
export function cueEntry(doc: Doc, cue: number, lexicon: FactualityLexicon): Embedding | undefined {
  for (const c of doc.children(cue)) {
    const entry = embeddingOver(doc, c, lexicon);
    if (entry !== undefined && entry.attribution !== '-') return entry;
  }
  const speech = speechEntry(doc, cue, lexicon);
  if (speech !== undefined) return speech;
  const pos = posOf(doc, cue);
  for (const base of baseForms(doc, cue)) {
    const entry = lexicon.framesOf(base, pos).find(({ attribution }) => attribution !== '-');
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/**
 * The findings of a model, and of the rules those that it leaves open: what stands inside the content of
 * another, which its training data does not annotate, and what an event of the report stands under.
 */
export function together(
  learned: readonly Finding[],
  byRule: readonly Finding[],
  needed: ReadonlySet<number>,
): Finding[] {
  const known = new Set(learned.map(({ cue }) => cue));
  const contents = new SpanIndex(joined(learned.flatMap((finding) => finding.contents)), (span) => span);
  const isInside = ({ cueSpan: { start, end } }: Finding) => (contents.before(start)?.end ?? 0) >= end;
  const kept = byRule.filter((finding) => !known.has(finding.cue) && (needed.has(finding.cue) || isInside(finding)));
  return [...learned, ...kept].sort((a, b) => a.cue - b.cue);
}
