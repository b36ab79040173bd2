import type { EventEntry, Features, Knowledge } from '@rapporteur/ontology';
import { type Event, PLOVER, type ReportDocument } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import type { Attributed } from '../attribution/attribute.js';
import { speakerOf } from '../attribution/speaker.js';
import { eventFeatures } from '../confidence/event-features.js';
import { modalityFeatures } from '../confidence/modality-features.js';
import type { Standing } from '../factuality/standing.js';
import type { Standings } from '../factuality/standings.js';
import { factuality } from '../factuality/values.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { sentenceSpan } from '../predicate/sentence-span.js';
import { SpanIndex } from '../text/span-index.js';
import type { Candidate } from './candidate.js';
import { circumstances } from './circumstances.js';
import { contextsOf } from './contexts.js';
import { reasonsOf } from './reasons.js';
import { refine } from './refine.js';

/** A candidate and the event that the report has of it. */
export interface Coded {
  readonly candidate: Candidate;
  readonly event: Event;
  /** What the event's confidence, and its modality's, was judged by. */
  readonly features: { readonly event: Features; readonly modality: Features };
}

/** Candidates judged and written as events, in text order, each with its own words as its only mention. Ids are `<document>.e<n>`. */
export function codeEvents(
  candidates: readonly Candidate[],
  standings: Standings,
  attributed: readonly Attributed[],
  cast: Cast,
  knowledge: Knowledge,
  { id: documentId, published }: ReportDocument,
): Coded[] {
  const { doc } = standings.predicates;
  const { events: lexicon, confidence } = knowledge;
  const toldOf = circumstances(standings.predicates, candidates, attributed, cast, knowledge, published);
  const attributionOf = new Map(attributed.map(({ cue, attribution }) => [cue, attribution.id]));
  const byPlace = new SpanIndex(candidates, ({ trigger }) => trigger);
  const idOf = new Map(candidates.map(({ word }, i) => [word, `${documentId}.e${i + 1}`]));

  const candidateAt = new Map(candidates.map((candidate) => [candidate.word, candidate]));
  const told = new Set<string>();
  return candidates.map((candidate) => {
    const standing = standings.of(candidate.pivot);
    const { entry } = candidate;
    const holder = speakerOf(doc, standing.voices, cast);
    const coding = refine(doc, candidate, candidateAt, cast, lexicon);
    const cameo = lexicon.cameo.of(coding.code, entry.type);
    const score = standings.scoreOf(candidate.word);
    const features = {
      event: eventFeatures(doc, candidate, standing, cast, openTypes(entry), isRepeated(candidate)),
      modality: modalityFeatures(doc, candidate, standing, score),
    };
    const evidence = sentenceSpan(doc, candidate.word);
    const { reasons, ...whenAndWhere } = toldOf(candidate, standing);
    const polarity = standing.negative ? 'negative' : 'positive';
    const event: Event = {
      id: idOf.get(candidate.word)!,
      trigger: candidate.trigger,
      evidence,
      type: entry.type,
      ...(coding.mode === '' ? {} : { mode: coding.mode }),
      contexts: contextsOf(doc, candidate, cameo, cast, lexicon.contexts),
      cameo: coding.code,
      quad: PLOVER[entry.type].quad,
      ...(cameo === undefined ? {} : { goldstein: cameo.goldstein }),
      sources: [...candidate.sources],
      targets: [...candidate.targets],
      ...whenAndWhere,
      modality: standing.modality,
      polarity,
      factuality: factuality(standing, holder, score),
      holder,
      chain: standing.voices.flatMap(({ cue }) => attributionOf.get(cue) ?? []),
      ...conditionOf(standing),
      mentions: [{ trigger: candidate.trigger, evidence, modality: standing.modality, polarity, holder }],
      confidence: rounded(confidence.event.probability(features.event) * confidence.source.probability(features.event)),
      modalityConfidence: rounded(confidence.modality.probability(features.modality)),
      reasons: [...reasonsOf(doc, candidate, coding, standing, cast), ...reasons],
    };
    return { candidate, event, features };
  });

  /** How many types the entries of a lemma have between them. */
  function openTypes({ lemma, pos }: EventEntry): number {
    return new Set(lexicon.of(lemma, pos).map(({ type }) => type)).size;
  }

  /** Whether an event of this type with these sides stands before it. */
  function isRepeated({ entry, sources, targets }: Candidate): boolean {
    const key = [entry.type, ...sources.map(({ actor }) => actor), '>', ...targets.map(({ actor }) => actor)].join(' ');
    const repeated = told.has(key);
    told.add(key);
    return repeated;
  }

  /** The event in the clause it depends on, or the clause. */
  function conditionOf(standing: Standing): Pick<Event, 'condition'> {
    if (standing.condition === undefined) return {};
    const span = clauseSpan(doc, standing.condition);
    const inside = byPlace.within(span)[0];
    return { condition: inside === undefined ? { span } : { event: idOf.get(inside.word)! } };
  }
}

/** To two digits: more would promise what no fit can keep. */
function rounded(probability: number): number {
  return Math.round(100 * probability) / 100;
}
