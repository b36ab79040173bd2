import type { PloverType } from '@rapporteur/report';
import { sameSide } from './same-side.js';
import { inBoth, shared, thingsIn } from './things.js';
import type { Side, Told } from './told.js';

/** What was foretold or promised: the event as it was told then, and all the words that tell it. */
export interface Pattern {
  readonly told: Told;
  readonly words: string;
}

/** That a later event is the one of the pattern: the facts that say so, and how sure they make it. */
export interface Match {
  readonly later: Told;
  readonly facts: readonly string[];
  readonly confidence: number;
}

/** Events that consist in words: who says them to whom is not enough, they must be about the same thing. */
const OF_WORDS: ReadonlySet<PloverType> = new Set([
  'AGREE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
]);

/** Where words in common must show what a deed is about, so much of those in the outcome must stand in both. */
const MOST_WORDS = 0.6;

/** How sure a match is whose word is another, but whose CAMEO code is the same and names one kind of deed. */
const BY_CODE = 0.85;
/** How sure it is where the later text leaves out the target, or names it by a pronoun that could not be resolved. */
const WITHOUT_TARGET = 0.75;

/**
 * Whether a later event fulfils the pattern. Strict, because a wrong match is worse than none: the same deed by word or by
 * a code that means one thing; everybody named in the pattern, of whom one at least is somebody in any text; no other
 * place; and where the target or the type leaves it open what the deed is about, a word in common.
 *
 * It does not look at modality, holder or time.
 */
export function match(pattern: Pattern, later: Told): Match | undefined {
  const { told } = pattern;
  const deed = sameDeed(told, later);
  if (!deed) return undefined;
  const does = everybody(told.sources, later.sources, 'does');
  const doneTo = everybody(told.targets, later.targets, 'done to');
  if (!does || (!doneTo && later.targets.length > 0)) return undefined;
  if (![...does, ...(doneTo ?? [])].some(({ tells }) => tells)) return undefined;
  const place = samePlace(told, later);
  if (place === false) return undefined;
  const words = aboutTheSame(pattern, later, doneTo !== undefined && doneTo.length > 0);
  if (words === undefined) return undefined;
  const sides = [...does, ...(doneTo ?? [])];
  return {
    later,
    facts: [deed.fact, ...sides.map(({ fact }) => fact), ...place, ...words],
    confidence:
      sides.reduce((sure, side) => sure * side.sure, deed.sure * later.confidence) * (doneTo ? 1 : WITHOUT_TARGET),
  };
}

function sameDeed(told: Told, later: Told): { fact: string; sure: number } | undefined {
  if (told.type !== later.type) return undefined;
  // 'His support in the polls' is a state of affairs.
  if (later.noun && OF_WORDS.has(later.type)) return undefined;
  if (told.lemma === later.lemma) return { fact: `the same word, “${told.lemma}”`, sure: 1 };
  if (told.cameo !== later.cameo || !isOneKind(told.cameo)) return undefined;
  return { fact: `the same kind of deed, CAMEO ${told.cameo}`, sure: BY_CODE };
}

/** "054" is recognition and nothing else, "190" any use of force: codes that end in 0 are the rest of their class. */
export function isOneKind(cameo: string): boolean {
  return cameo.length === 4 || (cameo.length === 3 && !cameo.endsWith('0'));
}

/** How all of those foretold are found among those of the later event; nobody foretold: nothing to find. */
function everybody(foretold: readonly Side[], later: readonly Side[], as: 'does' | 'done to') {
  const found = foretold.map((side) =>
    later
      .map((other) => sameSide(side, other, as))
      .reduce((best, one) => (one && (!best || one.sure > best.sure) ? one : best), undefined),
  );
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** Facts about the place; false where the two are at different places. */
function samePlace(told: Told, later: Told): string[] | false {
  const [a, b] = [told.place, later.place];
  if (!a || !b) return [];
  if (a.name === b.name) return [`both in ${a.name}`];
  const nested = a.country !== undefined && a.country === b.country && (a.kind === 'country' || b.kind === 'country');
  return nested ? [] : false;
}

/** The words in common; `undefined` where some would be needed and there are none. */
function aboutTheSame({ told, words }: Pattern, later: Told, hasTarget: boolean): string[] | undefined {
  const about = thingsIn(clauseOf(words, told.trigger));
  const named = hasTarget ? [...told.sources, ...told.targets] : told.sources;
  const deed = thingsIn(`${told.trigger} ${told.lemma} ${named.map((side) => `${side.words} ${side.name}`).join(' ')}`);
  const left = new Set([...about].filter((word) => !deed.has(word)));
  const common = shared(left, thingsIn(later.context));
  const ofWords = OF_WORDS.has(told.type);
  const vague = !isOneKind(told.cameo);
  // 'will support the nominee': without knowing whom, words are not enough.
  if (!hasTarget && ofWords && vague && left.size > 0) return undefined;
  const needed = hasTarget ? ofWords && vague : ofWords || vague || told.lemma !== later.lemma;
  if (needed && common.length < left.size * MOST_WORDS) return undefined;
  if (common.length > 0) return [inBoth(common, words)];
  return [];
}

/** The words of an outcome as far as they tell of the event: 'to abstain (and to call it prudence)'. */
function clauseOf(words: string, trigger: string): string {
  const from = words.indexOf(trigger) + trigger.length;
  const next = /;|:|,?\s(?:and|but|or)\s(?:to|will|would|that)\s/.exec(words.slice(from));
  return next ? words.slice(0, from + next.index) : words;
}
