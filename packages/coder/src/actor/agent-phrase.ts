import type { Doc } from '@rapporteur/language';
import type { ActorKnowledge, AgentNoun } from '@rapporteur/ontology';

/** A phrase of the agent lexicon in the text; `last` inclusive. */
export interface AgentPhrase {
  readonly agent: AgentNoun;
  readonly first: number;
  readonly last: number;
}

/** Words that a phrase of the lexicon may have before and after its head. */
const BEFORE = 3;
const AFTER = 4;

/** 'ex-minister' is found as a minister. */
const EX = /^ex-/;

/** Prepositions that go on with a phrase: 'chief OF staff', 'minister FOR foreign affairs'. */
const LINK = /^(of|for|in|to)$/i;

/** The longest phrase of the agent lexicon around a noun: 'army chief of staff', 'prime minister', else 'minister'. */
export function agentPhrase(doc: Doc, head: number, knowledge: ActorKnowledge): AgentPhrase | undefined {
  if (knowledge.agents.isNone(doc.form(head), doc.lemma(head))) return undefined;
  return withComplement(doc, head, knowledge) ?? endingIn(doc, head, knowledge);
}

function endingIn(doc: Doc, head: number, knowledge: ActorKnowledge): AgentPhrase | undefined {
  const lemma = doc.lemma(head).toLowerCase().replace(EX, '');
  const form = doc.form(head).toLowerCase().replace(EX, '');
  const isEnd = knowledge.agents.endsPhrase(form) || knowledge.agents.endsPhrase(lemma);
  const earliest = isEnd ? Math.max(head - BEFORE, sentenceStart(doc, head)) : head;
  for (let first = earliest; first < head; first++) {
    const prefix = lower(doc, doc.start(first), doc.start(head));
    const agent = knowledge.agents.get(prefix + form) ?? knowledge.agents.get(prefix + lemma);
    if (agent !== undefined) return { agent, first, last: head };
  }
  const agent = knowledge.agents.get(lemma) ?? knowledge.agents.get(form);
  return agent === undefined ? undefined : { agent, first: head, last: head };
}

/** 'chief OF STAFF': the noun goes on with a preposition, which few do. */
function withComplement(doc: Doc, head: number, knowledge: ActorKnowledge): AgentPhrase | undefined {
  if (head + 2 >= doc.length || !LINK.test(doc.form(head + 1))) return undefined;
  if (!knowledge.agents.goesOn(doc.form(head).toLowerCase())) return undefined;
  const end = sentenceEnd(doc, head);
  const earliest = Math.max(head - BEFORE, sentenceStart(doc, head));
  for (let last = Math.min(head + AFTER, end - 1); last >= head + 2; last--) {
    for (let first = earliest; first <= head; first++) {
      const agent = knowledge.agents.get(lower(doc, doc.start(first), doc.end(last)));
      if (agent !== undefined) return { agent, first, last };
    }
  }
  return undefined;
}

/** A phrase of the lexicon that ends right before a word: the title of 'SECRETARY OF STATE Hillary Clinton'. */
export function agentPhraseBefore(doc: Doc, word: number, knowledge: ActorKnowledge): AgentPhrase | undefined {
  if (word === 0) return undefined;
  const before = doc.form(word - 1).toLowerCase();
  const isEnd = knowledge.agents.endsPhrase(before);
  const earliest = Math.max(isEnd ? word - BEFORE - 2 : word - 1, sentenceStart(doc, word));
  for (let first = earliest; first < word; first++) {
    const agent = knowledge.agents.get(lower(doc, doc.start(first), doc.end(word - 1)));
    if (agent !== undefined) return { agent, first, last: word - 1 };
  }
  return undefined;
}

function lower(doc: Doc, start: number, end: number): string {
  return doc.text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
}

function sentenceStart(doc: Doc, word: number): number {
  return doc.sentence(doc.sentenceOf(word)).start;
}

function sentenceEnd(doc: Doc, word: number): number {
  return doc.sentence(doc.sentenceOf(word)).end;
}
