import { ReportDocument } from '@rapporteur/report';
import type { Draft } from './draft.js';
import { decode } from './encoding.js';
import { Refusal } from './refusal.js';

const words = ReportDocument.shape.title.nullable();

/**
 * One line of a JSON Lines file: the fields of a document as a user gives them. `null` is as good as absent;
 * `published` may be any date that can be read; keys that we do not know are named in a warning.
 */
export const DocumentLine = ReportDocument.omit({ language: true })
  .extend({ id: words, title: words, url: words, outlet: words, author: words, published: words })
  .loose();

/**
 * Reads one line.
 *
 * @throws Refusal RAP-E106 (encoding), RAP-E107 (not JSON), RAP-E108 (not a document); each names the line
 */
export function readLine(bytes: Uint8Array, line: number): Draft {
  const { text, warnings } = decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    throw new Refusal('RAP-E107', `line ${line} is not JSON (${clip(detail)})`);
  }
  const parsed = DocumentLine.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? '' : `"${issue.path.join('.')}": `;
    throw new Refusal('RAP-E108', `line ${line} is not a document (${where}${issue?.message ?? 'unknown fault'})`);
  }
  const { id, title, url, outlet, author, published, text: body, ...unknown } = parsed.data;
  const unread = Object.keys(unknown);
  return {
    id: id ?? undefined,
    title: title ?? undefined,
    url: url ?? undefined,
    outlet: outlet ?? undefined,
    author: author ?? undefined,
    published: published ?? undefined,
    text: body,
    warnings: unread.length === 0 ? warnings : [...warnings, `fields not read: ${unread.map(clip).join(', ')}`],
  };
}

/** Whether a first line says that what follows is JSON Lines: it is a JSON object, or begins like one. */
export function beginsJsonLines(line: string): boolean {
  return /^\s*\{\s*["}]/.test(line);
}

function clip(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117)}...`;
}
