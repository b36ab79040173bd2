import type { Commitment, Report } from '@rapporteur/report';
import type { Library } from './library.js';
import type { Match } from './match.js';
import { isFact } from './occurrence.js';
import type { Period } from './period.js';
import { sameSide } from './same-side.js';
import { inBoth, shared, thingsIn } from './things.js';
import { type Side, sideOf, type Told } from './told.js';

/** Words that say of a commitment that it was broken, by their lexicon entries. */
const BREACHES: ReadonlySet<string> = new Set(['violate', 'breach', 'break', 'renege', 'flout', 'infringe']);

/** What is broken, right after such a word: something that must be the same in both, or a mere word for a commitment. */
const SAME_THING =
  /^\W*(?:\p{L}+\W+){0,3}?(truce|cease-?fire|armistice|treaty|accord|pact|agreement|deal|embargo|resolution)\b/iu;
const ANY_COMMITMENT = /^\W*(?:\p{L}+\W+){0,3}?(promise|pledge|vow|word|commitment|assurance|undertaking|oath)s?\b/iu;

/** Only who has bound himself can break it: a demand binds another, and what a mandate forbids is told by the deed. */
const BINDING: ReadonlySet<Commitment['kind']> = new Set(['promise', 'assurance', 'offer', 'agreement']);

/** Words in common that show which of many promises a broken promise is. */
const ENOUGH = 2;

/** The later texts that say in such words that its maker broke a commitment; those in their own voice first. */
export function breach(report: Report, commitment: Commitment, { told: day }: Period, library: Library): Match[] {
  const { kind, by, content } = commitment;
  if (!by || !BINDING.has(kind)) return [];
  const text = ({ start, end }: { readonly start: number; readonly end: number }) =>
    report.document.text.slice(start, end);
  const makers = sideOf(new Map(report.actors.map((actor) => [actor.id, actor])), by.actor, text(by.span));
  return (['REJECT', 'ASSAULT', 'ACCUSE', 'COERCE'] as const)
    .flatMap((type) => library.ofType(type))
    .filter((later) => BREACHES.has(later.lemma) && later.document !== report.document.id)
    .filter((later) => later.modality === 'actual' && !later.negative && (later.published ?? '') >= day)
    .flatMap((later) => byMaker(makers, later, text(content), text(commitment.evidence)) ?? [])
    .sort((a, b) => Number(isFact(b.later)) - Number(isFact(a.later)) || b.confidence - a.confidence);
}

function byMaker(makers: readonly Side[], later: Told, content: string, sentence: string): Match | undefined {
  const who = makers
    .flatMap((maker) => later.sources.map((side) => sameSide(maker, side, 'does')))
    .find((one) => one?.tells);
  const thing = who && brokenThing(makers, later, content, sentence);
  if (!who || !thing) return undefined;
  return { later, facts: [who.fact, thing], confidence: later.confidence * who.sure };
}

/** That what is broken is this commitment: the truce that it speaks of, or a promise with the same words. */
function brokenThing(makers: readonly Side[], later: Told, content: string, sentence: string): string | undefined {
  const at = later.evidence.indexOf(later.trigger);
  const word = later.trigger.split(/\s+/)[0]!;
  const after = later.evidence.slice(at + word.length);
  const same = SAME_THING.exec(after)?.[1];
  if (same !== undefined) {
    const common = shared(thingsIn(same), thingsIn(sentence));
    return common.length > 0 ? inBoth(common, same) : undefined;
  }
  if (!ANY_COMMITMENT.test(after)) return undefined;
  const names = thingsIn(makers.map(({ name, words }) => `${name} ${words}`).join(' '));
  const common = shared(thingsIn(content), thingsIn(later.evidence)).filter((one) => !names.has(one));
  return common.length >= ENOUGH ? inBoth(common, content) : undefined;
}
