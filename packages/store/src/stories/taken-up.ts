import { type Account, verdictOf } from './account.js';

/** 'Russia did no such thing': it names no deed of its own, but takes up the one before it and denies it. */
const TAKES_UP = /^(?:do|does|did|done|doing)\s+(?:no\s+such\s+thing|nothing\s+of\s+the\s+(?:kind|sort))$/iu;

/** Denials that only take up another account of their document, each with that account. */
export function takenUp(accounts: readonly Account[]): Map<Account, Account> {
  const found = new Map<Account, Account>();
  const denials = accounts.filter(({ trigger }) => TAKES_UP.test(trigger.trim()));
  for (const denial of denials) {
    const before = accounts.filter(
      (one) =>
        one.document === denial.document &&
        one.position < denial.position &&
        one.type === denial.type &&
        verdictOf(one) === 'happened' &&
        one.sources.some(({ actor }) => denial.sources.some((other) => other.actor === actor)),
    );
    const nearest = before.sort((a, b) => b.position - a.position)[0];
    if (nearest !== undefined) found.set(denial, nearest);
  }
  return found;
}
