import type { Doc } from '@rapporteur/language';
import type { Features } from '@rapporteur/ontology';
import type { ActorKind, Participant } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import { isOfficial } from '../event/actor-class.js';
import type { Candidate } from '../event/candidate.js';
import type { Standing } from '../factuality/standing.js';
import { isCapitalWithin, surroundings } from './surroundings.js';

/** Kinds of actors that the knowledge base, or a name's form, vouches for. */
const FIRM: ReadonlySet<ActorKind> = new Set(['state', 'government', 'person', 'igo', 'party', 'armed group']);

/** Where a side would stand: what stands there and is no actor speaks for an everyday sense of the word. */
const PLACES = { source: ['subj', 'light', 'by', 'poss'], target: ['obj', 'iobj', 'of'] } as const;

/** Whoever is mentioned so often is what the document is about. */
const OFTEN = 10;

/** So many words from the trigger a source is far. */
const FAR = 12;

/**
 * What speaks for or against the reading that these words report this event by this source: the word and its
 * entry, the sides and how they were found, the place in the tree, the sentence, the type.
 * @param openTypes how many types the entries of the word's lemma have between them
 * @param repeated whether an event of this type with these sides stands before it in the document
 */
export function eventFeatures(
  doc: Doc,
  candidate: Candidate,
  standing: Standing,
  cast: Cast,
  openTypes: number,
  repeated: boolean,
): Features {
  const { word, entry, light, sources, targets } = candidate;
  const found = surroundings(doc, word);
  found.bias = 1;
  found[`type ${entry.type}`] = 1;
  if (sources.length > 0 && targets.length > 0) found['both sides'] = 1;
  if (entry.pos === 'adj') found.adjective = 1;
  if (entry.pos === 'noun') found[light === undefined ? 'bare noun' : 'noun under a light verb'] = 1;
  if (entry.at.startsWith('events/declared')) found['declared by a modal'] = 1;
  if (entry.conditions.length > 0) found['demanding entry'] = Math.min(entry.conditions.length, 2);
  if (openTypes > 1) found['lemma of several types'] = 1;
  if (isCapitalWithin(doc, word)) found['capital within a sentence'] = 1;
  if (['compound', 'amod', 'nmod'].includes(doc.relation(word))) found['trigger modifies a noun'] = 1;
  if (doc.relation(word) === 'conj') found['trigger coordinated'] = 1;
  if (standing.modality !== 'actual') found['not actual'] = 1;
  if (standing.voices.length > 0) found['under a voice'] = 1;
  found['factuality steps'] = Math.min(standing.steps.length, 4);
  if (repeated) found['told before'] = 1;
  side(found, 'source', doc, candidate, sources, cast);
  side(found, 'target', doc, candidate, targets, cast);
  if ([...sources, ...targets].some(({ actor }) => isOfficial(actor, cast))) found['official side'] = 1;
  return found;
}

function side(
  found: Record<string, number>,
  name: 'source' | 'target',
  doc: Doc,
  { word, args }: Candidate,
  participants: readonly Participant[],
  cast: Cast,
): void {
  const first = participants[0];
  if (first === undefined) {
    found[`no ${name}`] = 1;
    if (args.some(({ role }) => (PLACES[name] as readonly string[]).includes(role)))
      found[`${name}'s place is another's`] = 1;
    return;
  }
  const kind = cast.facts(first.actor)?.kind ?? 'unknown';
  found[`${name} mentioned often`] = Math.min(cast.timesMentioned(first.actor), OFTEN) / OFTEN;
  if (kind === 'unknown') found[`${name} unknown`] = 1;
  if (kind === 'social group') found[`${name} a group`] = 1;
  if (FIRM.has(kind)) found[`${name} of a firm kind`] = 1;
  const argument = args.find((a) => cast.at(a.word)?.span.start === first.span.start);
  const form = argument === undefined ? undefined : cast.at(argument.word)?.form;
  if (argument === undefined) found[`${name} behind an argument`] = 1;
  else if (argument.via !== '' && argument.via !== 'passive') found[`${name} not beside it`] = 1;
  if (form === 'pronoun') found[`${name} ${pronoun(doc, argument!.word)}`] = 1;
  if (form === 'description') found[`${name} a description`] = 1;
  if (argument !== undefined && Math.abs(argument.word - word) > FAR) found[`${name} far`] = 1;
  if (first.span.start > doc.start(word) && name === 'source') found['source after the trigger'] = 1;
}

/** 'it' is resolved worst, 'I' and 'we' depend on who speaks. */
function pronoun(doc: Doc, word: number): string {
  const form = doc.form(word).toLowerCase();
  if (/^(it|its|this|that|which|itself)$/.test(form)) return 'an it';
  return /^(i|we|me|us|my|our)$/.test(form) ? 'in the first person' : 'a pronoun';
}
