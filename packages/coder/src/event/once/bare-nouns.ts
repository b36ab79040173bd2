import type { Doc } from '@rapporteur/language';
import type { EventLexicon } from '@rapporteur/ontology';
import type { PloverType } from '@rapporteur/report';
import { child } from '../../predicate/grammar.js';
import { definiteness, isBare, isPlural, isShared, tellsOfAnother } from './definite.js';

/** A noun without parties of its own that can only be understood from an event told before. */
export interface BareNoun {
  readonly word: number;
  readonly lemma: string;
  readonly demonstrative: boolean;
  /** What it can take up. */
  readonly types: readonly PloverType[];
  /** 'the deadly attack': it is described, so that it may be another of its kind. */
  readonly described: boolean;
  /** It tells nothing of what was done: 'step', 'decision'. */
  readonly general: boolean;
}

/** A noun for deeds of this many types says nothing of the deed itself. */
const GENERAL = 4;

/** 'this step', 'the attack', as far as they name nobody; words that were coded themselves are left out. */
export function bareNoun(doc: Doc, word: number, lexicon: EventLexicon): BareNoun | undefined {
  if (doc.upos(word) !== 'NOUN' || doc.deprel(word) === 'compound' || isTitle(doc, word)) return undefined;
  const definite = definiteness(doc, word);
  if (definite === 'indefinite') return undefined;
  const lemma = doc.lemma(word).toLowerCase();
  const anaphor = lexicon.anaphor(lemma);
  const entries = lexicon.of(lemma, 'noun').filter(({ conditions }) => conditions.length === 0);
  if (anaphor === undefined && entries.length === 0) return undefined;
  if (!isBare(doc, word) || isShared(doc, word) || tellsOfAnother(doc, word)) return undefined;
  const demonstrative = definite === 'demonstrative';
  const plural = isPlural(doc, word);
  const described = child(doc, word, 'amod') !== undefined;
  const named = entries.map(({ type }) => type);
  if (anaphor === undefined)
    return plural ? undefined : { word, lemma, demonstrative, described, types: named, general: false };
  if (anaphor.number !== 'any' && plural !== (anaphor.number === 'plur')) return undefined;
  if (anaphor.after === 'this' && !demonstrative) return undefined;
  const general = anaphor.types.length >= GENERAL;
  return { word, lemma, demonstrative, described, types: anaphor.types, general };
}

/** 'Rock the Vote', 'The Art of the Deal': a noun with a capital in mid-sentence is part of a name. */
function isTitle(doc: Doc, word: number): boolean {
  return /^\p{Lu}/u.test(doc.form(word)) && word !== doc.sentence(doc.sentenceOf(word)).start;
}
