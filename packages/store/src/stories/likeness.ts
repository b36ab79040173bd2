import type { Side } from './account.js';
import type { KnownAccount, Rarities } from './known-account.js';
import { matchPlaces } from './places.js';
import { matchSides, type SideMatch } from './sides.js';
import { nearTypes } from './types.js';

/** One thing that speaks for or against two accounts being of one event. */
export interface Feature {
  readonly name: 'source' | 'target' | 'deed' | 'date' | 'place' | 'holder' | 'words' | 'denial' | 'standing';
  /** What was found: "same", "overlap" … */
  readonly value: string;
  /** How much it speaks for it, in bits; below 0: against it. */
  readonly bits: number;
  /** The words or values that were compared. */
  readonly words: string;
}

/** How much speaks for two accounts telling of one event. */
export interface Likeness {
  readonly bits: number;
  readonly features: readonly Feature[];
}

/** At most so many bits for one feature: no single one decides. */
const MOST = { actor: 4, trigger: 4, code: 2, day: 5, word: 6, words: 10 };

/** What a match of parties says; the same party says as much as it is rare. */
const SIDE_BITS: Readonly<Record<Exclude<SideMatch, 'same' | 'different'>, number>> = {
  related: 1,
  alike: 1,
  open: 0,
  unlike: -3,
};

/**
 * Whether two accounts may be of one event, and how much speaks for it. Undefined where something speaks against it
 * that nothing outweighs: other parties, another time, another place, another kind of event, or one voice in one text.
 */
export function likeness(a: KnownAccount, b: KnownAccount, rarities: Rarities): Likeness | undefined {
  const [one, other] = [a.account, b.account];
  if (one.text === other.text && !contradict(a, b)) return undefined;
  if (!nearTypes(one, other)) return undefined;
  if (a.when.from > b.when.to + SLACK || b.when.from > a.when.to + SLACK) return undefined;
  const source = matchSides(one.sources, other.sources);
  const target = matchSides(one.targets, other.targets);
  if (source.match === 'different' || target.match === 'different') return undefined;
  const place = matchPlaces(one.place, other.place);
  if (place === 'apart') return undefined;
  const features: Feature[] = [
    side('source', source, rarities),
    side('target', target, rarities),
    deed(a, b, rarities),
    date(a, b, rarities),
    {
      name: 'place',
      value: place,
      bits: PLACE_BITS[place],
      words: one.place?.name ?? other.place?.name ?? '',
    } as const,
    holder(a, b, rarities),
    sharedWords(a, b, rarities),
    denial(a, b, source.match, target.match, place, rarities),
    standing(a, b),
  ].filter((feature) => feature !== undefined && feature.bits !== 0) as Feature[];
  const sum = (...names: Feature['name'][]) =>
    features.reduce((bits, feature) => (names.includes(feature.name) ? bits + feature.bits : bits), 0);
  const bits = features.reduce((all, feature) => all + feature.bits, 0);
  // Who and what alone recur: Trump attacks Clinton every day. Time, place or the other words must single it out.
  const who = sum('source', 'target');
  const single = (a.when.dated && b.when.dated ? sum('date') : 0) + sum('place', 'holder', 'words', 'denial');
  const known = who >= SOMEBODY || place === 'same' || sum('denial') > 0;
  const rare = who + sum('deed') >= RARE && (a.when.dated || b.when.dated) && sum('date') >= 1;
  return { bits: known && (single >= SINGLE || rare) ? bits : Math.min(bits, 0), features };
}

/** What must be known of the parties, in bits. */
const SOMEBODY = 1;
/** What must single the event out among those of the same parties. */
const SINGLE = 2.5;
/** Parties and a deed so rare that a fitting date is enough. */
const RARE = 7.5;
/** Proposals and plans are spoken of in the same words for months. */
const NO_FACT = -2;

function standing(a: KnownAccount, b: KnownAccount): Feature | undefined {
  if (a.verdict !== 'open' || b.verdict !== 'open') return undefined;
  const words = both(a.account.modality, b.account.modality);
  return { name: 'standing', value: 'neither told as fact', bits: NO_FACT, words };
}

/**
 * What one text tells of one event stands together already, so that two of its events are two, unless one voice in it says
 * that it happened and another, with the same word, that it did not.
 */
function contradict(a: KnownAccount, b: KnownAccount): boolean {
  const verdicts = [a.verdict, b.verdict];
  return (
    verdicts.includes('happened') &&
    verdicts.includes('denied') &&
    a.account.holder !== b.account.holder &&
    a.account.evidence !== b.account.evidence &&
    [...a.triggers].some((word) => b.triggers.has(word))
  );
}

/** Clocks and datelines differ by a day. */
const SLACK = 1;

/** News are told within so many days. */
const NEWS = 4;

const PLACE_BITS = { same: 3, within: 0.5, unknown: 0 } as const;

function side(
  name: 'source' | 'target',
  { match, a, b }: ReturnType<typeof matchSides>,
  { actor }: Rarities,
): Feature | undefined {
  if (match === 'different' || a === undefined || b === undefined) return undefined;
  const bits = match === 'same' ? Math.min(MOST.actor, actor(a.actor)) : SIDE_BITS[match];
  return { name, value: match, bits, words: both(words(a), words(b)) };
}

function words({ words: said }: Side): string {
  return said.replaceAll(/\s+/g, ' ');
}

/**
 * The words that name the deed; where they are others, its code, where that is a kind of its own (195: from the air). A
 * word decides its code, so that the two do not count twice.
 */
function deed(a: KnownAccount, b: KnownAccount, { word, code }: Rarities): Feature {
  let rarest = 0;
  for (const one of a.triggers) if (b.triggers.has(one)) rarest = Math.max(rarest, word(one));
  const said = both(a.account.trigger, b.account.trigger);
  if (rarest > 0) return { name: 'deed', value: 'same word', bits: Math.min(MOST.trigger, rarest), words: said };
  const { cameo } = a.account;
  const kind = cameo === b.account.cameo && /[1-9]$/.test(cameo.slice(2)) ? Math.min(MOST.code, code(cameo)) : 0;
  // The word for it in one account may stand elsewhere in the sentence of the other.
  for (const one of a.triggers) if (b.words.has(one)) rarest = Math.max(rarest, word(one));
  for (const one of b.triggers) if (a.words.has(one)) rarest = Math.max(rarest, word(one));
  const spoken = Math.min(MOST.trigger, rarest) / 2;
  if (kind >= spoken && kind > 0) return { name: 'deed', value: `same kind (${cameo})`, bits: kind, words: said };
  if (spoken > 0)
    return { name: 'deed', value: 'word of the one in the sentence of the other', bits: spoken, words: said };
  return { name: 'deed', value: 'other words', bits: -1, words: said };
}

function date(a: KnownAccount, b: KnownAccount, { day }: Rarities): Feature | undefined {
  const days = both(dayOf(a), dayOf(b));
  if (a.when.dated && b.when.dated) {
    const gap = Math.max(0, a.when.from - b.when.to, b.when.from - a.when.to);
    const rarest = Math.min(MOST.day, Math.max(day(String(a.when.from)), day(String(b.when.from))));
    return gap === 0
      ? { name: 'date', value: 'same', bits: rarest, words: days }
      : { name: 'date', value: 'a day apart', bits: a.verdict === b.verdict ? 0 : rarest / 2, words: days };
  }
  if (a.published === undefined || b.published === undefined) return undefined;
  if (a.when.dated || b.when.dated) {
    const [dated, told] = a.when.dated ? [a, b] : [b, a];
    const later = told.published! - dated.when.to;
    return later >= -SLACK && later <= NEWS ? { name: 'date', value: 'fits', bits: 1, words: days } : undefined;
  }
  const apart = Math.abs(a.published - b.published);
  return { name: 'date', value: 'told close together', bits: 1 - apart / 3, words: days };
}

/** The same voice that both accounts have it from. */
function holder({ account: a }: KnownAccount, { account: b }: KnownAccount, { actor }: Rarities): Feature | undefined {
  if (a.holder !== b.holder || !a.holderNamed || !b.holderNamed) return undefined;
  // Who tells of his own deeds says nothing that the parties do not say.
  if ([...a.sources, ...b.sources].some((side) => side.actor === a.holder)) return undefined;
  return { name: 'holder', value: 'same', bits: Math.min(MOST.actor, actor(a.holder)), words: a.holder };
}

/**
 * Who denies a deed denies every one that his words cover: 'no air strikes on Tripoli took place that day' whatever was
 * struck there. It covers deeds of its own kind, in the same country, that agree with it in a named target or place, or
 * are told of the same days.
 */
function denial(
  a: KnownAccount,
  b: KnownAccount,
  source: SideMatch,
  target: SideMatch,
  place: string,
  rarities: Rarities,
): Feature | undefined {
  const verdicts = [a.verdict, b.verdict];
  if (!verdicts.includes('happened') || !verdicts.includes('denied') || !MATERIAL.has(a.account.type)) return undefined;
  const { bits } = deed(a, b, rarities);
  if (bits < OWN_KIND || source === 'unlike' || target === 'unlike') return undefined;
  const country = countryOf(a);
  if (country === undefined || country !== countryOf(b)) return undefined;
  const where = target === 'same' || place === 'same';
  if (!where && !(a.when.dated && b.when.dated)) return undefined;
  return { name: 'denial', value: 'covers it', bits: COVERED, words: both(a.account.trigger, b.account.trigger) };
}

/** Deeds, not words: two refusals of one man are two. */
const MATERIAL = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE', 'AID', 'SANCTION', 'COOPERATE']);
const OWN_KIND = 2;
const COVERED = 5;

/** Where it happened, by its place, its parties, or what its document is about. */
function countryOf({ account: { place, sources, targets, country } }: KnownAccount): string | undefined {
  return place?.country ?? [...targets, ...sources].find((one) => one.country !== undefined)?.country ?? country;
}

function dayOf({ account: { date, published }, when }: KnownAccount): string {
  if (date !== undefined && when.dated) return date.start;
  return published === undefined ? '' : `told on ${published}`;
}

/** The bits of the words in common, less the longer the sentences: long ones share words by chance. */
function sharedWords(a: KnownAccount, b: KnownAccount, { word }: Rarities): Feature | undefined {
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  const shared = [...few].filter((one) => many.has(one));
  if (shared.length === 0) return undefined;
  const weight = shared.reduce((sum, one) => sum + Math.min(MOST.word, word(one)), 0);
  const bits = Math.min(MOST.words, (weight * 2 * weight) / (a.weight + b.weight));
  shared.sort((x, y) => word(y) - word(x) || (x < y ? -1 : 1));
  return { name: 'words', value: `${shared.length} in common`, bits, words: shared.slice(0, SHOWN).join(', ') };
}

const SHOWN = 8;

function both(one: string, other: string): string {
  const [first, second] = one <= other ? [one, other] : [other, one];
  return first === second ? first : `${first} / ${second}`;
}
