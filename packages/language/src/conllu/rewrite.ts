import type { Doc, DocSource } from '../doc.js';
import { annotationKeys, annotations, ENTITY_FIELDS, hasEntities } from './annotations.js';
import { FIELD } from './fields.js';
import { COLUMN, linesOf, WORD_ID } from './lines.js';
import { withoutKeys, withPairs } from './misc.js';

const NAMES = ['lemma', 'upos', 'xpos', 'feats', 'head', 'deprel'] as const;

/** The file that a document was read from, with the columns that have been replaced since. */
export function rewrite(doc: Doc, source: DocSource, { entities = false }: { readonly entities?: boolean }): string {
  const replaced = NAMES.filter((name) => doc.columns[name] !== source.columns[name]);
  const keys = entities ? annotationKeys(doc) : [];
  if (replaced.length === 0 && keys.length === 0) return source.conllu;
  const pairs = keys.length === 0 ? undefined : annotations(doc);
  const text = entities && hasEntities(doc) ? declareEntities(source.conllu) : source.conllu;
  const parts: string[] = [];
  let word = 0;
  let sentence = 0;
  let copied = 0;
  for (const { start, end } of linesOf(text)) {
    if (start === end || text[start] === '#') continue;
    const columns = text.slice(start, end).split('\t');
    if (pairs !== undefined) columns[COLUMN.misc] = withoutKeys(columns[COLUMN.misc]!, keys);
    if (WORD_ID.test(columns[0]!)) {
      while (doc.sentence(sentence).end <= word) sentence++;
      const from = doc.sentence(sentence).start;
      for (const name of replaced) columns[COLUMN[name]] = FIELD[name](doc, word, from);
      columns[COLUMN.misc] = withPairs(columns[COLUMN.misc]!, pairs?.get(word) ?? []);
      word++;
    }
    parts.push(text.slice(copied, start), columns.join('\t'));
    copied = end;
  }
  parts.push(text.slice(copied));
  return parts.join('');
}

/** Puts `# global.Entity` where the document begins, in place of one that is there. */
function declareEntities(conllu: string): string {
  const declaration = `# global.Entity = ${ENTITY_FIELDS}`;
  const lineEnd = /\r?\n/.exec(conllu)?.[0] ?? '\n';
  const before = /^# *global\.Entity\b.*$/m;
  if (before.test(conllu)) return conllu.replace(before, (line) => declaration + (line.endsWith('\r') ? '\r' : ''));
  const at = /^# *newdoc\b.*\n/m.exec(conllu);
  const place = at === null ? (conllu.startsWith('\ufeff') ? 1 : 0) : at.index + at[0].length;
  return conllu.slice(0, place) + declaration + lineEnd + conllu.slice(place);
}
