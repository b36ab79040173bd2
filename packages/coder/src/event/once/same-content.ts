import type { Doc } from '@rapporteur/language';
import { PLOVER, type PloverType } from '@rapporteur/report';
import { child } from '../../predicate/grammar.js';
import type { Candidate } from '../candidate.js';

/** Arguments that tell what is done, asked or said; the rest tell of its circumstances. */
const CONTENT = ['obj', 'xcomp', 'ccomp', 'of', 'for', 'against'];
const CIRCUMSTANCE = ['to', 'on', 'over', 'about', 'with', 'from', 'in', 'at'];

/**
 * Whether two verbs tell of the same thing: nothing that both name differs, and what is done is named by both.
 * Of material conflict it is enough that the party done to is the same and neither says more; what people say
 * to each other, they say again and again.
 */
export function sameContent(doc: Doc, a: Candidate, b: Candidate, type: PloverType, sameTarget: boolean): boolean {
  let shared = 0;
  let alone = 0;
  for (const role of [...CONTENT, ...CIRCUMSTANCE]) {
    const one = fillers(a, role);
    const other = fillers(b, role);
    if (one.length === 0 && other.length === 0) continue;
    if (one.length === 0 || other.length === 0) alone++;
    else if (one.some((word) => other.some((like) => sameWord(doc, word, like)))) {
      if (CONTENT.includes(role) && !isParty(doc, a, role)) shared++;
    } else if (!isParty(doc, a, role) || !isParty(doc, b, role)) return false;
  }
  return shared > 0 || (sameTarget && alone === 0 && PLOVER[type].quad === 'material conflict');
}

/** Topics of event nouns: 'attacked FREE TRADE', 'attacks on IMMIGRANTS', 'refusal to ANSWER'. */
const TOPIC = ['obj', 'of', 'on', 'against', 'for', 'over', 'to', 'with', 'in'];

/** Whether two candidates are about the same thing, as far as both say. */
export function sameTopic(doc: Doc, a: Candidate, b: Candidate): boolean {
  return [TOPIC, ['xcomp', 'ccomp']].every((roles) => {
    const one = roles.flatMap((role) => fillers(a, role));
    const other = roles.flatMap((role) => fillers(b, role));
    return (
      one.length === 0 || other.length === 0 || one.some((word) => other.some((like) => sameWord(doc, word, like)))
    );
  });
}

/** The same lemma, of sums no matter, and of deeds with the same object: 'asked to send A', 'asked to send B'. */
function sameWord(doc: Doc, a: number, b: number): boolean {
  if (doc.lemma(a).toLowerCase() !== doc.lemma(b).toLowerCase()) return false;
  if (doc.upos(a) === 'NUM' || doc.upos(a) === 'SYM') return false;
  const one = child(doc, a, 'obj');
  const other = child(doc, b, 'obj');
  return one === undefined || other === undefined || doc.lemma(one) === doc.lemma(other);
}

/** The argument names whom it is done to; whether they are the same was asked already. */
function isParty(doc: Doc, candidate: Candidate, role: string): boolean {
  const { args, targets } = candidate;
  return args.some(
    (argument) =>
      argument.role === role &&
      targets.some(({ span }) => span.start <= doc.start(argument.word) && doc.end(argument.word) <= span.end),
  );
}

function fillers({ args }: Candidate, role: string): number[] {
  return args.flatMap((argument) => (argument.role === role ? [argument.word] : []));
}
