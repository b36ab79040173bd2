import type { Sector } from '@rapporteur/report';
import { type Annotation, readAnnotated } from './annotation.js';
import { NULL_CODE } from './cameo-code.js';
import { OwnAgent } from './dictionary.js';
import { type DateRange, readRange } from './petrarch-date.js';

/** What a line of a PETRARCH or TABARI dictionary is. */
export type Line =
  | { readonly is: 'nothing' }
  | { readonly is: 'set'; readonly name: string; readonly words: readonly string[] }
  | (Entry & { readonly is: 'entry' | 'synonym' | 'code' });

/** A code and the time for which it holds. */
export interface DatedCode {
  readonly code: string;
  readonly range: DateRange;
}

interface Entry {
  /** The name as it stands, empty on a line of a code. */
  readonly name: string;
  /** What stands in braces, where there are any. */
  readonly plural: string | undefined;
  readonly codes: readonly DatedCode[];
  readonly annotation: Annotation;
}

/** A line that cannot be read, and why. */
export class LineError extends Error {}

/**
 * Reads one line: an entry `NAME_ {PLURAL} [CODE]`, a synonym `+NAME_`, codes `[CODE DATE-DATE]` of the entry
 * above, or a set of words `!PERSON! = MAN, WOMAN`.
 * @throws LineError saying why not
 */
export function readLine(raw: string): Line {
  if (/^\s*($|#|;|<!)/.test(raw)) return { is: 'nothing' };
  const { text, annotation, damaged } = readAnnotated(raw);
  if (damaged) throw new LineError('what stands behind "=" in the comment is not JSON');
  const line = text.trim();
  if (/\p{Cc}/u.test(line.replaceAll('\t', ' '))) throw new LineError('it holds control characters');
  const set = /^!(\w+)! *=(.*)$/.exec(line);
  if (set !== null) return { is: 'set', name: set[1]!, words: set[2]!.split(',').flatMap((word) => word.trim() || []) };
  const parts = /^([^[\]{}]*)(?:\{([^[\]{}]*)\}\s*)?((?:\[[^[\]]*\]\s*)*)$/.exec(line);
  if (parts === null) throw new LineError('its brackets do not pair');
  const [, before = '', plural, brackets = ''] = parts;
  const isSynonym = before.startsWith('+');
  const name = before.slice(isSynonym ? 1 : 0).trim();
  if (/[<>=]/.test(name)) throw new LineError('"<", ">" and "=" stand in no name');
  if (name === '' && (brackets === '' || isSynonym)) throw new LineError('it has no name');
  const codes = [...brackets.matchAll(/\[([^\]]*)\]/g)].map(([, bracket]) => readBracket(bracket!));
  return { is: name === '' ? 'code' : isSynonym ? 'synonym' : 'entry', name, plural, codes, annotation };
}

function readBracket(bracket: string): DatedCode {
  const [, code = '', rest = ''] = /^\s*([^\s<>]*)(.*)$/s.exec(bracket)!;
  if (code === '') throw new LineError('it has no code in its brackets');
  if (code !== NULL_CODE && !OwnAgent.shape.code.safeParse(code).success) throw new LineError(`"${code}" is no code`);
  const range = readRange(rest);
  if (range === undefined) throw new LineError(`"${rest.trim()}" is no date restriction that can hold`);
  return { code, range };
}

/** A list as annotations hold it: "GOV; MIL". */
export function annotatedSectors(value: unknown): Sector[] | undefined {
  return typeof value === 'string' ? (value.split(/; */).filter((item) => item !== '') as Sector[]) : undefined;
}
