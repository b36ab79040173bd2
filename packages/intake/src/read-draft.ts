import type { Draft } from './draft.js';
import { decode } from './encoding.js';
import type { Format } from './format.js';
import { readFrontMatter } from './front-matter.js';
import { declaredCharset, readHtml } from './html.js';
import { firstHeading, stripMarkdown } from './markdown.js';

/** The bytes of one whole file or page to a draft, by its format. */
export function readDraft(bytes: Uint8Array, format: Exclude<Format, 'json lines'>): Draft {
  const { text, warnings } = decode(bytes, format === 'html' ? declaredCharset(bytes) : undefined);
  const draft = READERS[format](text.replaceAll('\r\n', '\n'));
  return { ...draft, warnings: [...warnings, ...draft.warnings] };
}

const READERS: Readonly<Record<Exclude<Format, 'json lines'>, (text: string) => Draft>> = {
  text(text) {
    const { fields, body, warnings } = readFrontMatter(text);
    return { ...fields, text: body, warnings };
  },
  markdown(text) {
    const { fields, body, warnings } = readFrontMatter(text);
    return { title: firstHeading(body), ...fields, text: stripMarkdown(body), warnings };
  },
  html: readHtml,
};
