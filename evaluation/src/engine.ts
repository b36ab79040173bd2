import { createCoder } from '@rapporteur/coder';
import type { Language } from '@rapporteur/language';
import { loadModel, type ModelName } from '@rapporteur/language/model';
import { builtInKnowledge, type Knowledge } from '@rapporteur/ontology';
import type { Report, ReportDocument } from '@rapporteur/report';

/** Everything that is measured: the language engine, the knowledge, and the coder over both. */
export interface Engine {
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly code: (document: ReportDocument) => Report;
}

/** @throws LanguageError when the model's file is missing or damaged */
export async function loadEngine(model: ModelName = 'default'): Promise<Engine> {
  const language = await loadModel(model);
  const knowledge = builtInKnowledge();
  return { language, knowledge, code: createCoder(language, knowledge) };
}
