import { readFileSync } from 'node:fs';
import { load } from '@rapporteur/language';
import { builtInKnowledge } from '@rapporteur/ontology';
import type { Event, Report, Span } from '@rapporteur/report';
import { createCoder } from '../src/index.js';

/** The shipped model and the built-in knowledge, read once a test file. */
export const language = load(readFileSync(new URL('../../../models/en.bin', import.meta.url)));
export const knowledge = builtInKnowledge();
const code = createCoder(language, knowledge);

/** Codes a text as if it had been published on a day of the dossier. */
export function read(text: string, published = '2011-06-01'): Report {
  return code({ id: 'test', text, language: 'en', published });
}

export function words(report: Report, span: Span): string {
  return report.document.text.slice(span.start, span.end);
}

/** The event whose trigger holds a word. @throws Error naming the events there are */
export function eventAt(report: Report, word: string): Event {
  const found = report.events.find(({ trigger }) => words(report, trigger).includes(word));
  if (found !== undefined) return found;
  const there = report.events.map(({ trigger, type }) => `${type} "${words(report, trigger)}"`).join(', ');
  throw new Error(`no event at "${word}"; there are: ${there || 'none'}`);
}

/** 'iran > israel': the actor ids of the two sides. */
export function sides({ sources, targets }: Event): string {
  const ids = (participants: Event['sources']) => participants.map(({ actor }) => actor).join(', ') || '-';
  return `${ids(sources)} > ${ids(targets)}`;
}
