import { shared, thingsIn } from './things.js';
import type { Side } from './told.js';

/** That two sides are one and the same, why, and how sure that is. */
export interface SameSide {
  readonly fact: string;
  readonly sure: number;
  /** Whether it tells who they are: 'the rebels' of two texts need not be the same. */
  readonly tells: boolean;
}

/**
 * Whether somebody foretold is whom a later text names; `undefined` where they are others, or where it cannot be known.
 *
 * - by id, where the id is somebody's and not a mere description;
 * - a state is its government; what an official of it does, it does (`does`: as the doer);
 * - the troops or the rebels of one country ('Libyan rebels', 'Libyan fighters');
 * - an attack on a country's forces or towns is one on the country (`done to`);
 * - a description repeats the noun of the other ('the council in Benghazi', 'the council').
 */
export function sameSide(foretold: Side, later: Side, as: 'does' | 'done to'): SameSide | undefined {
  const a = standsFor(foretold);
  const b = standsFor(later);
  if (a.actor === b.actor) return { fact: `${a.name} is the same`, sure: tellsWho(a) ? 1 : 0.7, tells: tellsWho(a) };
  if (a.country !== undefined && a.country === b.country) {
    if (isState(a) && isState(b)) return { fact: `${b.name} is the government of ${a.name}`, sure: 0.95, tells: true };
    if (isState(a) && as === 'does' && b.kind === 'person' && b.forState) {
      return { fact: `${b.name} acts for ${a.name}`, sure: 0.85, tells: true };
    }
    if (a.kind === 'state' && as === 'done to' && (b.sectors.includes('MIL') || b.kind === 'government')) {
      return { fact: `${b.name} belongs to ${a.name}`, sure: 0.8, tells: true };
    }
    if (isForce(a) && isForce(b) && a.sectors.some((sector) => FORCES.has(sector) && b.sectors.includes(sector))) {
      return { fact: `${b.name} and ${a.name} are forces of one country and kind`, sure: 0.75, tells: true };
    }
  }
  const conflict = a.country !== undefined && b.country !== undefined && a.country !== b.country;
  if (!conflict && (isDescription(a) || isDescription(b)) && repeatsNoun(a, b)) {
    return { fact: `“${b.words}” repeats “${a.words}”`, sure: 0.65, tells: false };
  }
  return undefined;
}

/** 'Libyan troops' and 'the Libyan army' are one side; two parties, ministries or crowds of one country are not. */
const FORCES: ReadonlySet<string> = new Set(['MIL', 'REB']);

function isForce({ kind }: Side): boolean {
  return kind === 'armed group' || kind === 'government';
}

/** "Resolution 1973": a resolution with a plain number is the Security Council's, and what it does the council does. */
const COUNCIL_RESOLUTION = /^(?:u\.?n\.? )?(?:security council )?resolution \d{1,4}$/i;

function standsFor(side: Side): Side {
  if (!COUNCIL_RESOLUTION.test(side.name)) return side;
  return { ...side, actor: 'united-nations-security-council', name: 'United Nations Security Council', kind: 'igo' };
}

function isState({ kind, sectors }: Side): boolean {
  return kind === 'state' || (kind === 'government' && sectors.includes('GOV'));
}

/** Whether the id says who it is, in whatever text it stands: a name, or a description with its country. */
export function tellsWho(side: Side): boolean {
  if (side.country !== undefined || side.office) return true;
  return /^\p{Lu}.*\s\p{Lu}/u.test(side.name) || (/^\p{Lu}/u.test(side.name) && side.kind === 'igo');
}

/** Whether the words are a common noun with an article or the like: "the council in Benghazi". */
function isDescription({ words }: Side): boolean {
  return /^(?:the|this|that|these|those|its|his|their)\s+\p{Ll}/u.test(words.trim());
}

/** The noun of a description: the last word before a preposition. */
function repeatsNoun(a: Side, b: Side): boolean {
  const [nouns, others] = [nounOf(a.words), nounOf(b.words)];
  return nouns !== undefined && nouns === others && shared(thingsIn(nouns), thingsIn(others)).length > 0;
}

function nounOf(words: string): string | undefined {
  const phrase = words
    .trim()
    .toLowerCase()
    .split(/\s+(?:of|in|at|on|for|from|to|under|with|which|who|that)\s+/)[0]!;
  return /(\p{L}+)\W*$/u.exec(phrase)?.[1];
}
