/** The fields that a front matter block may give; `date` is another word for `published`. */
const FIELDS = ['id', 'title', 'outlet', 'author', 'published', 'url'] as const;
type Field = (typeof FIELDS)[number];

/** Fields read from the block at the head of a text, and the text behind it. */
export interface FrontMatter {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** Everything after the closing line of the block, unchanged. */
  readonly body: string;
  readonly warnings: readonly string[];
}

const ENTRY = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?$/;
const LONGEST_BLOCK = 100;

/**
 * Reads a block of `key: value` lines between two lines of `---` at the head of a text. A text whose first
 * line is `---` but that has no such block (a rule, a dialogue) is left as it is. Keys we do not read are
 * named in a warning.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { fields: {}, body: text, warnings: [] };
  if (!/^---[ \t]*\n/.test(text)) return none;
  const fields: Partial<Record<Field, string>> = {};
  const unread: string[] = [];
  let at = text.indexOf('\n') + 1;
  for (let count = 0; count < LONGEST_BLOCK; count++) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? undefined : end).trimEnd();
    const after = end < 0 ? text.length : end + 1;
    if (line === '---' || line === '...') {
      if (count === 0) return none;
      const warnings = unread.length === 0 ? [] : [`front matter not read: ${unread.join(', ')}`];
      return { fields, body: text.slice(after), warnings };
    }
    if (end < 0) return none;
    at = after;
    if (line === '' || line.startsWith('#')) continue;
    const entry = ENTRY.exec(line);
    if (entry === null) {
      // The indented lines or list items of a value that is not a plain one; its key is already named as unread.
      if (count > 0 && /^(\s|- )/.test(line)) continue;
      return none;
    }
    const key = entry[1]!.toLowerCase();
    const value = unquote(entry[2] ?? '');
    const field = key === 'date' ? 'published' : FIELDS.find((known) => known === key);
    if (field !== undefined && value !== '' && fields[field] === undefined) fields[field] = value;
    else if (field === undefined || value !== '') unread.push(entry[1]!);
  }
  return none;
}

function unquote(value: string): string {
  const text = value.trim();
  const quote = text[0];
  if (text.length < 2 || (quote !== '"' && quote !== "'") || !text.endsWith(quote)) return text;
  const inner = text.slice(1, -1);
  return quote === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
}
