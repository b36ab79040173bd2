import type { Doc } from '@rapporteur/language';
import type { Standing } from '../factuality/standing.js';
import type { Reading } from '../ledger/reading.js';
import { surfaceSubject } from '../predicate/control.js';
import { child, childrenOf, isVerb, rightmost } from '../predicate/grammar.js';
import type { Foretold } from './foretold.js';
import { isSaidCertain } from './said-certain.js';

/** Whether a clause with a future tells a wish, an opinion, an offer, a sum, a rule or a habit, and foretells nothing. */
export function foretellsNothing(reading: Reading, foretold: Foretold, { voices }: Standing): boolean {
  const { doc } = reading;
  const { word, foreteller, future } = foretold;
  if (foreteller?.entry.foretells === 'itself') return false;
  if (isPreferred(doc, word) || isNumber(doc, word) || isPromised(doc, word)) return true;
  if (voices.some(({ cue, source }) => isPolled(doc, source ?? cue) || (cue > 0 && isPolled(doc, cue - 1))))
    return true;
  if (future?.kind === 'may' && isConceded(doc, word)) return true;
  const subject = surfaceSubject(doc, word)?.word;
  if (subject === undefined) return false;
  if (/^(whoever|whatever|whichever|anyone|anybody)$/i.test(doc.form(subject))) return true;
  // 'Others WILL SAY': what people say is no event.
  if (PEOPLE.test(doc.lemma(subject)) && /^(say|tell|ask|argue)$/.test(doc.lemma(word))) return true;
  if (future?.kind === 'may' && SOME.test(doc.form(subject)) && MINDING.has(doc.lemma(word).toLowerCase())) return true;
  if (future?.kind !== 'would') return false;
  return isEveryTime(doc, word) || (LAWS.has(doc.lemma(subject).toLowerCase()) && PROVIDING.has(doc.lemma(word)));
}

const WILLING = /^(glad|happy|pleased|willing|honou?red|delighted|eager|proud|thrilled|open|reluctant|rather)$/i;

/** 'would RATHER see', 'would be GLAD to call': wished or offered. */
function isPreferred(doc: Doc, word: number): boolean {
  if (WILLING.test(doc.form(word))) return true;
  return childrenOf(doc, word, 'advmod').some((w) => /^(rather|sooner|gladly|happily)$/i.test(doc.form(w)));
}

/** 'will be EIGHTY by then': reckoned. */
function isNumber(doc: Doc, word: number): boolean {
  return (doc.upos(word) === 'NUM' || doc.xpos(word) === 'CD') && child(doc, word, 'cop') !== undefined;
}

const PLEDGES: ReadonlySet<string> = new Set(
  'promise pledge vow plan goal aim idea intention hope demand condition rule policy assurance dream offer'.split(' '),
);

/** 'Her PROMISE is that she will not': what is promised or wished, named by the subject. */
function isPromised(doc: Doc, word: number): boolean {
  const that = child(doc, word, 'mark');
  const before = that ?? -1;
  return [word, doc.head(word)].some(
    (clause) =>
      clause >= 0 &&
      childrenOf(doc, clause, 'nsubj', 'nsubj:outer').some(
        (w) => w < before && PLEDGES.has(doc.lemma(w).toLowerCase()),
      ),
  );
}

const POLLED: ReadonlySet<string> = new Set(
  (
    'voter respondent caucusgoer half third quarter fifth percent majority plurality number proportion share most many ' +
    'American people'
  ).split(' '),
);

/** 'HALF say he would be best', 'FORTY PERCENT believe': answers to somebody's questions. */
function isPolled(doc: Doc, source: number): boolean {
  return POLLED.has(doc.lemma(source)) || POLLED.has(doc.lemma(source).toLowerCase()) || doc.upos(source) === 'NUM';
}

/** 'She MAY lead, BUT': granted, whether it is so or not. */
function isConceded(doc: Doc, word: number): boolean {
  return childrenOf(doc, word, 'conj').some((w) =>
    childrenOf(doc, w, 'cc').some((but) => doc.form(but).toLowerCase() === 'but'),
  );
}

const PEOPLE = /^(people|person|some|many|other|others|critic|voter)$/i;
const SOME = /^(some|many|others|few|one|readers|you|critics|cynics|sceptics|skeptics)$/i;
const MINDING: ReadonlySet<string> = new Set(
  (
    'recall argue ask object note agree disagree quibble complain scoff sneer shrug notice find view consider call ' +
    'describe regard dispute protest point doubt dismiss claim counter insist question'
  ).split(' '),
);

/** 'thirty people would come to EACH event': a habit. */
function isEveryTime(doc: Doc, word: number): boolean {
  for (let w = word + 1, last = rightmost(doc, word); w < last; w++) {
    if (doc.deprel(w) === 'det' && /^(each|every)$/i.test(doc.form(w))) return true;
  }
  return false;
}

const LAWS: ReadonlySet<string> = new Set(
  (
    'bill law act measure legislation amendment rule regulation ordinance order decree proposal plan provision statute ' +
    'resolution policy program programme agreement deal treaty'
  ).split(' '),
);
const PROVIDING: ReadonlySet<string> = new Set(
  (
    'require allow permit ban bar prohibit forbid let make give provide grant raise lower phase set establish create ' +
    'limit restrict oblige mandate apply cover include repeal replace impose extend abolish authorize authorise fund ' +
    'expand introduce restore protect exempt entitle'
  ).split(' '),
);

/** Verbs of what comes to be known, or is seen to: whoever learns or proves it foretells nothing. */
const LEARNING: ReadonlySet<string> = new Set(
  'learn discover realize realise know find see hear understand recall remember forget notice note prove show ensure'.split(
    ' ',
  ),
);

/**
 * Whether it is told under somebody whose forecast it is not: 'he learned that', 'said that she reassured them that',
 * 'it was said that', 'that does not mean that'.
 */
export function isAnothers({ doc }: Reading, foretold: Foretold, { voices }: Standing, holder: string): boolean {
  const { word, foreteller } = foretold;
  const last = voices.at(-1);
  // 'THEY say': whom alone, is too little sure; 'officials say they expect' names them.
  if (voices.length === 1 && last?.source !== undefined && /^they$/i.test(doc.form(last.source))) return true;
  if (isNotMeant(doc, word)) return true;
  // 'The contrast, SAID DOYLE AND OTHERS, WOULD be clear': whoever says so was taken for the subject.
  const modal = foretold.future?.word;
  if (
    last !== undefined &&
    modal !== undefined &&
    last.cue > 0 &&
    last.cue < modal &&
    doc.form(last.cue - 1) === ',' &&
    doc.form(modal - 1) === ',' &&
    doc.form(last.cue + 1).toLowerCase() !== 'that'
  )
    return true;
  if (last !== undefined && last.cue !== foreteller?.word) {
    if (/^VB[DN]?$/.test(doc.xpos(last.cue)) && LEARNING.has(doc.lemma(last.cue).toLowerCase())) return true;
    // 'It was said that': by whom is left unsaid.
    if (last.source === undefined && holder === 'author' && !isSaidCertain(doc, word)) return true;
  }
  if (foreteller !== undefined) return holder === 'author' && hasNamedSubject(doc, foreteller.word);
  const head = doc.head(word);
  // 'a statement CONFIRMING it will': whose words it is hangs further up.
  if (head >= 0 && doc.relation(word) === 'ccomp' && doc.xpos(head) === 'VBG' && head !== last?.cue) {
    if (childrenOf(doc, head, 'aux').length === 0) return true;
  }
  // Under a verb with a subject of its own that is nobody's known way to speak, it is that one's, in whatever sense.
  return head >= 0 && doc.relation(word) === 'ccomp' && head !== last?.cue && hasNamedSubject(doc, head);
}

/** An active verb with a subject that is somebody or something. */
function hasNamedSubject(doc: Doc, verb: number): boolean {
  if (doc.upos(verb) !== 'VERB') return false;
  const subject = child(doc, verb, 'nsubj');
  return subject !== undefined && !/^(it|there|that|this|which|what|i|we)$/i.test(doc.form(subject));
}

/** 'That DOES NOT MEAN they won't': denied twice, or only left open. */
function isNotMeant(doc: Doc, word: number): boolean {
  const { start } = doc.sentence(doc.sentenceOf(word));
  for (let w = word - 1; w > start; w--) {
    if (
      doc.lemma(w) === 'mean' &&
      isVerb(doc, w) &&
      childrenOf(doc, w, 'advmod').some((n) => /^(not|n't|n’t)$/i.test(doc.form(n)))
    )
      return true;
  }
  return false;
}
