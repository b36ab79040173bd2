import type { Doc } from '@rapporteur/language';
import { builtInKnowledge, type Knowledge } from '@rapporteur/ontology';
import type { Report, ReportDocument } from '@rapporteur/report';
import { code } from './code.js';
import type { Learned } from './learned.js';

/** What the coder needs of the language package. */
export interface Analyser {
  /** @param options the day the text was written (ISO 8601), which relative dates are read from */
  analyze(text: string, options: { readonly date?: string | undefined }): Doc;
}

/**
 * A function from documents to reports; same document, same version, same report.
 * @param learned what was learned from data; without it, rules decide alone
 */
export function createCoder(
  language: Analyser,
  knowledge: Knowledge = builtInKnowledge(),
  learned: Learned = {},
): (document: ReportDocument) => Report {
  return (document) =>
    code(language.analyze(document.text, { date: document.published }), document, knowledge, learned);
}
