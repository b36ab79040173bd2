import { child } from '../../predicate/grammar.js';
import { embeddingOver } from '../frame.js';
import type { Standings } from '../standings.js';
import { clauseShape, isFunctionWord, markerOf } from './clause.js';
import { Ask, type Keys } from './keys.js';

/** How many governors above a word are looked at. */
const GOVERNORS = 3;
/** Dependents of a governor that say nothing of what else it governs. */
const SILENT: ReadonlySet<string> = new Set(['det', 'nmod:poss', 'punct']);

/** The governors of a word, each with what it hangs on it by, its own clause and its entry in the lexicon. */
export function governorFeatures(standings: Standings, word: number, keys: Keys): void {
  const { doc } = standings.predicates;
  let path = '';
  let below = word;
  for (let level = 1; level <= GOVERNORS; level++) {
    const relation = doc.relation(below);
    path += `>${relation}`;
    keys.add(Ask.Path, path);
    const head = doc.head(below);
    if (head < 0) return;
    const lemma = doc.lemma(head).toLowerCase();
    const xpos = doc.xpos(head);
    const marker = markerOf(doc, below);
    keys.add(Ask.Governor, level, lemma);
    keys.add(Ask.AnyGovernor, lemma);
    keys.add(Ask.GovernorFrame, level, lemma, relation, marker);
    keys.add(Ask.GovernorTag, level, xpos, relation);
    keys.add(Ask.PathMarker, path, marker);
    const outer = standings.of(head);
    const denied = Number(outer.negative);
    keys.add(Ask.GovernorModality, level, outer.modality, denied);
    for (const c of doc.children(head)) {
      const deprel = doc.deprel(c);
      if (c === below || !isFunctionWord(deprel) || SILENT.has(deprel)) continue;
      const form = doc.form(c).toLowerCase();
      keys.add(Ask.GovernorChild, level, deprel, form);
      if (level === 1) keys.add(Ask.GovernorLemmaChild, lemma, form, marker);
    }
    const subject = child(doc, head, 'nsubj', 'nsubj:pass');
    if (subject !== undefined && subject !== below && level < GOVERNORS) {
      const subjectLemma = doc.lemma(subject).toLowerCase();
      keys.add(Ask.GovernorSubject, level, subjectLemma);
      if (level === 1) keys.add(Ask.GovernorLemmaSubject, lemma, subjectLemma);
    }
    const entry = embeddingOver(doc, below, standings.lexicon);
    if (entry !== undefined) {
      keys.add(Ask.Signature, level, entry.positive, entry.negated, entry.attribution, entry.stance);
      keys.add(Ask.SignatureUnder, level, entry.positive, denied, outer.modality);
    }
    if (level === 1) {
      const shape = clauseShape(doc, head);
      keys.add(Ask.GovernorClauseLemma, lemma, shape, marker);
      keys.add(Ask.GovernorClause, shape, xpos, relation, marker, doc.xpos(below));
    }
    below = head;
  }
}
