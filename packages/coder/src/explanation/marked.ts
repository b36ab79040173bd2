import type { Doc } from '@rapporteur/language';
import { speakerOf } from '../attribution/speaker.js';
import type { Reading } from '../ledger/reading.js';
import { takesInfinitive } from '../predicate/control.js';
import { extentOfClause, extentOfPhrase } from '../predicate/extent.js';
import { ancestors, caseOf, child, childrenOf, isVerb, markOf } from '../predicate/grammar.js';
import { holds } from './conditions.js';
import { doerOf } from './doer.js';
import { effectOf, topOf } from './effect.js';
import type { Found } from './found.js';
import { kindOfClause } from './kind.js';
import { type Marked, markerAt } from './marker.js';

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
  const without = new Set([cause, topOf(doc, cause, from, end)]);
  for (let word = from; word < end; word++) without.add(word);
  const holder = row.holder === 'doer' ? doerOf(reading, effect) : undefined;
  const says = holder ?? speakerOf(doc, standings.of(effect).voices, cast);
  const first = row.form === 'clause' && row.kind === 'purpose' ? firstOfAll(doc, effect) : effect;
  const last = extentOfClause(doc, effect, without);
  return {
    effect,
    cause,
    effectSpan: first === effect ? last : { start: extentOfClause(doc, first, without).start, end: last.end },
    causeSpan: extentOfPhrase(doc, cause, row.form === 'infinitive' ? end - 1 : end, new Set()),
    cue: { start: doc.start(from), end: doc.end(end - 1) },
    word: effect,
    kind: row.form === 'clause' && row.kind === 'cause' ? kindOfClause(reading, effect, cause, says) : row.kind,
    rule: `${row.cue} (${row.form})`,
    holder,
  };
}

/** 'voted for it AND SENT troops so that …': the aim of a deed is the aim of those that its doer did with it. */
function firstOfAll(doc: Doc, deed: number): number {
  const shared = doc.relation(deed) === 'conj' && child(doc, deed, 'nsubj', 'nsubj:pass') === undefined;
  return shared && isVerb(doc, doc.head(deed)) ? doc.head(deed) : deed;
}

/** 'NOT because they fear it': what does not explain it. */
function isDenied(doc: Doc, from: number): boolean {
  return from > 0 && /^(not|n't|n’t|neither|nor|never)$/i.test(doc.form(from - 1));
}

/** Words after which an infinitive tells no aim: 'enough to', 'only to', 'how to', 'as to'. */
const NO_AIM =
  /^(enough|only|as|than|how|whether|what|where|when|which|not|never|too|able|about|back|due|and|or|but)$/i;

/** An infinitive that tells what a deed is for: it hangs on the deed beside its complements, or stands in front of it. */
function isPurpose(doc: Doc, effect: number, cause: number, from: number): boolean {
  if (doc.relation(cause) !== 'advcl' || completed(doc.lemma(effect)) || !isVerb(doc, doc.head(cause))) return false;
  if (from > 0 && NO_AIM.test(doc.form(from - 1)) && doc.sentenceOf(from - 1) === doc.sentenceOf(from)) return false;
  if (from > 0 && governs(doc, from - 1, effect)) return false;
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
