import { createCoder, type Learned } from '@rapporteur/coder';
import { loadLearned } from '@rapporteur/coder/model';
import type { Language } from '@rapporteur/language';
import { loadModel, type ModelName } from '@rapporteur/language/model';
import { builtInKnowledge, type Knowledge } from '@rapporteur/ontology';
import type { Report, ReportDocument } from '@rapporteur/report';

/** Everything that is measured: the language engine, the knowledge, and the coder over both. */
export interface Engine {
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly learned: Learned;
  readonly code: (document: ReportDocument) => Report;
  /** The same coder without what was learned from data. */
  readonly codeByRules: (document: ReportDocument) => Report;
}

/** @throws LanguageError when the model's file is missing or damaged */
export async function loadEngine(model: ModelName = 'default'): Promise<Engine> {
  const language = await loadModel(model);
  const knowledge = builtInKnowledge();
  const learned = await loadLearned();
  return {
    language,
    knowledge,
    learned,
    code: createCoder(language, knowledge, learned),
    codeByRules: createCoder(language, knowledge),
  };
}
