import type { ModelName } from '@rapporteur/language/model';
import { DAY } from './dossier.js';
import { loadModel } from './load-model.js';

/** Something that reads a text: the language engine by its model, the coder on top of it, or a peer. */
export type Subject = (text: string) => unknown;

/** How each is made ready. What the others need is left unloaded, so that memory is a subject's own. */
export const SUBJECTS = {
  default: async (): Promise<Subject> => {
    const language = loadModel('default');
    return (text) => language.analyze(text, { date: DAY });
  },
  fast: async (): Promise<Subject> => {
    const language = loadModel('fast');
    return (text) => language.analyze(text, { date: DAY });
  },
  coder: () => coder('default'),
  'fast coder': () => coder('fast'),
  'wink-nlp': async (): Promise<Subject> => (await import('./wink-nlp.js')).winkTagger(),
  compromise: async (): Promise<Subject> => (await import('./compromise.js')).compromiseTagger(),
} as const;

async function coder(model: ModelName): Promise<Subject> {
  const { loadEngine } = await import('../engine.js');
  const engine = await loadEngine(model);
  return (text) => engine.code({ id: 'bench', text, language: 'en', published: DAY });
}

export type SubjectName = keyof typeof SUBJECTS;
export type PeerName = 'wink-nlp' | 'compromise';
