import { checkDictionary, type RawRecord } from './check.js';
import { CsvError, type CsvRow, csvRow, readCsv, restored } from './csv-table.js';
import { type ActorDictionary, actorKey, type OwnActor, stateKey } from './dictionary.js';
import { DictionaryError, type Fault } from './fault.js';

/** The columns of the CSV format; only `name` must be there. */
export const CSV_COLUMNS = [
  'record',
  'name',
  'aliases',
  'kind',
  'country',
  'title',
  'sectors',
  'from',
  'until',
  'use',
  'plural',
  'code',
  'case',
  'id',
] as const;
type Column = (typeof CSV_COLUMNS)[number];
type Cells = Readonly<Record<Column, string>> & { readonly line: number };

/** What a name of a state may be, and where the record keeps it. */
const USES = {
  name: 'names',
  adjective: 'adjectives',
  people: 'people',
  capital: 'capital',
  metonym: 'metonyms',
} as const;
type Use = keyof typeof USES;

/**
 * Reads a dictionary as CSV: one row an actor, a term of one, a name of a state or a noun.
 * @throws DictionaryError with all faults, each with its line
 */
export function readDictionaryCsv(file: string, text: string): ActorDictionary {
  const faults: Fault[] = [];
  const rows = cellsOf(file, text, faults);
  const actors = new Map<
    string,
    { line: number; lines: number[]; value: Record<string, unknown> & { terms: unknown[] } }
  >();
  const states = new Map<string, { line: number; value: Record<string, unknown> }>();
  const agents: RawRecord[] = [];
  for (const row of rows) {
    const fault = (field: Column, what: string, remedy: string) => faults.push({ line: row.line, field, what, remedy });
    if (row.record === 'state') {
      if (!Object.hasOwn(USES, row.use || 'name'))
        fault('use', `"${row.use}" is no use of a name`, `Write ${Object.keys(USES).join(', ')} or nothing.`);
      else addState(states, row);
    } else if (row.record === 'agent') {
      const { name, plural, kind, code, line } = row;
      agents.push({ value: { noun: name, plural, kind, sectors: list(row.sectors), code }, line: () => line });
    } else if (row.record === '' || row.record === 'actor') addActor(actors, row, fault);
    else fault('record', `"${row.record}" is no kind of record`, 'Write actor, state, agent or nothing.');
  }
  const { dictionary, faults: more } = checkDictionary({
    actors: [...actors.values()].map(({ line, lines, value }) => ({
      value,
      line: (path) => (path[0] === 'terms' && typeof path[1] === 'number' ? (lines[path[1]] ?? line) : line),
    })),
    states: [...states.values()].map(({ line, value }) => ({ value, line: () => line })),
    agents,
  });
  // The user sees columns, not lists of terms.
  const inColumns = more.map((fault) => ({ ...fault, field: fault.field.replace(/^terms\.\d+\./, '') }));
  const all = [...faults, ...inColumns].sort((a, b) => a.line - b.line);
  if (all.length > 0) throw new DictionaryError(file, all);
  return dictionary;
}

function cellsOf(file: string, text: string, faults: Fault[]): Cells[] {
  let rows: CsvRow[];
  try {
    rows = readCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const remedy = 'Put cells that hold commas, quotes or line ends in quotes, and write a quote as "".';
    throw new DictionaryError(file, [{ line: error.line, field: '', what: error.message, remedy }]);
  }
  const head = rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  const remedy = `The first row names the columns, of these: ${CSV_COLUMNS.join(', ')}.`;
  const wrong = (what: string) => faults.push({ line: rows[0]?.line ?? 1, field: '', what, remedy });
  if (!head.includes('name')) wrong('there is no column "name"');
  for (const [i, column] of head.entries()) {
    if (!CSV_COLUMNS.includes(column as Column)) wrong(`unknown column ${JSON.stringify(column.slice(0, 60))}`);
    else if (head.indexOf(column) !== i) wrong(`the column "${column}" stands twice`);
  }
  if (faults.length > 0) throw new DictionaryError(file, faults);
  return rows.slice(1).map(({ line, cells }) => {
    if (cells.length > head.length)
      faults.push({
        line,
        field: '',
        what: `${cells.length} cells, but ${head.length} columns`,
        remedy: 'Put cells with commas in quotes.',
      });
    const of = (column: Column): string => restored((cells[head.indexOf(column)] ?? '').trim());
    return {
      line,
      ...(Object.fromEntries(CSV_COLUMNS.map((column) => [column, of(column)])) as Record<Column, string>),
    };
  });
}

type Say = (field: Column, what: string, remedy: string) => void;

/** Rows of one id, or of one name and kind, are one actor: a row with a title or a date is a term of it. */
function addActor(
  actors: Map<string, { line: number; lines: number[]; value: Record<string, unknown> & { terms: unknown[] } }>,
  row: Cells,
  fault: Say,
): void {
  const { line, id, name, kind, country, title, from, until, code } = row;
  const facts = { country, sectors: list(row.sectors), code };
  const key = actorKey({ id, name, kind: kind as OwnActor['kind'] });
  let actor = actors.get(key);
  if (row.case !== '' && row.case !== 'any') fault('case', `"${row.case}" is not known`, 'Write any or nothing.');
  if (actor === undefined) {
    actor = { line, lines: [], value: { id, name, kind, aliases: [] as string[], anyCase: false, terms: [] } };
    actors.set(key, actor);
  } else if (actor.value.name !== name || actor.value.kind !== kind) {
    fault('id', `the id "${id}" is that of line ${actor.line}`, 'Give the other actor another id.');
  }
  const { value } = actor;
  (value.aliases as string[]).push(...list(row.aliases));
  if (row.case === 'any') value.anyCase = true;
  if (title !== '' || from !== '' || until !== '') {
    value.terms.push({ title, from, until, ...facts });
    actor.lines.push(line);
  } else if (value.sectors === undefined) Object.assign(value, facts);
  else
    fault(
      'name',
      `it is said twice what "${name}" is at all times`,
      'Give one of the rows a title, from or until, or an id.',
    );
}

function addState(states: Map<string, { line: number; value: Record<string, unknown> }>, row: Cells): void {
  const { line, country, from, until, name } = row;
  const key = stateKey({ country, from, until });
  let state = states.get(key);
  if (state === undefined) {
    const empty = Object.fromEntries(Object.values(USES).map((list) => [list, []]));
    state = { line, value: { country, from, until, ...empty } };
    states.set(key, state);
  }
  const names = state.value[USES[(row.use || 'name') as Use]] as string[];
  if (name !== '') names.push(name);
  names.push(...list(row.aliases));
}

/** Writes a dictionary as CSV. */
export function writeDictionaryCsv({ actors, states, agents }: ActorDictionary): string {
  const rows: Partial<Record<Column, string>>[] = [];
  for (const actor of actors) rows.push(...actorRows(actor));
  for (const { country, from, until, ...names } of states) {
    const uses = (Object.keys(USES) as Use[]).filter((use) => names[USES[use]].length > 0);
    for (const use of uses.length > 0 ? uses : (['name'] as const)) {
      const [name = '', ...aliases] = names[USES[use]];
      rows.push({ record: 'state', name, aliases: cell(aliases), country, from, until, use });
    }
  }
  for (const { noun, sectors, ...agent } of agents)
    rows.push({ record: 'agent', name: noun, ...agent, sectors: cell(sectors) });
  return [csvRow(CSV_COLUMNS), ...rows.map((row) => csvRow(CSV_COLUMNS.map((column) => row[column] ?? '')))].join('');
}

function actorRows(actor: OwnActor): Partial<Record<Column, string>>[] {
  const { id, name, kind, country, sectors, code, terms } = actor;
  const rows: Partial<Record<Column, string>>[] = terms.map(({ sectors, ...term }) => ({
    ...term,
    sectors: cell(sectors),
  }));
  if (rows.length === 0 || country !== '' || sectors.length > 0 || code !== '')
    rows.unshift({ country, sectors: cell(sectors), code });
  Object.assign(rows[0]!, { aliases: cell(actor.aliases), case: actor.anyCase ? 'any' : '' });
  return rows.map((row) => ({ ...row, record: 'actor', id, name, kind }));
}

function cell(items: readonly string[]): string {
  return items.join('; ');
}

function list(cell: string): string[] {
  return cell.split(';').flatMap((item) => item.trim() || []);
}
