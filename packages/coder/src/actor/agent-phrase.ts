import type { Doc } from '@rapporteur/language';
import type { ActorKnowledge, AgentNoun } from '@rapporteur/ontology';

/** The longest phrase of the agent lexicon that ends in a noun: 'prime minister', else 'minister'. */
export function agentPhrase(doc: Doc, head: number, knowledge: ActorKnowledge): AgentNoun | undefined {
  const lemma = doc.lemma(head).toLowerCase();
  const form = doc.form(head).toLowerCase();
  for (let words = 3; words >= 1; words--) {
    const first = head - words;
    if (first < 0 || doc.sentenceOf(first) !== doc.sentenceOf(head)) continue;
    const prefix = doc.text.slice(doc.start(first), doc.start(head)).toLowerCase().replace(/\s+/g, ' ');
    const agent = knowledge.agent(prefix + form) ?? knowledge.agent(prefix + lemma);
    if (agent !== undefined) return agent;
  }
  return knowledge.agent(lemma) ?? knowledge.agent(form);
}
