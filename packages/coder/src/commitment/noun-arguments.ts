import type { Doc } from '@rapporteur/language';
import type { CommitmentLexicon } from '@rapporteur/ontology';
import type { Argument } from '../predicate/argument.js';
import { ancestors, caseOf, childrenOf, isVerb, leftmost, markOf } from '../predicate/grammar.js';
import type { Predicates } from '../predicate/predicates.js';
import { baseForms } from '../text/base-forms.js';

/** How many words may stand between a noun and the clause that tells its content: 'an assurance FROM OBAMA that'. */
const BETWEEN = 6;
const SIDES: ReadonlySet<string> = new Set(['from', 'to', 'by']);

/**
 * The arguments of a noun by which somebody commits himself, with those that the parser hung on the words above it: the
 * clause that tells what it is ('an assurance from Obama THAT there will be no raid'), whoever it comes FROM or goes TO,
 * and the subject of a verb that only makes it ('GEORGIA gave an undertaking').
 */
export function commitmentNounArguments(predicates: Predicates, noun: number, lexicon: CommitmentLexicon): Argument[] {
  const { doc } = predicates;
  const found = [...predicates.of(noun)];
  const has = (role: string) => found.some((argument) => argument.role === role);
  const clause = found.find(({ role }) => role === 'xcomp')?.word;
  // 'assurances GIVEN': a participle does not tell what they are.
  if (clause !== undefined && !isContent(doc, clause))
    found.splice(
      found.findIndex(({ role }) => role === 'xcomp'),
      1,
    );
  const verb = doc.relation(noun) === 'obj' && isVerb(doc, doc.head(noun)) ? doc.head(noun) : undefined;
  if (verb !== undefined) {
    for (const c of childrenOf(doc, verb, 'obl')) {
      const side = caseOf(doc, c);
      if (c > noun && side !== undefined && SIDES.has(side) && !has(side))
        found.push({ role: side, word: c, via: 'verb' });
    }
    const subject = predicates.find(verb, 'subj');
    const makes = baseForms(doc, verb).some((base) => lexicon.isOf('making', base));
    if (makes && subject !== undefined && !has('light')) found.push({ role: 'light', word: subject.word, via: 'verb' });
    const receiver = makes ? predicates.find(verb, 'iobj') : undefined;
    if (receiver !== undefined && !has('to')) found.push({ role: 'to', word: receiver.word, via: 'verb' });
  }
  if (!has('xcomp')) {
    const beside = clauseBeside(doc, noun);
    if (beside !== undefined) found.push({ role: 'xcomp', word: beside, via: 'beside' });
  }
  return found;
}

/** A participle without a subject ('assurances GIVEN', 'a pledge WRITTEN in ink') tells nothing of the content. */
function isContent(doc: Doc, clause: number): boolean {
  return markOf(doc, clause) !== undefined || !['VBN', 'VBG'].includes(doc.xpos(clause));
}

/** The that-clause or infinitive that begins right after the noun's phrase, hung somewhere above the noun. */
function clauseBeside(doc: Doc, noun: number): number | undefined {
  const { end } = doc.sentence(doc.sentenceOf(noun));
  for (let w = noun + 1; w < Math.min(end, noun + BETWEEN); w++) {
    const form = doc.form(w).toLowerCase();
    if (doc.deprel(w) === 'mark' && (form === 'that' || form === 'to')) {
      const clause = doc.head(w);
      const above = [...ancestors(doc, noun)];
      const starts = leftmost(doc, clause) === w && clause > w;
      return starts && (doc.head(clause) === noun || above.includes(doc.head(clause))) ? clause : undefined;
    }
    if (doc.upos(w) === 'VERB' || doc.upos(w) === 'PUNCT' || doc.upos(w) === 'AUX') return undefined;
  }
  return undefined;
}
