import type { Side } from './account.js';

/** How the parties on one side of two accounts stand to each other. */
export type SideMatch =
  /** The same party with a name of its own. */
  | 'same'
  /** Two names or descriptions that may well mean one party: 'Libya' and 'the Libyan government'. */
  | 'related'
  /** The same description: 'the demonstrators'. */
  | 'alike'
  /** Nothing is said on one side, or nothing can be told. */
  | 'open'
  /** Two descriptions with nothing in common: 'a convoy', 'a hospital'. */
  | 'unlike'
  /** Two different parties. */
  | 'different';

/** From the best to the worst. */
const ORDER: readonly SideMatch[] = ['same', 'related', 'alike', 'open', 'unlike', 'different'];

/** How two lists of parties match, with the pair that matches best. */
export function matchSides(
  a: readonly Side[],
  b: readonly Side[],
): { readonly match: SideMatch; readonly a?: Side; readonly b?: Side } {
  let best: { match: SideMatch; a?: Side; b?: Side } | undefined;
  for (const one of a) {
    for (const other of b) {
      const match = matchSide(one, other);
      if (best === undefined || ORDER.indexOf(match) < ORDER.indexOf(best.match)) best = { match, a: one, b: other };
    }
  }
  return best ?? { match: 'open' };
}

function matchSide(a: Side, b: Side): SideMatch {
  if (a.actor === b.actor) return a.named && b.named ? 'same' : 'alike';
  if (a.country !== undefined && a.country === b.country && isState(a) && isState(b)) return 'same';
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return 'different';
  const camps = [campOf(a), campOf(b)];
  // A state as a party is often the country where it happened: whoever lives there may be meant.
  const states = a.kind === 'state' || b.kind === 'state';
  if (camps.includes('rebels') && camps.includes('government') && !states) return 'different';
  if (shareName(a, b)) return 'related';
  if (a.country !== undefined && a.country === b.country && camps[0] === camps[1] && camps[0] !== 'others') {
    return a.named && b.named && a.kind === 'person' && b.kind === 'person' ? 'different' : 'related';
  }
  if (a.named && b.named) return states && a.country === b.country ? 'open' : 'different';
  if (a.named || b.named) return 'open';
  return shareNoun(a, b) ? 'alike' : VAGUE.has(a.actor) || VAGUE.has(b.actor) ? 'open' : 'unlike';
}

/** A state and its government are one party. */
function isState({ kind, name }: Side): boolean {
  return kind === 'state' || (kind === 'government' && name.startsWith('Government of '));
}

function campOf({ kind, sectors }: Side): 'government' | 'rebels' | 'others' {
  if (sectors.some((sector) => REBELS.has(sector)) || kind === 'armed group') return 'rebels';
  if (kind === 'state' || kind === 'government' || sectors.some((sector) => GOVERNMENT.has(sector)))
    return 'government';
  return 'others';
}

const REBELS = new Set(['REB', 'OPP', 'RAD', 'UAF']);
const GOVERNMENT = new Set(['GOV', 'MIL', 'COP', 'SPY']);

/** 'Trump' and 'the Trump campaign', but not 'Bill Clinton' and 'Hillary Clinton'. */
function shareName(a: Side, b: Side): boolean {
  const names = [a, b].map(({ name }) => name.split(/\s+/).filter((word) => /^\p{Lu}.{3,}/u.test(word)));
  if (!names[0]!.some((word) => names[1]!.includes(word))) return false;
  const people = a.kind === 'person' && b.kind === 'person' && a.named && b.named;
  return !(people && names[0]!.length > 1 && names[1]!.length > 1);
}

/** The noun at the end of two descriptions: 'thousands of protesters', 'the protesters'. */
function shareNoun(a: Side, b: Side): boolean {
  const nouns = [a, b].map(({ name }) => /(\p{L}+?)s?$/u.exec(name.toLowerCase())?.[1]);
  return nouns[0] !== undefined && nouns[0] === nouns[1];
}

/** Descriptions that may mean anybody. */
const VAGUE = new Set([
  'people',
  'civilians',
  'group',
  'country',
  'residents',
  'others',
  'men',
  'women',
  'who',
  'anyone',
]);
