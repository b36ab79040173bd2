import { contentWords } from '../content/content-words.js';
import { stem } from '../content/stem.js';
import { dayNumber } from '../day.js';
import { type Account, type Verdict, verdictOf } from './account.js';
import { type Rarity, RarityCounter } from './rarity.js';
import { type When, whenOf } from './when.js';

/** An account with what is looked at again and again when it is compared. */
export interface KnownAccount {
  readonly account: Account;
  readonly when: When;
  /** Day of publication, as days since 1970. */
  readonly published: number | undefined;
  readonly verdict: Verdict;
  /** Stems of the words that name the event. */
  readonly triggers: ReadonlySet<string>;
  /** Stems of the other content words of its sentence, without the names of its parties. */
  readonly words: ReadonlySet<string>;
  /** The rarest of these, for looking up. */
  readonly rare: readonly string[];
  /** Sum of the rarities of `words`, in bits. */
  readonly weight: number;
}

/** So many of the rarest words of an account are looked up. */
const RARE_WORDS = 8;

/** How rare things are in the store. */
export interface Rarities {
  readonly word: Rarity;
  readonly actor: Rarity;
  /** Of a CAMEO code. */
  readonly code: Rarity;
  /** Of a day that an event is dated to (the day as a number, as text). */
  readonly day: Rarity;
}

/** Prepares accounts for comparison; what is rare is measured on all of them, copies counted once. */
export function prepare(accounts: readonly Account[]): {
  readonly known: readonly KnownAccount[];
  readonly rarities: Rarities;
} {
  const parts = accounts.map((account) => {
    const triggers = contentWords(account.trigger);
    if (triggers.size === 0) triggers.add(stem(account.trigger));
    const words = contentWords(account.evidence);
    const parties = [...account.sources, ...account.targets].filter(({ named }) => named);
    for (const { name, words: said } of parties) for (const word of contentWords(`${name} ${said}`)) words.delete(word);
    for (const word of triggers) words.delete(word);
    return { account, when: whenOf(account), triggers, words };
  });
  const counters = {
    word: new RarityCounter(),
    actor: new RarityCounter(),
    code: new RarityCounter(),
    day: new RarityCounter(),
  };
  for (const group of byText(parts)) {
    const word = new Set<string>();
    const actor = new Set<string>();
    const code = new Set<string>();
    const day = new Set<string>();
    for (const { account, when, triggers, words } of group) {
      for (const one of words) word.add(one);
      for (const one of triggers) word.add(one);
      for (const side of [...account.sources, ...account.targets]) actor.add(side.actor);
      if (account.holder !== 'author') actor.add(account.holder);
      code.add(account.cameo);
      if (when.dated) for (let d = when.from - 1; d <= when.to + 1; d++) day.add(String(d));
    }
    counters.word.add(word);
    counters.actor.add(actor);
    counters.code.add(code);
    counters.day.add(day);
  }
  const rarities: Rarities = {
    word: counters.word.rarity(),
    actor: counters.actor.rarity(),
    code: counters.code.rarity(),
    day: counters.day.rarity(),
  };
  const known = parts.map((part) => {
    const bits = Array.from(part.words, (word) => [word, rarities.word(word)] as const);
    bits.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return {
      ...part,
      published: dayNumber(part.account.published),
      verdict: verdictOf(part.account),
      rare: bits.slice(0, RARE_WORDS).map(([word]) => word),
      weight: bits.reduce((sum, [, bit]) => sum + bit, 0),
    };
  });
  return { known, rarities };
}

function byText<P extends { readonly account: Account }>(parts: readonly P[]): Iterable<P[]> {
  const groups = new Map<string, P[]>();
  for (const part of parts) {
    const group = groups.get(part.account.text);
    if (group === undefined) groups.set(part.account.text, [part]);
    else group.push(part);
  }
  return groups.values();
}
