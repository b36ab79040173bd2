import { checkDictionary } from './check.js';
import { type ActorDictionary, actorKey, type OwnAgent, type OwnState } from './dictionary.js';
import { freeId } from './merge.js';
import { ActorRecord, type ReadRecord } from './petrarch-actor.js';
import { readAgents, Sets } from './petrarch-agent.js';
import { type Line, LineError, readLine } from './petrarch-lines.js';

/** What became of a line that did not go over whole. */
export interface Remark {
  readonly line: number;
  /** `unread`: left out. `kept`: parts of its code have no counterpart and are kept as the code. `note`: read otherwise. */
  readonly kind: 'unread' | 'kept' | 'note';
  readonly what: string;
  /** The line, or the parts of the code. */
  readonly text: string;
}

/** A dictionary read from PETRARCH's or TABARI's format, and an account of the reading. */
export interface PetrarchReading {
  readonly dictionary: ActorDictionary;
  readonly remarks: readonly Remark[];
  /** Lines that are neither empty nor comments. */
  readonly lines: number;
}

export interface PetrarchOptions {
  /** TABARI forms no plurals of agent nouns by itself. */
  readonly format: 'petrarch' | 'tabari';
  /** Whether codes are those of ethnic or religious groups, which look like countries ("ARG", Aragonese) and are none. */
  readonly groups?: boolean;
}

export type Say = (kind: Remark['kind'], what: string, text?: string) => void;

/**
 * Reads an actor or agent dictionary of PETRARCH 1 and 2 or TABARI, in one pass. What cannot be read is left
 * out and told by line; parts of a code that have no counterpart are kept in the record's `code` and told.
 */
export function readPetrarch(text: string, options: PetrarchOptions): PetrarchReading {
  const remarks: Remark[] = [];
  const records: ReadRecord[] = [];
  const agents = new Map<string, { line: number; value: OwnAgent }>();
  const sets = new Sets();
  let record: ActorRecord | undefined;
  let lines = 0;
  const close = (): void => {
    if (record !== undefined) records.push(record.close());
    record = undefined;
  };
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const number = index + 1;
    if (raw.includes('---STOP---')) break;
    const say: Say = (kind, what, of = raw.trim().slice(0, 120)) =>
      remarks.push({ line: number, kind, what, text: of });
    let line: Line;
    try {
      line = readLine(raw);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      lines++;
      say('unread', error.message);
      continue;
    }
    if (line.is === 'nothing') continue;
    lines++;
    if (line.is === 'set') sets.add(line.name, line.words, say);
    else if (line.is === 'entry') {
      if (line.codes[0]?.code.includes('~') === true || line.annotation.pluralOf !== undefined) {
        close();
        for (const agent of readAgents(line, sets, options, say)) {
          const before = agents.get(agent.noun);
          if (before === undefined) agents.set(agent.noun, { line: number, value: agent });
          else if (before.value.code === agent.code && before.value.sectors.join() === agent.sectors.join())
            say('note', `the same noun and code as in line ${before.line}`);
          else say('unread', `the noun has another code in line ${before.line}, which holds`);
        }
      } else if (record?.waits === true && record.addName(line, say)) {
        // Names without a code share the code of the next one.
        record.addCodes(line, say);
      } else {
        close();
        record = new ActorRecord(line, number, options.groups === true, say);
      }
    } else if (record === undefined) say('unread', 'there is no entry above it');
    else if (line.is === 'synonym') record.addSynonym(line, say);
    else record.addCodes(line, say);
  }
  close();
  return { dictionary: checked(records, agents, remarks), remarks: remarks.sort((a, b) => a.line - b.line), lines };
}

function checked(
  records: readonly ReadRecord[],
  agents: ReadonlyMap<string, { line: number; value: OwnAgent }>,
  remarks: Remark[],
): ActorDictionary {
  const taken = new Set<string>();
  const actors = [];
  const states = [];
  for (const { line, value, coded } of records) {
    if ('kind' in value) {
      // Actors of one name are told apart by a number.
      const id = taken.has(actorKey(value)) && value.id === '' ? freeId(value, taken) : value.id;
      taken.add(actorKey({ ...value, id }));
      actors.push({ value: { ...value, id }, line: () => line });
      if (!coded) remarks.push({ line, kind: 'note', what: 'it has no code', text: value.name });
    } else states.push({ value: value as OwnState, line: () => line });
  }
  const raw = { actors, states, agents: [...agents.values()].map(({ line, value }) => ({ value, line: () => line })) };
  const { dictionary, faults } = checkDictionary(raw);
  for (const { line, field, what } of faults)
    remarks.push({ line, kind: 'unread', what: `${field} ${what}`.trim(), text: '' });
  return dictionary;
}
