import type { Event } from '../event.js';
import type { Report } from '../report.js';
import { sureness } from './sureness.js';
import { voice } from './voice.js';
import { what } from './what.js';
import { whenAndWhere } from './when-and-where.js';
import { whether } from './whether.js';
import { who } from './who.js';

/** A paragraph of the account of an event. */
export interface AccountPart {
  readonly about: 'what' | 'who' | 'voice' | 'whether' | 'when and where' | 'sureness';
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
