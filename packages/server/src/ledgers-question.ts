import { LEDGER_NAMES, type Ledger } from '@rapporteur/report';
import type { EntryFilter } from '@rapporteur/store';

/** What `/api/ledgers` is asked: which entries, and which page of them. */
export interface LedgersQuestion {
  readonly filter: EntryFilter;
  readonly limit: number;
  readonly offset: number;
}

const USUAL = 50;
const MOST = 1000;
const KNOWN = ['ledger', 'document', 'holder', 'limit', 'offset'];

/** Reads the question from the address; nothing where it cannot be understood. */
export function ledgersQuestion(query: Readonly<Record<string, string>>): LedgersQuestion | undefined {
  const { ledger, document, holder } = query;
  const limit = wholeNumber(query.limit, USUAL);
  const offset = wholeNumber(query.offset, 0);
  const known = Object.keys(query).every((name) => KNOWN.includes(name));
  if (!known || limit === undefined || limit > MOST || offset === undefined) return undefined;
  if (ledger !== undefined && !isLedger(ledger)) return undefined;
  const filter = {
    ...(ledger !== undefined && { ledger }),
    ...(document !== undefined && { document }),
    ...(holder !== undefined && { holder }),
  };
  return { filter, limit, offset };
}

function isLedger(name: string): name is Ledger {
  return (LEDGER_NAMES as readonly string[]).includes(name);
}

function wholeNumber(value: string | undefined, usual: number): number | undefined {
  if (value === undefined) return usual;
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
