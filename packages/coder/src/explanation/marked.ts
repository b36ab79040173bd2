import type { Doc } from '@rapporteur/language';
import type { MarkerOfExplanation } from '@rapporteur/ontology';
import { speakerOf } from '../attribution/speaker.js';
import { speechEntry } from '../factuality/frame.js';
import type { Reading } from '../ledger/reading.js';
import { takesInfinitive } from '../predicate/control.js';
import { extentOfPhrase } from '../predicate/extent.js';
import { ancestors, caseOf, child, childrenOf, isClause, isVerb, markOf } from '../predicate/grammar.js';
import { holds } from './conditions.js';
import { doerOf } from './doer.js';
import { effectOf, topOf } from './effect.js';
import type { Found } from './found.js';
import { kindOfClause } from './kind.js';
import { type Marked, markerAt } from './marker.js';
import { extentOfEffect, isNamed, told } from './told.js';
import { toItsEnd, upTo } from './whole.js';

/** Explanations that words like 'because', 'in order to' and 'in retaliation for' lead over to. */
export function marked(reading: Reading): Found[] {
  const { doc, knowledge } = reading;
  const found: Found[] = [];
  for (let word = 0; word < doc.length; word++) {
    const rows = knowledge.ledgers.explanations.markersFrom(doc.form(word).toLowerCase());
    const marker = rows.length === 0 ? undefined : markerAt(doc, word, rows);
    if (marker === undefined) continue;
    const explanation = explained(reading, marker);
    if (explanation !== undefined) found.push(explanation);
    word = marker.end - 1;
  }
  return found;
}

function explained(reading: Reading, { row, from, end, cause }: Marked): Found | undefined {
  const { doc, standings, cast } = reading;
  const effect = effectOf(reading, cause, from, end, row);
  if (effect === undefined || effect === cause || !row.effect.takes(doc.lemma(effect))) return undefined;
  if (isDenied(doc, from) || !holds(reading, row.when, effect, cause)) return undefined;
  if (row.cue === 'to' && !isPurpose(doc, effect, cause, from)) return undefined;
  if (row.when === 'stative' && !isSetApart(doc, from, cause, effect)) return undefined;
  const clause = told(doc, effect);
  if (clause === undefined || !isPlaced(reading, clause, cause, from)) return undefined;
  // 'waved SIGNS in hopes of': a thing has no cause.
  if (!isClause(doc, clause) && !reading.predicates.isEventNoun(clause)) return undefined;
  if (isAimless(reading, row, effect, clause, cause) || !isWhole(doc, row, cause)) return undefined;
  const without = new Set([cause, topOf(doc, cause, from, end)]);
  for (let word = from; word < end; word++) without.add(word);
  const effectSpan = upTo(reading, clause, extentOfEffect(doc, clause, without), from, row.cue === 'to');
  if (effectSpan === undefined) return undefined;
  const holder = row.holder === 'doer' ? doerOf(reading, effect) : undefined;
  const says = holder ?? speakerOf(doc, standings.of(effect).voices, cast);
  const causeSpan = extentOfPhrase(doc, cause, row.form === 'infinitive' ? end - 1 : end, new Set());
  return {
    effect: clause,
    cause,
    effectSpan,
    causeSpan: cause > clause ? toItsEnd(doc, causeSpan, cause) : causeSpan,
    cue: { start: doc.start(from), end: doc.end(end - 1) },
    word: clause,
    kind: row.form === 'clause' && row.kind === 'cause' ? kindOfClause(reading, effect, cause, says) : row.kind,
    rule: `${row.cue} (${row.form})`,
    holder,
  };
}

/** 'NOT because they fear it', 'not SO MUCH because', 'RATHER THAN because': what does not explain it, or not it alone. */
function isDenied(doc: Doc, from: number): boolean {
  const before = [3, 2, 1].map((back) => (from - back < 0 ? '' : doc.form(from - back))).join(' ');
  return /(^| )(not|n't|n’t|neither|nor|never|but|or|if|whether|than|as|less|so much|not (just|only|simply|merely))$/i.test(
    before,
  );
}

const SAYING = new Set(['say', 'add', 'note', 'explain', 'write']);

/** What explains follows what it explains, or stands in front of it, set apart; a speaker's words do not explain his speech. */
function isPlaced({ doc, quotes, knowledge }: Reading, effect: number, cause: number, from: number): boolean {
  const quote = quotes.around({ start: doc.start(cause), end: doc.end(cause) });
  const inside = quote !== undefined && quote.start <= doc.start(effect) && doc.end(effect) <= quote.end;
  const speech = speechEntry(doc, effect, knowledge.factuality) !== undefined;
  if (speech && quote !== undefined && !inside && quote.start <= doc.start(from)) return false;
  // 'She SAID because they lost, …'.
  if (SAYING.has(doc.lemma(effect)) && child(doc, effect, 'obj') === undefined) return false;
  const { start } = doc.sentence(doc.sentenceOf(from));
  if (cause > effect || from === start) return true;
  return ['PUNCT', 'CCONJ', 'SCONJ', 'ADV'].includes(doc.upos(from - 1));
}

/** What was not done, was forgiven or may be done has no aim, and nobody is blamed for it. */
function isAimless(
  { doc, standings }: Reading,
  row: MarkerOfExplanation,
  effect: number,
  clause: number,
  cause: number,
): boolean {
  if (row.kind !== 'purpose' && row.cue !== 'for') return false;
  const wanted = clause !== effect && takesInfinitive(doc.lemma(clause)) && child(doc, clause, 'obj') !== undefined;
  if (wanted || (row.form === 'infinitive' && isUntold(doc, cause))) return true;
  return [effect, clause].some((word) => {
    const { modality, negative } = standings.of(word);
    return negative || modality === 'negated' || modality === 'possible';
  });
}

/** 'to ANNOUNCE: “…”': a verb of speech without what is said. */
function isUntold(doc: Doc, verb: number): boolean {
  return TELLING.has(doc.lemma(verb)) && child(doc, verb, 'obj', 'ccomp', 'obl') === undefined;
}

const TELLING = new Set(['announce', 'ask', 'declare', 'say', 'add', 'argue', 'claim']);

/** What explains can be understood: a clause with its subject, a noun that names something. */
function isWhole(doc: Doc, { form }: MarkerOfExplanation, cause: number): boolean {
  if (form === 'clause') {
    const subject = child(doc, cause, 'nsubj', 'nsubj:pass', 'csubj', 'expl');
    // 'because, SHE SAID, …', 'because let's be real'.
    const aside = SAYING.has(doc.lemma(cause)) && child(doc, cause, 'obj', 'ccomp', 'obl') === undefined;
    return subject !== undefined && doc.lemma(cause) !== 'let' && !aside;
  }
  return form === 'infinitive' || doc.xpos(cause) === 'VBG' || isNamed(doc, cause);
}

/** Words after which an infinitive tells no aim: 'enough to', 'only to', 'how to', 'as to'. */
const NO_AIM =
  /^(enough|only|as|than|how|whether|what|where|when|which|not|never|too|able|about|back|due|and|or|but)$/i;

/** An infinitive that tells what a deed is for: it hangs on the deed beside its complements, or stands in front of it. */
function isPurpose(doc: Doc, effect: number, cause: number, from: number): boolean {
  if (doc.relation(cause) !== 'advcl' || completed(doc.lemma(effect)) || !isVerb(doc, doc.head(cause))) return false;
  if (from > 0 && NO_AIM.test(doc.form(from - 1)) && doc.sentenceOf(from - 1) === doc.sentenceOf(from)) return false;
  // 'rhetoric LIKELY to come': the adjective wants it.
  if (from > 0 && doc.upos(from - 1) === 'ADJ' && doc.relation(from - 1) !== 'obj') return false;
  if (from > 0 && governs(doc, from - 1, effect)) return false;
  if (isOfVerbBetween(doc, from, effect)) return false;
  if (completesAbove(doc, effect) || isForWhom(doc, from, effect) || isLeftOver(doc, effect)) return false;
  // 'is removed, TO BE REPLACED by another' goes on with the story.
  if (from > 0 && doc.form(from - 1) === ',' && child(doc, cause, 'aux:pass') !== undefined) return false;
  // 'TO HAVE such a president!' only names what is judged.
  if (cause < effect && /^(have|be|see)$/.test(doc.lemma(cause))) return false;
  // 'to advise them, TO LEND them money': one of a list.
  const listed = from > 0 && doc.form(from - 1) === ',' && markOf(doc, effect) === 'to';
  return !listed;
}

/** Verbs whose infinitive is theirs; of those who send or pay somebody, it is the aim as well. */
const completed = (lemma: string) => takesInfinitive(lemma) && !SENDING.has(lemma);
const SENDING = new Set(['send', 'dispatch', 'hire', 'pay', 'bribe', 'appoint', 'commission', 'lead']);

/** Nouns that an infinitive completes, whatever the parser hung it on: 'stepped up EFFORTS to raise wages'. */
const COMPLETED = new Set(
  (
    'effort pledge plan attempt promise plea appeal process decision right ability chance opportunity need onus pressure authority power duty ' +
    'bid call desire willingness obligation responsibility way time proposal agreement threat offer refusal failure ' +
    'permission order demand request intention commitment campaign mandate push drive vow resolve will readiness freedom ' +
    'capacity temptation determination reason deal move ambition urge incentive reluctance invitation license licence ' +
    'period tendency propensity inclination habit appointment fund turn excuse occasion room courage nerve audacity ticket need task job role step ' +
    'deadline struggle fight battle race quest mission goal aim dream hope strategy tool vehicle best utmost vote motion plot conspiracy scheme legislation'
  ).split(' '),
);

const OF_VERB = new Set(['obj', 'obl']);

/** The words before an infinitive hold something that it completes: a noun like 'effort', 'enough', 'the only'. */
function governs(doc: Doc, before: number, effect: number): boolean {
  for (let w = before; w > effect; w--) {
    if (COMPLETED.has(doc.lemma(w)) && (w === before || OF_VERB.has(doc.relation(w)))) return true;
    if (/^(enough|sufficient|only|first|too)$/i.test(doc.form(w))) return true;
  }
  return false;
}

/** 'a chorus URGING him to go': a verb in between wants the infinitive. */
function isOfVerbBetween(doc: Doc, from: number, effect: number): boolean {
  for (let w = from - 1; w > effect; w--) {
    const wants = isVerb(doc, w) && takesInfinitive(doc.lemma(w)) && child(doc, w, 'xcomp') === undefined;
    if (wants) return true;
  }
  return false;
}

/** 'negotiated FOR HIM to stand down', 'left IT to them to decide': the infinitive has a subject of its own, or completes 'it'. */
function isForWhom(doc: Doc, from: number, effect: number): boolean {
  if (childrenOf(doc, effect, 'obj', 'expl').some((object) => doc.form(object).toLowerCase() === 'it')) return true;
  const whom = doc.upos(from - 1) === 'PUNCT' ? undefined : from - 1;
  for (let w = whom ?? -1; w > effect; w = doc.head(w)) if (caseOf(doc, w) === 'for') return true;
  return false;
}

/** 'nothing LEFT to save', 'money BORROWED to pay': a participle that only describes a noun. */
function isLeftOver(doc: Doc, effect: number): boolean {
  return doc.relation(effect) === 'acl' && doc.deprel(effect) !== 'acl:relcl' && doc.lemma(effect) === 'leave';
}

/** 'persuaded the judge who heard the case TO STEP down': hung on a clause inside what a verb above still has to complete. */
function completesAbove(doc: Doc, effect: number): boolean {
  let object = false;
  for (const above of ancestors(doc, effect)) {
    const relation = doc.relation(above);
    if (relation === 'obj') object = true;
    else if (object && isVerb(doc, above))
      return completed(doc.lemma(above)) && child(doc, above, 'xcomp') === undefined;
  }
  return false;
}

/** 'left, SINCE it is a threat' and 'SINCE it is a threat, they left': 'since' and 'as' without a comma tell a time. */
function isSetApart(doc: Doc, from: number, cause: number, effect: number): boolean {
  return effect > cause ? from === 0 || doc.upos(from - 1) === 'PUNCT' : doc.form(from - 1) === ',';
}
