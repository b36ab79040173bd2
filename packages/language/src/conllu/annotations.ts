import { dates } from '../dates/index.js';
import type { Doc } from '../doc.js';
import { entities } from '../entities/entity.js';

/** The fields of `Entity` in MISC, as CorefUD declares them at the head of a document. */
export const ENTITY_FIELDS = 'eid-etype-head';

export function hasEntities({ columns }: Doc): boolean {
  return columns.entityStart !== undefined || columns.mentionStart !== undefined;
}

/** Keys that say what those of the document say, or hang on them: they do not stay beside its own. */
export function annotationKeys(doc: Doc): string[] {
  return [
    ...(hasEntities(doc) ? ['Entity', 'Bridge', 'SplitAnte'] : []),
    ...(doc.columns.dateStart !== undefined ? ['Date'] : []),
  ];
}

/** A range of words with what its opening and its closing bracket say. */
interface Bracketed {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

/**
 * Names, coreference and dates of a document as pairs for MISC, by word.
 *
 * `Entity` follows CorefUD (https://ufal.mff.cuni.cz/corefud): "(e1-PERSON-2" at the first word, "e1)" at
 * the last, "(e1-PERSON-1)" at a single one. The first field is the entity, the same for all mentions of
 * a chain; the second its type, empty where the mention is no name; the third the head's place in the
 * mention, from 1. `Date` is bracketed alike: "(2011-W11:week", ")", or "(unresolved".
 */
export function annotations(doc: Doc): Map<number, string[]> {
  const pairs = new Map<number, string[]>();
  for (const [key, spans] of [
    ['Entity', mentionsOf(doc)],
    ['Date', datesOf(doc)],
  ] as const) {
    for (const [word, value] of bracket(spans)) pairs.set(word, [...(pairs.get(word) ?? []), `${key}=${value}`]);
  }
  return pairs;
}

/** Names and mentions together: a span that is both is written once. */
function mentionsOf(doc: Doc): Bracketed[] {
  const { mentionStart, mentionEnd, mentionHead, mentionChain } = doc.columns;
  const found = new Map<string, { start: number; end: number; id?: number; type?: string; head?: number }>();
  let ids = 0;
  if (mentionStart && mentionEnd && mentionChain) {
    for (const [i, start] of mentionStart.entries()) {
      const id = mentionChain[i]! + 1;
      ids = Math.max(ids, id);
      const head = mentionHead?.[i];
      found.set(`${start}-${mentionEnd[i]}`, { start, end: mentionEnd[i]!, id, ...(head !== undefined && { head }) });
    }
  }
  for (const { start, end, type } of entities(doc)) {
    const key = `${start}-${end}`;
    found.set(key, { ...(found.get(key) ?? { start, end }), type });
  }
  return [...found.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, id = ++ids, type = '', head = headOf(doc, start, end) }) => ({
      start,
      end,
      open: `(e${id}-${type}-${head - start + 1}`,
      close: `e${id})`,
    }));
}

/** The word of a span that no other word of it governs. */
function headOf(doc: Doc, start: number, end: number): number {
  for (let word = start; word < end; word++) {
    const head = doc.head(word);
    if (head < start || head >= end) return word;
  }
  return start;
}

function datesOf(doc: Doc): Bracketed[] {
  return dates(doc).map(({ start, end, iso, precision }) => ({
    start,
    end,
    open: `(${iso === '' ? precision : `${iso}:${precision}`}`,
    close: ')',
  }));
}

/**
 * The brackets that each word bears: what opens before what is one word long before what closes, and the
 * other way round where spans cross.
 */
function bracket(spans: readonly Bracketed[]): Map<number, string> {
  const opens = new Map<number, string>();
  const singles = new Map<number, string>();
  const closes = new Map<number, string>();
  const add = (map: Map<number, string>, word: number, text: string, front = false): void => {
    const before = map.get(word) ?? '';
    map.set(word, front ? text + before : before + text);
  };
  for (const { start, end, open, close } of spans) {
    if (end - start === 1) add(singles, start, `${open})`);
    else {
      add(opens, start, open);
      // What opened last closes first.
      add(closes, end - 1, close, true);
    }
  }
  const words = [...new Set([...opens.keys(), ...singles.keys(), ...closes.keys()])].sort((a, b) => a - b);
  return new Map(
    words.map((word) => {
      const [open = '', single = '', close = ''] = [opens.get(word), singles.get(word), closes.get(word)];
      return [word, open !== '' ? close + open + single : single + close];
    }),
  );
}
