import type { Doc } from '@rapporteur/language';
import type { EventLexicon } from '@rapporteur/ontology';
import { type Event, PLOVER, type Span } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import type { Attributed } from '../attribution/attribute.js';
import { speakerOf } from '../attribution/speaker.js';
import type { Standing } from '../factuality/standing.js';
import type { Standings } from '../factuality/standings.js';
import { factuality } from '../factuality/values.js';
import { leftmost, rightmost } from '../predicate/grammar.js';
import { SpanIndex } from '../text/span-index.js';
import type { Candidate } from './candidate.js';
import { confidenceOf } from './confidence.js';
import { reasonsOf } from './reasons.js';

/** A candidate and the event that the report has of it. */
export interface Coded {
  readonly candidate: Candidate;
  readonly event: Event;
}

/** Candidates judged and written as events, in text order. Ids are `<document>.e<n>`. */
export function codeEvents(
  candidates: readonly Candidate[],
  standings: Standings,
  attributed: readonly Attributed[],
  cast: Cast,
  lexicon: EventLexicon,
  documentId: string,
): Coded[] {
  const { doc } = standings.predicates;
  const attributionOf = new Map(attributed.map(({ cue, attribution }) => [cue, attribution.id]));
  const byPlace = new SpanIndex(candidates, ({ trigger }) => trigger);
  const idOf = new Map(candidates.map(({ word }, i) => [word, `${documentId}.e${i + 1}`]));

  return candidates.map((candidate) => {
    const standing = standings.of(candidate.pivot);
    const { entry } = candidate;
    const holder = speakerOf(doc, standing.voices, cast);
    const cameo = lexicon.cameo(entry.cameo);
    const mode = cameo?.type === entry.type ? cameo.mode : '';
    const event: Event = {
      id: idOf.get(candidate.word)!,
      trigger: candidate.trigger,
      evidence: sentenceSpan(doc, candidate.word),
      type: entry.type,
      ...(mode ? { mode } : {}),
      contexts: [],
      cameo: entry.cameo,
      quad: PLOVER[entry.type].quad,
      ...(cameo === undefined ? {} : { goldstein: cameo.goldstein }),
      sources: [...candidate.sources],
      targets: [...candidate.targets],
      modality: standing.modality,
      polarity: standing.negative ? 'negative' : 'positive',
      factuality: factuality(standing, holder, standings.scoreOf(candidate.word)),
      holder,
      chain: standing.voices.flatMap(({ cue }) => attributionOf.get(cue) ?? []),
      ...conditionOf(standing),
      confidence: confidenceOf(candidate, standing),
      reasons: reasonsOf(doc, candidate, standing, cast),
    };
    return { candidate, event };
  });

  /** The event in the clause it depends on, or the clause. */
  function conditionOf(standing: Standing): Pick<Event, 'condition'> {
    if (standing.condition === undefined) return {};
    const span = clauseSpan(doc, standing.condition);
    const inside = byPlace.within(span)[0];
    return { condition: inside === undefined ? { span } : { event: idOf.get(inside.word)! } };
  }
}

function sentenceSpan(doc: Doc, word: number): Span {
  const { start, end } = doc.sentence(doc.sentenceOf(word));
  return { start: doc.start(start), end: doc.end(end - 1) };
}

function clauseSpan(doc: Doc, clause: number): Span {
  let last = rightmost(doc, clause);
  while (last > clause && doc.upos(last) === 'PUNCT') last--;
  return { start: doc.start(leftmost(doc, clause)), end: doc.end(last) };
}
