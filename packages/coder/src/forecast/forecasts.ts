import type { Doc } from '@rapporteur/language';
import type { Modality, Span } from '@rapporteur/report';
import { speakerOf } from '../attribution/speaker.js';
import { isCondition } from '../factuality/adverbial.js';
import { negator } from '../factuality/negation.js';
import type { Standing } from '../factuality/standing.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { ancestors, childrenOf, leftmost } from '../predicate/grammar.js';
import { authorArgues } from './argues.js';
import { conditionOver, conditionSpan } from './condition.js';
import { type Foretold, foretoldAt, whole } from './foretold.js';
import { futureOf } from './future.js';
import { adverbsOfCertainty, hedgedAt, leastSure } from './hedged.js';
import { holderOf, isHeldByNobody } from './holder.js';
import { Horizons } from './horizon.js';
import { liesAhead } from './lies-ahead.js';
import { foretellsNothing, isAnothers } from './no-forecast.js';
import { outcomeSpan } from './outcome.js';
import { isPlan } from './plan.js';
import { isSaidCertain } from './said-certain.js';
import { verdictOf } from './verdict.js';
import { withSubject } from './with-subject.js';

/** What a forecast may stand as in the text; a plan, a demand or a question foretells nothing. */
const FORETELLING: ReadonlySet<Modality> = new Set(['predicted', 'possible', 'conditional']);
/** What somebody believes or is sure of may be his own plan: 'thinks that he will run'. */
const SELF_ASSURED = new Set(['believe', 'certain', 'sure', 'confident', 'possible', '-']);
const NAMED_DAYS = new Set(['day', 'part-of-day', 'time']);
const NO_FORECAST: ReadonlySet<Modality> = new Set(['questioned', 'counterfactual']);

/**
 * What somebody says will happen. Whether it is to happen or not is told by the polarity, how surely by the
 * probability: 'unlikely to fall' foretells with a small probability that it will fall, 'is not expected to fall' with a
 * high one that it will not.
 */
export function forecasts(reading: Reading): Draft<'forecasts'>[] {
  const { doc } = reading;
  const horizons = new Horizons(doc, reading.document.published);
  let argues: boolean | undefined;
  const found: Draft<'forecasts'>[] = [];
  for (let word = 0; word < doc.length; word++) {
    const foretold = foretoldAt(reading, word);
    if (foretold === undefined) continue;
    const draft = forecast(reading, foretold, horizons, () => (argues ??= authorArgues(reading)));
    if (draft !== undefined) found.push(draft);
  }
  return found;
}

function forecast(
  reading: Reading,
  foretold: Foretold,
  horizons: Horizons,
  argues: () => boolean,
): Draft<'forecasts'> | undefined {
  const { doc, standings, knowledge } = reading;
  const { word, clause, foreteller, future } = foretold;
  const lexicon = knowledge.ledgers.forecasts;
  const standing = standings.of(word);
  if (!isOpen(reading, foretold, standing) || foretellsNothing(reading, foretold, standing)) return undefined;

  if (foreteller === undefined && isMereAttribute(doc, word)) return undefined;
  const condition = conditionOver(doc, clause) ?? (clause === word ? undefined : conditionOver(doc, word));
  const adverbs = [clause, word].flatMap((w) => adverbsOfCertainty(doc, w, lexicon));
  const outcome = outcomeOf(reading, foretold, condition, adverbs, standing.voices);
  if (outcome === undefined) return undefined;
  const horizon = horizons.of(outcome, clause, foreteller?.word ?? standing.voices.at(-1)?.cue);
  const itself = foreteller?.entry.foretells === 'itself';
  if (future !== undefined && !itself) {
    const later = horizon !== undefined && horizon.end > (reading.document.published ?? '');
    const signs = { condition, horizon: later, cue: foreteller?.word };
    if (!liesAhead(reading, word, future, standing, signs)) return undefined;
    // Who says how sure it is, or on what it depends, foretells; so does who leaves it open.
    const weighed =
      condition !== undefined ||
      adverbs.length > 0 ||
      foreteller !== undefined ||
      future.kind === 'may' ||
      isSaidCertain(doc, word) ||
      (isOfAllOrEver(doc, word) && !lexicon.isScheduled(doc.lemma(word).toLowerCase()));
    const foreseen = foreteller !== undefined && !SELF_ASSURED.has(foreteller.entry.certainty);
    const onDay = horizon !== undefined && NAMED_DAYS.has(horizon.precision);
    if (isPlan(reading, word, standing, { weighed, foreseen, argues, onDay })) return undefined;
  }

  const modal = future?.kind === 'may' ? hedgedAt(doc, future.word, lexicon) : undefined;
  const said = [foretold.hedge, modal, ...adverbs].flatMap((hedged) => hedged ?? []);
  const sure = leastSure(said);
  const meant = sure?.hedge ?? lexicon.hedge('will')!;
  const cue = foreteller?.word ?? future!.word;
  const holder = holderOf(reading, foretold, standing).holder ?? speakerOf(doc, standing.voices, reading.cast);
  if (isHeldByNobody(reading, foretold, standing, holder)) return undefined;
  if (isAnothers(reading, foretold, standing, holder)) return undefined;
  const teller = foreteller?.word ?? standing.voices.at(-1)?.cue;
  const fate = teller === undefined ? undefined : verdictOf(reading, teller, holder);
  const cueSpan = { start: doc.start(cue), end: doc.end(cue) };
  return {
    word,
    cue: cueSpan,
    rule: ruleOf(foretold, standing),
    effect: 'it is foretold',
    modality:
      condition !== undefined ? 'conditional' : FORETELLING.has(standing.modality) ? standing.modality : 'predicted',
    negative: foretold.negative && !adverbs.some(({ hedge }) => hedge.form === 'no doubt'),
    holder,
    facts: {
      outcome,
      events: foretoldFirst(reading, outcome, word),
      ...(condition === undefined ? {} : { condition: told(reading, conditionSpan(doc, condition)) }),
      ...(sure === undefined ? {} : { hedge: sure.span }),
      probability: { low: meant.low, high: meant.high },
      ...(horizon === undefined ? {} : { horizon }),
      ...(fate === undefined ? {} : { fate }),
    },
  };
}

/** The lexicon entry, or what form of the future in whose words. */
function ruleOf({ foreteller, future }: Foretold, { voices }: Standing): string {
  if (foreteller !== undefined) return `${foreteller.entry.lemma} (${foreteller.entry.pos}, ${foreteller.entry.frame})`;
  return `${future!.kind} (${voices.length === 0 ? 'author' : 'quoted'})`;
}

/** It is neither asked nor supposed, and no plan or demand of its own actor. */
function isOpen(reading: Reading, { word, foreteller }: Foretold, standing: Standing): boolean {
  const { doc, standings } = reading;
  if (isSupposed(doc, word) || isAsked(doc, word)) return false;
  if (foreteller !== undefined && isAsked(doc, foreteller.word)) return false;
  // What stands in a quotation that nobody was found to speak is nobody's forecast.
  if (standing.voices.length === 0 && isQuoted(reading, word)) return false;
  if (standing.voices.some(({ cue }) => cue !== foreteller?.word && negator(doc, cue) !== undefined)) return false;
  if (foreteller?.entry.foretells !== 'itself')
    return FORETELLING.has(standing.modality) || isFateOfLaw(reading, word, standing);
  const outer = standings.of(foreteller.word);
  const told = outer.modality === 'conditional' || outer.modality === 'actual' || outer.modality === 'negated';
  return !NO_FORECAST.has(standing.modality) && (told || outer.modality === 'predicted');
}

/** 'NOBODY will', 'NO envoy will', 'it will NEVER': more than a plan can tell. */
function isOfAllOrEver(doc: Doc, clause: number): boolean {
  const no = negator(doc, clause);
  return no !== undefined && no < clause && /^(no|none|nobody|no-one|nothing|never)$/i.test(doc.form(no));
}

/** 'The treaty WILL COLLAPSE': what befalls a law, or is foretold of it, is not what it lays down. */
function isFateOfLaw({ doc, knowledge }: Reading, word: number, { steps, modality }: Standing): boolean {
  const laid = steps.at(-1)?.rule.endsWith('of a text that lays down') ?? false;
  return modality === 'planned' && laid && knowledge.ledgers.forecasts.happens(doc.lemma(word).toLowerCase());
}

/** 'a man WHO WILL FIGHT', 'one way he COULD GAIN votes' only tell what kind. */
function isMereAttribute(doc: Doc, word: number): boolean {
  const deprel = doc.deprel(word);
  if (!deprel.startsWith('acl')) return false;
  const first = leftmost(doc, word);
  // ', which WOULD make it worse' is imagined together with what it hangs on.
  if (futureOf(doc, word)?.kind === 'would') return true;
  if (doc.form(first) === ',' || (first > 0 && doc.form(first - 1) === ',')) return false;
  // 'those who will cross the sea IF HE WINS' are foretold to cross it.
  return deprel !== 'acl:relcl' || conditionOver(doc, word) === undefined || futureOf(doc, word)?.kind !== 'will';
}

/** The words stand in a quotation that is more than a word or two of a sentence. */
function isQuoted({ doc, quotes }: Reading, word: number): boolean {
  const quote = quotes.around({ start: doc.start(word), end: doc.end(word) });
  if (quote === undefined) return false;
  const { start } = doc.sentence(doc.sentenceOf(word));
  return quote.start <= doc.start(start) || quote.end - quote.start > LONG_QUOTE;
}

/** A quotation of more characters than this is somebody's sentence and no borrowed word. */
const LONG_QUOTE = 60;

/** The clause, or one above it, is a condition. */
function isSupposed(doc: Doc, word: number): boolean {
  if (isCondition(doc, word)) return true;
  for (const above of ancestors(doc, word)) if (isCondition(doc, above)) return true;
  return false;
}

const ASKING = /^(who|whom|whose|what|which|how|why|where|when|whether)$/i;

/** 'WHO will win', 'HOW it will end': the clause only asks; 'the man WHO will win' tells. */
function isAsked(doc: Doc, word: number): boolean {
  // 'spoke about WHAT will happen' names what is asked by its pronoun.
  if (doc.deprel(word) === 'acl:relcl') return /^(what|whatever)$/i.test(doc.form(doc.head(word)));
  if (
    childrenOf(doc, word, 'nsubj', 'nsubj:pass', 'obj', 'advmod', 'obl', 'mark').some(
      (c) => c < word && ASKING.test(doc.form(c)),
    )
  )
    return true;
  const first = leftmost(doc, word);
  const before = first - 1;
  if (ASKING.test(doc.form(first)) && doc.upos(first) !== 'ADV') return true;
  return before >= 0 && ASKING.test(doc.form(before)) && doc.sentenceOf(before) === doc.sentenceOf(word);
}

function outcomeOf(
  reading: Reading,
  foretold: Foretold,
  condition: number | undefined,
  adverbs: readonly { readonly span: Span }[],
  voices: Standing['voices'],
): Span | undefined {
  const { doc } = reading;
  const { clause, word } = foretold;
  const quote = reading.quotes.around({ start: doc.start(word), end: doc.end(word) });
  const within = (span: Span) => (quote === undefined ? span : clipped(span, quote));
  const without = new Set(
    childrenOf(doc, clause, 'advmod', 'obl', 'discourse').filter((c) =>
      adverbs.some(({ span }) => span.end === doc.end(c)),
    ),
  );
  if (condition !== undefined) without.add(condition);
  const subjectOn = withSubject(doc, foretold, whole(reading, foretold, outcomeSpan(doc, clause, without)));
  return subjectOn && within(beforeSpeaker(doc, word, subjectOn, voices));
}

/** '..., PREDICTED THE GOVERNOR', '..., SHE SAID': whose words it is ends it, wherever the parser hung that. */
function beforeSpeaker(doc: Doc, word: number, { start, end }: Span, voices: Standing['voices']): Span {
  for (const { cue, source } of voices) {
    const first = source !== undefined && source < cue ? leftmost(doc, source) : cue;
    if (cue <= word || first <= word || doc.start(first) >= end) continue;
    let last = first - 1;
    while (last > word && doc.upos(last) === 'PUNCT') last--;
    return { start, end: doc.end(last) };
  }
  return { start, end };
}

/** What is foretold in a quotation ends with it; where only its last words are quoted, it is told whole. */
function clipped({ start, end }: Span, quote: Span): Span {
  return start < quote.start
    ? { start, end }
    : { start: Math.max(start, quote.start + 1), end: Math.min(end, quote.end - 1) };
}

/** The events in some words that are no facts, those from the foretold word on first. */
function foretoldFirst(reading: Reading, outcome: Span, word: number): string[] {
  const facts = new Set(reading.eventsIn(outcome, 'actual'));
  const inOrder = [
    ...reading.eventsIn({ start: reading.doc.start(word), end: outcome.end }),
    ...reading.eventsIn(outcome),
  ];
  return [...new Set(inOrder)].filter((id) => !facts.has(id));
}

function told(reading: Reading, span: Span) {
  return { span, events: reading.eventsIn(span) };
}
