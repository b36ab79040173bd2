import type { Reason } from '../reason.js';
import type { Report } from '../report.js';
import type { Span } from '../span.js';

/** The words of a span in quotes, on one line. */
export function quoted(report: Report, { start, end }: Span): string {
  return `“${report.document.text.slice(start, end).replace(/\s+/g, ' ').trim()}”`;
}

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** The name of an actor, in quotes where it is a description; "the author" for the text's own voice. */
export function nameOf(report: Report, id: string): string {
  if (id === 'author') return 'the author';
  const name = report.actors.find((actor) => actor.id === id)?.name ?? id;
  return isDescription(name) ? `“${name}”` : name;
}

/** 'air force colonels' is no name, but the words for somebody who has none. */
export function isDescription(name: string): boolean {
  return /^[\p{Ll}\p{N}]/u.test(name);
}

/** Words that stand for somebody named elsewhere. */
export function isPronoun(words: string): boolean {
  return /^(he|she|it|they|we|i|you|him|her|them|us|me|his|its|their|our|who|which|that)$/i.test(words);
}

/** "an assault", "a sanction". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** "the word “attack”", "the words “laid siege”". */
export function wordOrWords(quotedWords: string): string {
  return `the ${quotedWords.includes(' ') ? 'words' : 'word'} ${quotedWords}`;
}

/** A sentence from its words. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The reasons of one stage, in their order. */
export function reasonsOf({ reasons }: { readonly reasons: readonly Reason[] }, stage: Reason['stage']): Reason[] {
  return reasons.filter((reason) => reason.stage === stage);
}
