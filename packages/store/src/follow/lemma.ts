import type { Event, Report } from '@rapporteur/report';

/**
 * The word that reports an event, as its lexicon entry names it: "recognise" for "has recognized". Verb and noun of one
 * spelling are one word: 'attacked the town' and 'the attack on the town'.
 */
export function lemmaOf(report: Report, event: Event): string {
  const entry = event.reasons.find(({ stage, rule }) => stage === 'lexicon' && ENTRY.test(rule))?.rule;
  const word = entry?.match(ENTRY)?.[1] ?? report.document.text.slice(event.trigger.start, event.trigger.end);
  return oneSpelling(word.trim().toLowerCase());
}

/** Whether a noun reports it, without a verb that lends it its subject ('launched an attack'). */
export function isNoun({ reasons }: Event): boolean {
  const entry = reasons.find(({ stage, rule }) => stage === 'lexicon' && ENTRY.test(rule))?.rule;
  return entry?.includes('(noun)') === true && !reasons.some(({ rule }) => rule.startsWith('light verb'));
}

/** "impose (verb) with obj:sanction" */
const ENTRY = /^(.+?) \((?:verb|noun|adjective|[a-z]+)[,)]/;

/** British and American spelling as one: "recognise" and "recognize". */
function oneSpelling(word: string): string {
  return word.replace(/is(e|ed|es|ing|ation)\b/, 'iz$1');
}
