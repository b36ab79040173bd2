import { dayNumber } from '../day.js';
import type { Account } from './account.js';
import { cluster } from './cluster.js';
import { prepare } from './known-account.js';
import { likeness } from './likeness.js';
import { gatherReprints } from './reprints.js';
import type { Story, Why } from './story.js';
import { takenUp } from './taken-up.js';
import { whenOf } from './when.js';

/**
 * The events that several accounts tell, each with all its accounts. What a copy reprints stands with the original's
 * account, and 'Russia did no such thing' with what it takes up; only different texts are compared. The order of the accounts does not matter.
 */
export function findStories(accounts: readonly Account[]): Story[] {
  const ordered = [...accounts].sort(byAge);
  const denials = takenUp(ordered);
  const reprints = gatherReprints(ordered.filter((account) => !denials.has(account)));
  const denialsOf = new Map<Account, Account[]>();
  for (const [denial, account] of denials) denialsOf.set(account, [...(denialsOf.get(account) ?? []), denial]);
  const { known, rarities } = prepare(reprints.map(([first]) => first));
  const stories: Story[] = [];
  for (const group of cluster(known, rarities)) {
    const told = group.flatMap((index) => reprints[index]!);
    const members = told.flatMap((account) => [account, ...(denialsOf.get(account) ?? [])]).sort(byAge);
    if (members.length < 2) continue;
    let why: Why | undefined;
    for (const i of group) {
      for (const j of group) {
        if (i >= j) continue;
        const found = likeness(known[i]!, known[j]!, rarities)!;
        if (why !== undefined && found.bits >= why.bits) continue;
        why = { a: known[i]!.account.event, b: known[j]!.account.event, ...found };
      }
    }
    stories.push(storyOf(members, why));
  }
  return stories.sort((a, b) => compare(a.first ?? '9999', b.first ?? '9999') || compare(a.id, b.id));
}

function storyOf(accounts: readonly Account[], why: Why | undefined): Story {
  const count = (values: readonly (string | undefined)[]) =>
    new Set(values.filter((value) => value !== undefined)).size;
  return {
    id: accounts[0]!.event,
    type: mostOf(accounts.map(({ type }) => type)),
    ...daysOf(accounts),
    accounts,
    documents: count(accounts.map(({ document }) => document)),
    originals: count(accounts.map(({ text }) => text)),
    outlets: count(accounts.map(({ outlet }) => outlet)),
    ...(why && { why }),
  };
}

/** The days that all dated accounts allow; where they do not meet, all that any of them allows. */
function daysOf(accounts: readonly Account[]): { first?: string; last?: string } {
  const dated = accounts.filter((account) => whenOf(account).dated);
  if (dated.length > 0) {
    const starts = dated.map(({ date }) => date!.start).sort();
    const ends = dated.map(({ date }) => date!.end).sort();
    return starts.at(-1)! <= ends[0]!
      ? { first: starts.at(-1)!, last: ends[0]! }
      : { first: starts[0]!, last: ends.at(-1)! };
  }
  const told = accounts.flatMap(({ published }) => (dayNumber(published) === undefined ? [] : [published!])).sort();
  return told.length > 0 ? { first: told[0]!, last: told.at(-1)! } : {};
}

/** The value that occurs most; of several, the first one in the order of the alphabet. */
function mostOf<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]![0];
}

/** Oldest document first; the original before its copies of the same day. */
function byAge(a: Account, b: Account): number {
  return (
    compare(a.published ?? '9999', b.published ?? '9999') ||
    Number(a.document !== a.text) - Number(b.document !== b.text) ||
    compare(a.document, b.document) ||
    a.position - b.position ||
    compare(a.event, b.event)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
