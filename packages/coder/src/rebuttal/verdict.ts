import { negator } from '../factuality/negation.js';
import type { Reading } from '../ledger/reading.js';
import { extentOfClause } from '../predicate/extent.js';
import { caseOf, child, childrenOf, isVerb } from '../predicate/grammar.js';
import { sentenceSpan } from '../predicate/sentence-span.js';
import { type Answer, answererOf, voiceOf } from './answer.js';
import type { Claim, Claims } from './claims.js';
import { hasContent, isClaimNoun, madeBy, takesUp } from './denial.js';

/** Answers by what a claim is called: 'that is false', 'called the report a lie', 'there is no evidence for the claim'. */
export function verdicts(reading: Reading, claims: Claims): Answer[] {
  const { doc, knowledge, standings } = reading;
  const found: Answer[] = [];
  for (let word = 0; word < doc.length; word++) {
    const lemma = doc.lemma(word).toLowerCase();
    const verdict = knowledge.ledgers.rebuttals.entry('verdict', lemma);
    const lack = verdict === undefined ? knowledge.ledgers.rebuttals.entry('lack', lemma) : undefined;
    const entry = verdict ?? lack;
    if (entry === undefined) continue;
    const answer =
      lack === undefined ? judged(reading, claims, word, entry.role === 'not') : lacking(reading, claims, word);
    if (answer === undefined || answer.claim.attribution.sourceActor === answer.holder) continue;
    if (!HELD.has(standings.of(answer.head).modality)) continue;
    found.push({
      claim: answer.claim,
      word: answer.head,
      cue: { start: doc.start(word), end: doc.end(word) },
      answer: extentOfClause(doc, answer.head, new Set()),
      holder: answer.holder,
      rule: `${entry.cue} (${entry.form})`,
    });
  }
  return found;
}

const HELD: ReadonlySet<string> = new Set(['actual', 'negated']);

interface Judged {
  readonly claim: Claim;
  /** The word that heads the clause of the answer. */
  readonly head: number;
  readonly holder: string;
}

function judged(reading: Reading, claims: Claims, word: number, denied: boolean): Judged | undefined {
  const { doc, predicates } = reading;
  if ((negator(doc, word) !== undefined) !== denied) return undefined;
  // 'this is the lie THAT his campaign is built on', 'that was not true OF his rivals'.
  if (child(doc, word, 'acl:relcl', 'acl') !== undefined) return undefined;
  if (childrenOf(doc, word, 'obl', 'nmod').some((c) => caseOf(doc, c) === 'of')) return undefined;
  if (child(doc, word, 'cop') !== undefined) {
    const subject = child(doc, word, 'nsubj');
    const holder = voiceOf(reading, word);
    const claim = subject === undefined ? undefined : takenUp(reading, claims, subject, word, holder);
    return claim && { claim, head: word, holder };
  }
  // 'called the report A LIE', 'dismissed the claims AS NONSENSE'.
  const verb = doc.head(word);
  const called = doc.relation(word) === 'xcomp' || (doc.relation(word) === 'obl' && caseOf(doc, word) === 'as');
  if (denied || verb < 0 || !called || !isVerb(doc, verb)) return undefined;
  const object = predicates.find(verb, 'obj');
  const holder = answererOf(reading, verb);
  if (object === undefined || holder === undefined) return undefined;
  const claim = takenUp(reading, claims, object.word, verb, holder);
  return claim && { claim, head: verb, holder };
}

/** 'That is false' answers where it is said for itself, not in a relative clause or what somebody thinks. */
function isSaidForItself({ doc }: Reading, verdict: number): boolean {
  if (doc.deprel(verdict) !== 'ccomp') return MAIN.has(doc.deprel(verdict));
  const speaker = child(doc, doc.head(verdict), 'nsubj');
  return speaker !== undefined && !/^(i|we|you)$/i.test(doc.form(speaker));
}

const MAIN = new Set(['root', 'conj', 'parataxis']);

/** The claim that the subject of a verdict takes up. */
function takenUp(reading: Reading, claims: Claims, word: number, verdict: number, holder: string): Claim | undefined {
  const { doc } = reading;
  if (isClaimNoun(reading, word))
    return (
      claims.at(word, verdict) ??
      (hasContent(reading, word) || !takesUp(reading, word)
        ? undefined
        : claims.before(verdict, holder, madeBy(reading, word)))
    );
  if (!/^(that|this)$/i.test(doc.form(word)) || !isSaidForItself(reading, verdict)) return undefined;
  return claims.before(verdict, holder, undefined, 1);
}

/** 'There is NO EVIDENCE for the claim': it is a claim's noun that tells what for. */
function lacking(reading: Reading, claims: Claims, word: number): Judged | undefined {
  const { doc } = reading;
  if (!childrenOf(doc, word, 'det').some((det) => /^no$/i.test(doc.form(det)))) return undefined;
  const { end } = sentenceSpan(doc, word);
  const noun = claimNounAfter(reading, word, end);
  if (noun === undefined) return undefined;
  const there = doc.head(word) >= 0 && child(doc, doc.head(word), 'expl') !== undefined ? doc.head(word) : word;
  const holder = voiceOf(reading, there);
  const claim = claims.at(noun, word) ?? claims.before(word, holder, madeBy(reading, noun));
  return claim && { claim, head: there, holder };
}

/** How far behind 'no evidence' the noun of the claim may stand, in words. */
const REACH = 6;

function claimNounAfter(reading: Reading, word: number, end: number): number | undefined {
  const { doc } = reading;
  for (let w = word + 1; w <= word + REACH && w < doc.length && doc.end(w) <= end; w++) {
    if (/^(that|whether)$/i.test(doc.form(w)) && doc.relation(w) === 'mark') return undefined;
    if (isClaimNoun(reading, w)) return w;
  }
  return undefined;
}
