import { dayNumber } from '../day.js';
import type { ComparedAccount, Contradiction, Voice } from './comparison.js';

/** So sure must be whether an account says that it happened. */
const SURE = 0.8;

/**
 * Whether the accounts of one event contradict: one voice says that it happened, another that it did not. What is denied
 * before its day is no contradiction of what happened on it, and copies repeat what the original says.
 */
export function contradictionOf(
  accounts: readonly ComparedAccount[],
  day: string | undefined,
): Contradiction | undefined {
  const happened: Voice[] = [];
  const denied: Voice[] = [];
  for (const account of accounts) {
    if (account.copyOf !== undefined || account.modalityConfidence < SURE) continue;
    if (account.verdict === 'happened') {
      // What is answered is somebody's claim, also where it is not seen to be.
      const holder = account.holder ?? account.answers.find(({ to }) => to !== undefined)?.to;
      happened.push(voice(account, holder, account.words));
      for (const { holder, words } of account.answers) denied.push(voice(account, holder, words));
    } else if (account.verdict === 'denied' && !tooEarly(account, day)) {
      denied.push(voice(account, account.holder, account.words));
    }
  }
  if (happened.length === 0 || denied.length === 0) return undefined;
  const outlets = happened.some((one) => denied.some((other) => one.outlet !== other.outlet));
  return { between: outlets ? 'outlets' : 'holders', happened, denied };
}

function tooEarly({ published }: ComparedAccount, day: string | undefined): boolean {
  const [told, happens] = [dayNumber(published), dayNumber(day)];
  return told !== undefined && happens !== undefined && told < happens;
}

function voice({ outlet, document, event, published }: ComparedAccount, holder: Voice['holder'], words: string): Voice {
  return {
    outlet,
    document,
    event,
    ...(published !== undefined && { published }),
    ...(holder !== undefined && { holder }),
    words,
  };
}
