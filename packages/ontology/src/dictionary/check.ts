import type { z } from 'zod';
import { type ActorDictionary, actorKey, OwnActor, OwnAgent, OwnState, stateKey } from './dictionary.js';
import type { Fault } from './fault.js';

type Path = readonly PropertyKey[];

/** A record as it was read, and where it and its fields stand. */
export interface RawRecord {
  readonly value: unknown;
  line(path: Path): number;
}

export interface RawDictionary {
  readonly actors: readonly RawRecord[];
  readonly states: readonly RawRecord[];
  readonly agents: readonly RawRecord[];
}

/** Holds what was read against the schema; the faults of every record, and no record twice. */
export function checkDictionary(raw: RawDictionary): { dictionary: ActorDictionary; faults: Fault[] } {
  const faults: Fault[] = [];
  const dictionary = {
    actors: check(raw.actors, OwnActor, actorKey, 'the same actor', 'Join the two, or give each an id.', faults),
    states: check(raw.states, OwnState, stateKey, 'the same state and dates', 'Join the two.', faults),
    agents: check(raw.agents, OwnAgent, ({ noun }) => noun, 'the same noun', 'Leave one of them out.', faults),
  };
  return { dictionary, faults: faults.sort((a, b) => a.line - b.line) };
}

function check<S extends z.ZodType>(
  records: readonly RawRecord[],
  schema: S,
  keyOf: (record: z.infer<S>) => string,
  twice: string,
  remedy: string,
  faults: Fault[],
): z.infer<S>[] {
  const seen = new Map<string, number>();
  const good: z.infer<S>[] = [];
  for (const { value, line } of records) {
    const result = schema.safeParse(value);
    if (!result.success) {
      for (const issue of result.error.issues) faults.push(faultOf(issue, value, line));
      continue;
    }
    const key = keyOf(result.data);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, line([]));
      good.push(result.data);
    } else faults.push({ line: line([]), field: '', what: `${twice} as in line ${before}`, remedy });
  }
  return good;
}

function faultOf(issue: z.core.$ZodIssue, value: unknown, line: RawRecord['line']): Fault {
  const { path } = issue;
  const field = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const what = `unknown field ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    return { line: line(path), field, what, remedy: 'Leave it out, or correct its spelling.' };
  }
  const found = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);
  if (found === undefined) return { line: line(path), field, what: 'is missing', remedy: 'Give it a value.' };
  const what = issue.code === 'invalid_type' ? `must be ${named(issue.expected)}` : issue.message;
  return { line: line(path), field, what: `${shown(found)} ${what}`, remedy: 'Correct the value.' };
}

function named(type: string): string {
  const words: Record<string, string> = {
    array: 'a list',
    object: 'an object',
    string: 'text',
    boolean: 'true or false',
  };
  return words[type] ?? type;
}

/** A value as a fault quotes it: one line, and not all of a long one. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
