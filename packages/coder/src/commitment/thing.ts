import type { Doc } from '@rapporteur/language';
import type { CommitmentEntry } from '@rapporteur/ontology';
import type { Argument } from '../predicate/argument.js';
import { caseOf, child, childrenOf, isNominal, markOf } from '../predicate/grammar.js';

/** The head of what a row's word commits somebody to: the first of the roles of its content that is filled. */
export function thingOf(
  doc: Doc,
  word: number,
  { content }: CommitmentEntry,
  args: readonly Argument[],
): number | undefined {
  for (const role of content) {
    if (role === 'self') return word;
    if (role === 'infinitive') {
      const clause = infinitiveAfter(doc, word, args);
      if (clause !== undefined) return clause;
    }
    const argument = args.find((candidate) => candidate.role === role)?.word ?? throughObject(doc, role, args);
    // 'instructed THE FED': a bare noun that the parser took for a clause.
    if (argument !== undefined && !(role === 'xcomp' && isBareNoun(doc, argument))) return argument;
  }
  return undefined;
}

function isBareNoun(doc: Doc, word: number): boolean {
  return isNominal(doc, word) && child(doc, word, 'cop', 'mark', 'nsubj') === undefined;
}

/** 'assured the king OF HIS SUPPORT': the phrase hangs on whom it is said to. */
function throughObject(doc: Doc, role: string, args: readonly Argument[]): number | undefined {
  const object = args.find((candidate) => candidate.role === 'obj' || candidate.role === 'iobj');
  return object && childrenOf(doc, object.word, 'nmod').find((c) => caseOf(doc, c) === role);
}

/** 'appealed to the rebels TO STOP': the infinitive hangs on the word or on what stands between them. */
function infinitiveAfter(doc: Doc, word: number, args: readonly Argument[]): number | undefined {
  for (const head of [word, ...args.map((argument) => argument.word)]) {
    for (const c of childrenOf(doc, head, 'advcl', 'acl', 'xcomp'))
      if (c > word && markOf(doc, c) === 'to' && (head === word || head > word)) return c;
  }
  return undefined;
}
