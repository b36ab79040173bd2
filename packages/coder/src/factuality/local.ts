import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon } from '@rapporteur/ontology';
import { child, isClause, isVerb } from '../predicate/grammar.js';
import { conditionOf, modalOf } from './modal.js';
import { negator } from './negation.js';
import { negate, type Standing, under, weaker } from './standing.js';

/** What a word's own clause or phrase does to it: question, command, modal, adverb, attribute, negation. */
export function applyLocal(doc: Doc, word: number, base: Standing, lexicon: FactualityLexicon): Standing {
  let standing = isClause(doc, word)
    ? applyClause(doc, word, base, lexicon)
    : applyAttributes(doc, word, base, lexicon);
  const no = negator(doc, word);
  if (no !== undefined) {
    const step = { rule: `negation ${doc.form(no).toLowerCase()}`, effect: 'it is denied', word: no };
    standing = { ...negate(standing), steps: [...standing.steps, step] };
  }
  return standing;
}

function applyClause(doc: Doc, clause: number, base: Standing, lexicon: FactualityLexicon): Standing {
  let standing = base;
  if (isQuestion(doc, clause))
    standing = under(standing, 'questioned', { rule: 'question', effect: 'it is asked', word: clause });
  else if (isCommand(doc, clause))
    standing = under(standing, 'demanded', { rule: 'imperative', effect: 'it is commanded', word: clause });
  const modal = modalOf(doc, clause, lexicon);
  if (modal !== undefined) {
    // 'promised that it WILL go' is a plan: the future is the promise's own.
    const promised = standing.modality === 'planned' && modal.modality === 'predicted';
    standing = under(standing, promised ? 'planned' : modal.modality, {
      rule: modal.rule,
      effect: `it is ${promised ? 'planned' : modal.modality}`,
      word: modal.word,
    });
    standing = { ...standing, certainty: weaker(standing.certainty, modal.certainty) };
  }
  const condition = conditionOf(doc, clause);
  if (condition !== undefined) {
    const step = { rule: 'consequence of a condition', effect: 'it depends on the condition', word: condition };
    if (standing.modality === 'actual' && doc.feat(clause, 'Tense') !== 'Past')
      standing = under(standing, 'conditional', step);
    standing = { ...standing, condition };
  }
  for (const c of doc.children(clause)) {
    if (doc.deprel(c) !== 'advmod') continue;
    const marker = lexicon.marker(doc.form(c).toLowerCase(), 'adverb');
    if (marker === undefined) continue;
    const step = {
      rule: `adverb ${marker.form}`,
      effect: marker.effect === 'keep' ? `certainty ${marker.certainty}` : `it is ${marker.effect}`,
      word: c,
    };
    // A hedge on what is already not a fact lowers certainty only: 'presumably they will attack'.
    standing = under(standing, standing.modality === 'actual' ? marker.effect : 'keep', step);
    standing = { ...standing, certainty: weaker(standing.certainty, marker.certainty) };
  }
  return standing;
}

/** 'an ALLEGED attack', 'the PLANNED summit'. */
function applyAttributes(doc: Doc, noun: number, base: Standing, lexicon: FactualityLexicon): Standing {
  let standing = base;
  for (const c of doc.children(noun)) {
    if (doc.deprel(c) !== 'amod') continue;
    const marker = lexicon.marker(doc.form(c).toLowerCase(), 'adjective');
    if (marker === undefined) continue;
    standing = under(standing, marker.effect, {
      rule: `attribute ${marker.form}`,
      effect: `it is ${marker.effect}`,
      word: c,
    });
    standing = { ...standing, certainty: weaker(standing.certainty, marker.certainty) };
  }
  return standing;
}

/** The sentence ends in a question mark and the clause is its main one. */
function isQuestion(doc: Doc, clause: number): boolean {
  if (doc.head(clause) >= 0) return false;
  const { end } = doc.sentence(doc.sentenceOf(clause));
  for (let w = end - 1; w > clause; w--) {
    if (doc.upos(w) !== 'PUNCT') return false;
    if (doc.form(w).includes('?')) return true;
  }
  return false;
}

/** A bare verb without a subject at the head of a sentence. */
function isCommand(doc: Doc, clause: number): boolean {
  if (doc.head(clause) >= 0 || !isVerb(doc, clause) || doc.feat(clause, 'Mood') !== 'Imp') return false;
  return child(doc, clause, 'nsubj', 'nsubj:pass', 'aux') === undefined;
}
