import { checkDictionary, type RawRecord } from './check.js';
import { type ActorDictionary, DICTIONARY_SCHEMA } from './dictionary.js';
import { DictionaryError } from './fault.js';
import { linesOfValues } from './json-lines-of.js';

const LISTS = ['actors', 'states', 'agents'] as const;

/**
 * Reads a dictionary as JSON: `{"schema": "rapporteur/actors/1", "actors": [...], "states": [...], "agents": [...]}`.
 * @throws DictionaryError with all faults, each with its line
 */
export function readDictionaryJson(file: string, text: string): ActorDictionary {
  const value = parse(file, text.replace(/^\uFEFF/, ''));
  const fail = (what: string, remedy: string, line = 1, field = ''): never => {
    throw new DictionaryError(file, [{ line, field, what, remedy }]);
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail('it is no JSON object', `Write {"schema": "${DICTIONARY_SCHEMA}", "actors": [...]}.`);
  }
  const parts = value as Record<string, unknown>;
  const lines = linesOfValues(text, 5);
  const lineOf = (path: string): number => lines.get(path) ?? 1;
  if (parts.schema !== DICTIONARY_SCHEMA) {
    return fail(`must be "${DICTIONARY_SCHEMA}"`, 'Begin the object with it.', lineOf('schema'), 'schema');
  }
  for (const key of Object.keys(parts)) {
    const known = key === 'schema' || LISTS.includes(key as (typeof LISTS)[number]);
    if (!known)
      return fail('is not known', `Only schema, ${LISTS.join(', ')} stand here.`, lineOf(key), key.slice(0, 60));
    if (key !== 'schema' && !Array.isArray(parts[key])) return fail('must be a list', 'Write [...].', lineOf(key), key);
  }
  const records = (list: (typeof LISTS)[number]): RawRecord[] =>
    ((parts[list] ?? []) as unknown[]).map((record, i) => ({
      value: record,
      line: (path) => {
        // The line of the nearest value that stands in the text: a missing field has none.
        for (let n = path.length; n > 0; n--) {
          const line = lines.get([list, i, ...path.slice(0, n).map(String)].join('.'));
          if (line !== undefined) return line;
        }
        return lineOf(`${list}.${i}`);
      },
    }));
  const { dictionary, faults } = checkDictionary({
    actors: records('actors'),
    states: records('states'),
    agents: records('agents'),
  });
  if (faults.length > 0) throw new DictionaryError(file, faults);
  return dictionary;
}

/** Writes a dictionary as JSON, one record a line, without what is empty. */
export function writeDictionaryJson(dictionary: ActorDictionary): string {
  const lists = LISTS.filter((list) => dictionary[list].length > 0).map((list) => {
    const lines = dictionary[list].map((record) => `    ${JSON.stringify(slim(record))}`);
    return `  "${list}": [\n${lines.join(',\n')}\n  ]`;
  });
  return `{\n${[`  "schema": "${DICTIONARY_SCHEMA}"`, ...lists].join(',\n')}\n}\n`;
}

function slim(value: object): object {
  const kept = Object.entries(value).filter(
    ([, field]) => field !== '' && field !== false && !(Array.isArray(field) && field.length === 0),
  );
  return Object.fromEntries(kept.map(([key, field]) => [key, key === 'terms' ? field.map(slim) : field]));
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /position (\d+)/.exec(message)?.[1];
    const line = text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
    const fault = {
      line,
      field: '',
      what: 'it is not JSON from here on',
      remedy: 'Look for a missing comma, quote or bracket.',
    };
    throw new DictionaryError(file, [fault]);
  }
}
