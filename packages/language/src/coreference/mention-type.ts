import type { Doc } from '../doc.js';
import { GAZETTEER } from '../entities/gazetteer.js';
import { phraseKey } from '../entities/phrases.js';
import type { Scorer } from '../weights.js';
import { Features } from './features.js';
import { stringHash } from './hashes.js';
import { Kind } from './kinds.js';
import type { Mention } from './mention.js';

/** Kinds of things that GUM tells apart. */
export const MENTION_TYPES = [
  'abstract',
  'animal',
  'event',
  'object',
  'organization',
  'person',
  'place',
  'plant',
  'substance',
  'time',
] as const;

const MAX_TYPE_FEATURES = 48;

/** What tells the kind of thing that a mention names, with no look at other mentions. */
function typeFeatures(doc: Doc, mention: Mention, out: Features): void {
  const { head, kind, lemma, form } = mention;
  const word = doc.lemma(head).toLowerCase();
  out.add(1, kind);
  out.add(2, lemma);
  out.add(3, form);
  for (let length = 2; length <= 4; length++)
    if (word.length > length) out.add(3 + length, stringHash(word.slice(-length)));
  out.add2(8, kind, mention.relation);
  out.add2(9, mention.governor, mention.relation);
  out.add2(10, mention.preposition, kind === Kind.Name ? 1 : 0);
  out.add2(11, mention.preposition, mention.governor);
  out.add(12, mention.determiner);
  out.add2(13, mention.number, kind);
  out.add2(14, mention.gender, kind);
  out.add(15, mention.previous);
  out.add(16, mention.next);
  for (const before of mention.before.slice(-3)) out.add(17, before);
  for (const part of mention.name.slice(0, 4)) out.add(18, part);
  if (mention.name.length > 0) {
    out.add(19, mention.name[0]!);
    out.add(20, Math.min(mention.name.length, 4));
    out.add(21, mention.acronym === 0 ? 0 : 1);
  }
  if (mention.coordination) out.add(22, 1);
  out.add2(23, mention.first, mention.end - mention.start > 1 ? 1 : 0);
  const key = phraseKey(doc.form(head));
  out.add2(24, kind, stringHash(GAZETTEER.heads.get(key) ?? ''));
  if (mention.name.length > 0) listFeatures(doc, mention, out);
}

/** What lists of names say of a name and its words. */
function listFeatures(doc: Doc, { nameStart, name }: Mention, out: Features): void {
  const { places, givenNames, organizations, titles, peoples } = GAZETTEER;
  const end = nameStart + name.length;
  const whole = phraseKey(doc.text.slice(doc.start(nameStart), doc.end(end - 1)));
  out.add(25, (places.has(whole) ? 1 : 0) + (organizations.has(whole) ? 2 : 0) + (peoples.has(whole) ? 4 : 0));
  let known = 0;
  for (let word = nameStart; word < Math.min(end, nameStart + 4); word++) {
    const key = phraseKey(doc.form(word));
    known |= (givenNames.has(key) ? 1 : 0) | (titles.has(key) ? 2 : 0) | (places.has(key) ? 4 : 0);
  }
  out.add(26, known);
  out.add2(27, known, Math.min(name.length, 3));
}

/** Tells the kind of thing that a mention names. */
export class MentionTyper {
  readonly #features = new Features(MAX_TYPE_FEATURES);
  readonly #scores = new Int32Array(MENTION_TYPES.length);

  constructor(readonly scorer: Scorer) {}

  /** The type's index in `MENTION_TYPES`. The features that spoke are there until the next call. */
  type(doc: Doc, mention: Mention): number {
    typeFeatures(doc, mention, this.#features.clear());
    this.#scores.fill(0);
    this.scorer.addTo(this.#scores, this.#features.values, this.#features.count);
    let best = 0;
    for (let type = 1; type < this.#scores.length; type++) if (this.#scores[type]! > this.#scores[best]!) best = type;
    return best;
  }

  get features(): Features {
    return this.#features;
  }
}
