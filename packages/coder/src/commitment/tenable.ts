import type { Doc } from '@rapporteur/language';
import type { CommitmentLexicon } from '@rapporteur/ontology';
import type { Modality } from '@rapporteur/report';
import type { Reading } from '../ledger/reading.js';
import { caseOf, child, childrenOf, isClause, isNominal, isVerb, leftmost, markOf } from '../predicate/grammar.js';
import { isPassive } from '../predicate/passive.js';
import { baseForms } from '../text/base-forms.js';
import type { Found } from './found.js';
import { isAsker, isMistaken, isSomebody, isWhole } from './maker.js';
import { doersOf } from './speaks-for.js';

/** Acts that are only imagined, wished for or asked about commit nobody. */
const NOT_MADE: ReadonlySet<Modality> = new Set([
  'possible',
  'demanded',
  'conditional',
  'questioned',
  'counterfactual',
]);
/** Clauses after these leave open whether it is so: 'IF he offers talks'. */
const OPEN_MARKS: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'until']);
/** Verbs of asking that are as common between anybody as in politics. */
const EVERYDAY: ReadonlySet<string> = new Set(['ask', 'tell', 'warn', 'order', 'command', 'instruct', 'insist']);
/** What one person means to do is his own affair, what a government means to do it will be held to. */
const MEANING: ReadonlySet<string> = new Set(['intend']);
/** Ends of nouns that are made from verbs. */
const DEED = /(tion|sion|ment|ance|ence|al|ing|ure|ses|sis|ge|ship|ty|cy)$/;
const DEED_CLASSES = ['gifts', 'reforms', 'goodwill', 'harm', 'deals', 'harms', 'laws'] as const;
const PROPOSALS: ReadonlySet<string> = new Set(['plan', 'proposal']);
const POSSESSIVES = /^(his|her|its|their)$/i;
/** Verbs by which somebody foretells or accounts for what he does not undertake. */
const FORETELLING: ReadonlySet<string> = new Set(['predict', 'forecast', 'project', 'estimate', 'explain', 'argue']);
/** How many words may go before the subject of what is announced: more tell that it was misread. */
const LEAD = 6;
/** Makers that are hardly ever found rightly. */
const UNSURE = /^(it|they|who|we)$/i;
const PRONOUNS = /^(he|she|it|they|him|her|them|his|their|its)$/i;

/**
 * A commitment that an analyst could defend, or nothing: somebody in public life made it, it was made, and what it is
 * can be read. What a law lays down stands without those behind it, where they are nobody in particular.
 */
export function tenable(reading: Reading, told: Found): Found | undefined {
  const nobody = told.kind === 'mandate' && told.by !== undefined && !isSomebody(told.by.actor, reading.cast);
  const to = told.to.filter(({ span }) => !PRONOUNS.test(reading.document.text.slice(span.start, span.end)));
  const found = { ...told, to, ...(nobody && { by: undefined }) };
  return isMade(reading, found) && isTheirs(reading, found) && tells(reading, found) ? found : undefined;
}

function isMade({ doc, standings }: Reading, { word, kind, rule }: Found): boolean {
  const { modality, negative } = standings.of(word);
  // 'a bill THAT WOULD repeal it' is told beside what becomes of the bill.
  if (kind === 'mandate')
    return (
      modality !== 'demanded' &&
      modality !== 'questioned' &&
      modality !== 'possible' &&
      modality !== 'conditional' &&
      !(rule.startsWith('would of') && doc.deprel(word) === 'acl:relcl')
    );
  // 'rejected Turkey's OFFER', 'wants a GUARANTEE': the noun is refused or sought.
  const noun = doc.upos(word) === 'NOUN';
  if (!noun && negative) return false;
  if (!(noun && kind === 'assurance') && NOT_MADE.has(modality)) return false;
  // 'will offer', 'plans to ask': whoever means to make one has made none.
  if (isVerb(doc, word) && modality !== 'actual') return false;
  // 'that would seal the deal': one that is only foretold is not there.
  if (kind === 'agreement' && isVerb(doc, word) && modality === 'predicted') return false;
  if (OPEN_MARKS.has(markOf(doc, word) ?? '')) return false;
  return doc.upos(word) !== 'ADJ' || markOf(doc, word) !== 'when';
}

function isTheirs(reading: Reading, found: Found): boolean {
  const { word, kind, by, to, text, cue } = found;
  const { doc, cast, quotes, predicates } = reading;
  if (kind === 'mandate' && isOfPlan(doc, word, text)) return false;
  // What a law would do by way of something else ('by REQUIRING them', 'needed to PREVENT it') it need not lay down.
  if (kind === 'mandate' && by === undefined) return isLaw(reading, text) && hasTense(doc, word);
  // 'it' and 'they' are too often others.
  if (by === undefined) return true;
  if (UNSURE.test(reading.document.text.slice(by.span.start, by.span.end))) return false;
  if (
    !isSomebody(by.actor, cast) ||
    (MEANING.has(doc.lemma(word)) && cast.facts(by.actor)?.kind === 'person') ||
    !isWhole(reading, by) ||
    isMistaken(reading, by)
  )
    return false;
  if (EVERYDAY.has(doc.lemma(word)) && isVerb(doc, word)) {
    if (isAsker(by.actor, reading)) return false;
    if (to.some(({ actor }) => cast.facts(actor)?.kind === 'unknown' || !isSomebody(actor, cast))) return false;
  }
  if (kind === 'mandate' && POSSESSIVES.test(reading.document.text.slice(by.span.start, by.span.end))) return false;
  if (isVerb(doc, word) && !isOwnWord(found) && kind !== 'mandate' && kind !== 'agreement') {
    // 'workers in NEW YORK demanded', 'his SPEECH reassured them': who stands behind the subject did not do it.
    const subject = predicates.find(word, 'subj')?.word;
    const doers = subject === undefined ? undefined : doersOf(doc, subject, cast);
    if (doers?.every(({ actor }) => actor !== by.actor)) return false;
    // Nobody demands of himself: one of the two is taken for somebody else.
    const asked = kind === 'demand' ? predicates.find(word, 'obj')?.word : undefined;
    if (asked !== undefined && doersOf(doc, asked, cast).some(({ actor }) => actor === by.actor)) return false;
  }
  // 'and is pledging to go further,' he said: who speaks is not who the quoted words tell of.
  const written = reading.document.text.slice(by.span.start, by.span.end);
  const quote = quotes.around(cue);
  if (quote !== undefined && PRONOUNS.test(written) && by.span.end <= quote.start) {
    const subject = isVerb(doc, word) ? predicates.find(word, 'subj')?.word : undefined;
    if (subject !== undefined && doc.head(subject) !== word) return false;
  }
  return !isVerb(doc, word) || !isMisjoined(doc, word);
}

/** A verb with a tense of its own, or a noun. */
function hasTense(doc: Doc, word: number): boolean {
  if (!isVerb(doc, word)) return true;
  if (markOf(doc, word) === 'to') return false;
  return doc.xpos(word) !== 'VBG' || child(doc, word, 'aux') !== undefined;
}

/** A law or deal that lays it down. */
function isLaw({ doc, knowledge }: Reading, text: number | undefined): boolean {
  if (text === undefined) return false;
  const lemma = doc.lemma(text).toLowerCase();
  const { commitments } = knowledge.ledgers;
  return commitments.isOf('texts', lemma) || commitments.isOf('laws', lemma);
}

/** A plan or proposal lays down only what it says itself: 'outstripped his PLANS by CALLING for it'. */
function isOfPlan(doc: Doc, word: number, text: number | undefined): boolean {
  return text !== undefined && PROPOSALS.has(doc.lemma(text).toLowerCase()) && doc.head(text) !== word;
}

/** 'have approached ... and DEMANDING': verbs of unlike form are not of one subject. */
function isMisjoined(doc: Doc, word: number): boolean {
  if (doc.deprel(word) !== 'conj' || child(doc, word, 'nsubj', 'nsubj:pass') !== undefined) return false;
  return (doc.xpos(word) === 'VBG') !== (doc.xpos(doc.head(word)) === 'VBG');
}

function tells(reading: Reading, found: Found): boolean {
  const { doc, knowledge, document } = reading;
  const { thing, word, kind, content } = found;
  const { commitments } = knowledge.ledgers;
  const ownWord = isOwnWord(found);
  // 'to wit, he told', 'WHEN to join', 'WHAT price'.
  if (!ownWord && isVerb(doc, word) && isVerb(doc, thing) && thing < word && markOf(doc, thing) === 'to') return false;
  if (asksWhat(doc, thing, content.start)) return false;
  if (ownWord && content.start < doc.start(word) && doc.end(word) < content.end) return false;
  if (ownWord) {
    const subject = child(doc, thing, 'nsubj', 'nsubj:pass', 'expl');
    if (subject === undefined || doc.start(subject) < content.start || caseOf(doc, subject) !== undefined) return false;
    if (FORETELLING.has(doc.lemma(word))) return false;
    if (
      found.condition !== undefined &&
      /\bwere\b/i.test(document.text.slice(found.condition.start, found.condition.end))
    )
      return false;
    const lead = document.text.slice(content.start, doc.start(leftmost(doc, subject)));
    if (lead.split(/\s+/).length > LEAD) return false;
    // 'It would TAKE two months to do so': nobody does it.
    return doc.lemma(thing) !== 'take' || doc.form(subject).toLowerCase() !== 'it';
  }
  if (isClause(doc, thing) && kind !== 'mandate' && kind !== 'demand' && isFact(doc, thing)) return false;
  // 'open TO talks', and not 'open, talking of it'; 'the commitment to REDUCING it' is a conviction.
  if (
    doc.upos(word) === 'ADJ' &&
    doc.deprel(thing) === 'advcl' &&
    ![markOf(doc, thing), caseOf(doc, thing)].includes('to')
  )
    return false;
  if (doc.upos(word) === 'NOUN' && kind === 'promise' && doc.xpos(thing) === 'VBG') return false;
  const words = document.text.slice(content.start, content.end).trim().split(/\s+/).length;
  // 'the deal with it': which one is not said.
  if (thing === word) return words > 2 || found.by !== undefined;
  // 'instructed THE FED': a name that the parser took for a clause; 'offers SUPPORT' tells of a habit.
  if (isNominal(doc, thing) && child(doc, thing, 'cop', 'mark') === undefined) {
    if (doc.deprel(thing) === 'xcomp' || doc.deprel(thing) === 'ccomp') return false;
    if (kind === 'offer' && ['VBZ', 'VBP'].includes(doc.xpos(word))) return false;
  }
  if (isClause(doc, thing)) return words > 1;
  const deed = isDeed(doc, thing, commitments);
  if (words < 2)
    return deed && DEED_CLASSES.some((name) => baseForms(doc, thing).some((b) => commitments.isOf(name, b)));
  return kind === 'mandate' || kind === 'agreement' || deed;
}

function isOwnWord({ rule }: Found): boolean {
  return rule.endsWith("in one's own word");
}

function asksWhat(doc: Doc, thing: number, start: number): boolean {
  if (isQuestion(leftmost(doc, thing))) return true;
  return childrenOf(doc, thing, 'det', 'obj', 'advmod', 'mark', 'nsubj', 'obl').some((c) => {
    const first = leftmost(doc, c);
    return c < thing && doc.start(first) >= start && isQuestion(first);
  });

  function isQuestion(word: number): boolean {
    return doc.xpos(word).startsWith('W') && doc.form(word).toLowerCase() !== 'that';
  }
}

/** 'assured them that it IS safe' promises nothing to come; 'that he IS STAYING', 'that it WOULD stay' do. */
function isFact(doc: Doc, thing: number): boolean {
  if (markOf(doc, thing) === 'to' || isPassive(doc, thing)) return false;
  const helpers = childrenOf(doc, thing, 'aux', 'cop');
  if (helpers.some((w) => doc.xpos(w) === 'MD' || doc.lemma(w) === 'will')) return false;
  return (
    ['VBZ', 'VBP'].includes(doc.xpos(thing)) ||
    helpers.some(
      (w) => doc.lemma(w) === 'be' && w !== thing && doc.deprel(w) === 'cop' && ['VBZ', 'VBP'].includes(doc.xpos(w)),
    )
  );
}

/** A noun of doing, or one with a verb about it: 'the RESIGNATION of the minister', and not 'the beverage company'. */
function isDeed(doc: Doc, noun: number, commitments: CommitmentLexicon): boolean {
  const bases = [doc.lemma(noun).toLowerCase(), ...baseForms(doc, noun)];
  if (DEED_CLASSES.some((name) => bases.some((base) => commitments.isOf(name, base)))) return true;
  if (bases.some((base) => DEED.test(base))) return true;
  return [...doc.children(noun)].some((c) => isVerb(doc, c) && ['acl', 'amod', 'csubj'].includes(doc.deprel(c)));
}
