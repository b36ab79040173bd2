import { createHash } from 'node:crypto';
import type { ReportDocument } from '@rapporteur/report';
import type { Draft } from './draft.js';
import { identifyLanguage, languageName } from './language.js';
import { failed, type Outcome, skipped } from './outcome.js';
import { parsePublished } from './published.js';
import type { Source } from './source.js';

/** The first 16 hexadecimal digits of the SHA-256 of the text in UTF-8: the id of a document that brings none. */
export function textId(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

/**
 * Makes a document of a draft: line ends CRLF become LF (nothing else of the text changes), the id is given
 * or made, the date is put in only if it can be read, and a text in another language is set aside.
 */
export async function identify(draft: Draft, source: Source): Promise<Outcome> {
  const warnings = [...draft.warnings];
  let text = draft.text.replaceAll('\r\n', '\n');
  if (text.includes('\0')) return failed(source, 'RAP-E105', 'the text holds NUL characters');
  const wellFormed = text.replace(LONE_SURROGATE, '\ufffd');
  if (wellFormed !== text) {
    text = wellFormed;
    warnings.push('halves of UTF-16 pairs, which are no characters, were replaced by U+FFFD');
  }
  if (text.trim() === '') return failed(source, 'RAP-E104', text === '' ? undefined : 'it holds only white space');
  const language = await identifyLanguage(text);
  if (!language.english) {
    return skipped(source, 'other language', `the text is in ${languageName(language.code)}`);
  }
  const published = draft.published === undefined ? undefined : parsePublished(draft.published);
  if (draft.published !== undefined && draft.published.trim() !== '' && published === undefined) {
    warnings.push(`the date of publication "${brief(draft.published)}" cannot be read and was left out`);
  }
  const document: ReportDocument = {
    id: given(draft.id) ?? textId(text),
    ...optional('title', draft.title),
    ...optional('url', draft.url),
    ...optional('outlet', draft.outlet),
    ...optional('author', draft.author),
    ...(published === undefined ? {} : { published }),
    language: 'en',
    text,
  };
  return { kind: 'document', document, source, warnings };
}

/** A surrogate without its other half. JSON can write one ("\ud800"); no encoding can hold it. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  const words = given(value);
  return words === undefined ? {} : ({ [key]: words } as { [K in Key]?: string });
}

function given(value: string | undefined): string | undefined {
  const words = value?.replace(LONE_SURROGATE, '\ufffd').trim();
  return words === undefined || words === '' ? undefined : words;
}

function brief(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 57)}...`;
}
