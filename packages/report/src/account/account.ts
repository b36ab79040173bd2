import type { Event } from '../event.js';
import type { LedgerRecord } from '../ledgers.js';
import type { Report } from '../report.js';
import { entryHolder, entryParties, entrySureness, entryWhat } from './entry.js';
import { entryFacts } from './entry-facts.js';
import { sureness } from './sureness.js';
import { voice } from './voice.js';
import { what } from './what.js';
import { whenAndWhere } from './when-and-where.js';
import { standing, whether } from './whether.js';
import { who } from './who.js';

/** A paragraph of the account of an event or of an entry of a ledger. */
export interface AccountPart {
  readonly about: 'what' | 'who' | 'voice' | 'whether' | 'when and where' | 'facts' | 'sureness';
  /** Whole sentences, plain text; they quote the document, so whoever shows them must make them safe. */
  readonly sentences: readonly string[];
}

/**
 * The account of an event as a colleague would give it: what kind of event it is and by which words, who did it
 * to whom, who says so, whether it happened, when and where where it is said, and how sure the reading is.
 */
export function accountOf(report: Report, event: Event): AccountPart[] {
  const parts: AccountPart[] = [
    { about: 'what', sentences: what(report, event) },
    { about: 'who', sentences: who(report, event) },
    { about: 'voice', sentences: voice(report, event) },
    { about: 'whether', sentences: whether(report, event) },
    { about: 'when and where', sentences: whenAndWhere(report, event) },
    { about: 'sureness', sentences: sureness(report, event) },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}

/**
 * The account of an entry of a ledger: by which words and which rule it is one, who has which part in it, who says so,
 * whether it is so, what more is told of it, and how sure the reading is.
 */
export function accountOfEntry(report: Report, record: LedgerRecord): AccountPart[] {
  const { entry } = record;
  const parts: AccountPart[] = [
    { about: 'what', sentences: entryWhat(report, record) },
    { about: 'who', sentences: entryParties(report, record) },
    { about: 'voice', sentences: entryHolder(report, entry) },
    { about: 'whether', sentences: standing(report, entry) },
    { about: 'facts', sentences: entryFacts(report, record) },
    { about: 'sureness', sentences: entrySureness(report, record) },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}
