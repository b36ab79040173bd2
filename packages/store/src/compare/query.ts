import { PLOVER_TYPES } from '@rapporteur/report';
import { contentWords } from '../content/content-words.js';
import { stem } from '../content/stem.js';

/** A question to the store as SQL conditions on `events e JOIN documents d`, with their values. */
export interface Conditions {
  readonly sql: string;
  readonly values: readonly string[];
}

/**
 * Reads what a person asks for; every part of it must fit:
 * - a type in capitals: `ASSAULT`
 * - a day, month, year or period: `2011-03-19`, `2011-03`, `2011`, `2011-03-17..2011-03-20`
 * - any other word: a name of a party or holder, a place, or a word of the sentence, whatever its ending
 */
export function conditionsOf(query: string): Conditions | undefined {
  const values: string[] = [];
  const value = (text: string): string => {
    values.push(text);
    return `$${values.length}`;
  };
  const parts: string[] = [];
  for (const [, quoted, plain] of query.normalize('NFC').matchAll(/"([^"]+)"|(\S+)/g)) {
    const period = plain === undefined ? undefined : periodOf(plain);
    if (period !== undefined) parts.push(during(value(period.first), value(period.last)));
    else if (TYPES.has(plain ?? '')) parts.push(`e.type = ${value(plain!)}`);
    else {
      const pattern = patternOf(quoted ?? plain ?? '', quoted !== undefined);
      if (pattern !== undefined) parts.push(spokenOf(value(pattern)));
    }
  }
  return parts.length === 0 ? undefined : { sql: parts.join(' AND '), values };
}

const TYPES = new Set<string>(PLOVER_TYPES);

/** First and last day of `2011-03`, `2011-03-17..2011-03-20` … */
function periodOf(text: string): { readonly first: string; readonly last: string } | undefined {
  const [from, to = from, more] = text.split('..');
  if (more !== undefined || !DAY.test(from!) || !DAY.test(to!)) return undefined;
  return { first: `${from}-01-01`.slice(0, 10), last: `${to}${'-12-31'.slice(to!.length - 4)}`.slice(0, 10) };
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Days compare as text; the 31st of a short month is after its last day and before the next month. */
function during(first: string, last: string): string {
  const told = "strftime(d.published, '%Y-%m-%d')";
  const dated = "e.date_start IS NOT NULL AND e.date_basis <> 'document'";
  return `CASE WHEN ${dated} THEN e.date_start <= ${last} AND e.date_end >= ${first} ELSE ${told} BETWEEN ${first} AND ${last} END`;
}

/** A word with any ending, at the beginning of a word; what stands in quotation marks, as it is. */
function patternOf(words: string, whole: boolean): string | undefined {
  const plain = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (whole) return `(?i)\\b${escaped(plain.trim().replaceAll(/\s+/g, ' '))}\\b`;
  const bare = plain.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare === '' || contentWords(bare).size === 0) return undefined;
  return `(?i)\\b${escaped(stem(bare))}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ]/gu, (character) => `\\x{${character.codePointAt(0)!.toString(16)}}`);
}

/** Names count where they begin with a capital letter: 'the Libyan leader' is no name of anybody. */
function spokenOf(pattern: string): string {
  const fits = (column: string) => `regexp_matches(strip_accents(${column}), ${pattern})`;
  const named = `SELECT document, id FROM actors WHERE ${fits('name')}
    UNION SELECT document, actor FROM mentions WHERE ${fits('words')} AND regexp_matches(words, '^\\p{Lu}\\S*( \\p{Lu}\\S*)*$')`;
  return `(${fits('e.evidence')} OR ${fits("coalesce(e.place, '')")}
    OR (e.document, e.holder) IN (${named})
    OR e.id IN (SELECT p.event FROM participants p WHERE (p.document, p.actor) IN (${named})))`;
}
