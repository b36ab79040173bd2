import { actorsOf } from '../actor/actors-of.js';
import { speakerOf } from '../attribution/speaker.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { caseOf, child, childrenOf, isVerb, markOf } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';
import { actionSpan, doerOf, theAction } from './action.js';
import { isAsked, isCaller, isOpinionPiece } from './caller.js';

/**
 * What a speaker says is to be done without a word for who obliges: 'it is ESSENTIAL that they talk', 'it is TIME for Congress
 * to act', 'the WAY to proceed is to work together'.
 */
export function impersonal(reading: Reading): Draft<'appeals'>[] {
  const { doc, knowledge } = reading;
  const found: Draft<'appeals'>[] = [];
  for (let word = 0; word < doc.length; word++) {
    const upos = doc.upos(word);
    if (upos !== 'ADJ' && upos !== 'NOUN') continue;
    for (const base of baseForms(doc, word)) {
      const row =
        knowledge.ledgers.appeals.of(base, upos === 'ADJ' ? 'adj' : 'means')[0] ??
        knowledge.ledgers.appeals.of(base, 'adj')[0];
      if (row === undefined) continue;
      const deed = row.pos === 'adj' ? whatIsSo(reading, word) : whatMeansIs(reading, word);
      const draft = deed === undefined ? undefined : appealOf(reading, word, deed, `${row.lemma} (${row.pos})`);
      if (draft !== undefined) found.push(draft);
      break;
    }
  }
  return found;
}

/** 'It is vital THAT THEY TALK', 'it is time FOR THEM TO TALK'; what is denied, asked or only possible is no call. */
function whatIsSo({ doc }: Reading, word: number): number | undefined {
  const cop = child(doc, word, 'cop');
  if (cop === undefined || childrenOf(doc, word, 'aux').length > 0 || !/^(is|'s|’s)$/i.test(doc.form(cop)))
    return undefined;
  const subject = child(doc, word, 'nsubj', 'expl');
  if (subject === undefined || doc.form(subject).toLowerCase() !== 'it') return undefined;
  // 'it is MORE important to ...' weighs.
  if (childrenOf(doc, word, 'advmod').some((c) => /^(more|less|not|never|as|how)$/i.test(doc.form(c))))
    return undefined;
  const clauses = childrenOf(doc, word, 'csubj', 'ccomp', 'xcomp', 'acl', 'acl:relcl', 'advcl').filter((c) => c > word);
  return clauses.find((c) => isVerb(doc, c) && ['to', 'that', 'for', undefined].includes(markOf(doc, c)));
}

/** Nouns that name a means of anything: only a chosen one is called for. */
const VAGUE: ReadonlySet<string> = new Set(['way', 'answer', 'thing', 'step', 'course', 'alternative']);
const CHOICE =
  /^(only|best|right|sole|proper|next|first|wise|wisest|sensible|better|real|true|logical|obvious|correct|prudent)$/i;

/** 'THEIR priority is to finish first' tells what they are about. */
function isOthers(doc: Reading['doc'], noun: number): boolean {
  const owner = child(doc, noun, 'nmod:poss');
  return owner !== undefined && !/^(our|your)$/i.test(doc.form(owner));
}

/** 'The ONLY way', 'the way TO PROCEED', 'the way FORWARD'. */
function isChosen(doc: Reading['doc'], noun: number): boolean {
  for (const c of doc.children(noun)) {
    if (doc.deprel(c) === 'acl' || CHOICE.test(doc.form(c)) || /^(forward|out|ahead)$/i.test(doc.form(c))) return true;
  }
  return false;
}

/** 'The solution is TO TALK'. */
function whatMeansIs({ doc }: Reading, word: number): number | undefined {
  if (
    !doc.deprel(word).startsWith('nsubj') ||
    (VAGUE.has(doc.lemma(word)) && !isChosen(doc, word)) ||
    isOthers(doc, word)
  )
    return undefined;
  const deed = doc.head(word);
  if (isVerb(doc, deed) && deed > word) {
    const be = childrenOf(doc, deed, 'cop', 'aux').find((c) => c > word && doc.lemma(c) === 'be');
    const to = childrenOf(doc, deed, 'mark').find((c) => doc.form(c).toLowerCase() === 'to');
    return be !== undefined && to !== undefined && be < to ? deed : undefined;
  }
  if (doc.lemma(deed) !== 'be') return undefined;
  return childrenOf(doc, deed, 'xcomp', 'ccomp').find((c) => markOf(doc, c) === 'to');
}

function appealOf(reading: Reading, word: number, deed: number, rule: string): Draft<'appeals'> | undefined {
  const { doc, cast, standings } = reading;
  const head = doc.relation(word) === 'nsubj' ? doc.head(word) : word;
  const standing = standings.of(head);
  if (reading.knowledge.ledgers.appeals.isNone(doc.lemma(deed).toLowerCase(), 'musing')) return undefined;
  if (standing.modality !== 'actual' && standing.modality !== 'planned') return undefined;
  // 'A good way to find out is to ask' is the author's manner of speaking.
  const isMeans = doc.relation(word) === 'nsubj';
  const { voices } = standing;
  if (
    voices.length > 0 ? !isCaller(reading, voices, speakerOf(doc, voices, cast)) : isMeans || !isOpinionPiece(reading)
  )
    return undefined;
  if (isAsked(doc, word)) return undefined;
  const forWhom = childrenOf(doc, word, 'nmod', 'obl').find(
    (c) => caseOf(doc, c) === 'for' || child(doc, c, 'case') === undefined,
  );
  const addressee = (forWhom === undefined ? undefined : actorsOf(doc, forWhom, cast)[0]) ?? doer(reading, deed, word);
  return {
    word: head,
    cue: { start: doc.start(word), end: doc.end(word) },
    rule,
    effect: 'the speaker says that it is to be done',
    facts: { ...(addressee && { addressee }), ...theAction(reading, actionSpan(reading, deed)) },
    modality: 'demanded',
  };
}

/** Who is to do it: the subject of the clause itself, for none is lent by what merely is so. */
function doer(reading: Reading, deed: number, word: number) {
  const own = child(reading.doc, deed, 'nsubj');
  return own === undefined || own === word ? undefined : doerOf(reading, deed);
}
