import { readFileSync } from 'node:fs';
import { createCoder } from '@rapporteur/coder';
import { type Language, load } from '@rapporteur/language';
import { builtInKnowledge, type Knowledge } from '@rapporteur/ontology';
import type { Report, ReportDocument } from '@rapporteur/report';

/** Everything that is measured: the language engine, the knowledge, and the coder over both. */
export interface Engine {
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly code: (document: ReportDocument) => Report;
}

export function loadEngine(): Engine {
  const language = load(readFileSync(new URL('../../models/en.bin', import.meta.url)));
  const knowledge = builtInKnowledge();
  return { language, knowledge, code: createCoder(language, knowledge) };
}
