import type { Doc } from '@rapporteur/language';
import type { ForecastLexicon } from '@rapporteur/ontology';
import { actorsOf } from '../actor/actors-of.js';
import { isFirstPerson } from '../actor/first-person.js';
import { isOfficial } from '../event/actor-class.js';
import type { Standing } from '../factuality/standing.js';
import type { Reading } from '../ledger/reading.js';
import { surfaceSubject } from '../predicate/control.js';
import { child, childrenOf, isVerb } from '../predicate/grammar.js';
import { isPassive } from '../predicate/passive.js';

/** Who speaks for others: what they say will be done is announced. */
const SPEAKERS_FOR_OTHERS = new Set(
  (
    'spokesman spokeswoman spokesperson aide campaign official representative lawyer attorney secretary adviser advisor ' +
    'manager organiser organizer statement office department ministry embassy'
  ).split(' '),
);
const HUMAN = /^(he|she|they|who|it)$/i;

/** What speaks for and against a plan. */
export interface Weight {
  /** It is said how sure it is, or on what it depends, so that only its own subject's will makes it a plan. */
  readonly weighed: boolean;
  /** A word of fear, doubt or warning stands over it, so that whoever speaks plans nothing. */
  readonly foreseen: boolean;
  /** The author argues in this text, so that what he says others will do is his forecast. */
  readonly argues: () => boolean;
  /** It is to be on a day that is named. */
  readonly onDay: boolean;
}

/**
 * Whether a future is its own subject's or speaker's to bring about, so that it tells a plan, a promise or an agenda and
 * foretells nothing: 'Italy says that IT WILL NOT BOMB', 'the minister WILL ATTEND the summit'.
 */
export function isPlan(
  reading: Reading,
  clause: number,
  standing: Standing,
  { weighed, foreseen, argues, onDay }: Weight,
): boolean {
  const { doc, cast, knowledge } = reading;
  const lexicon = knowledge.ledgers.forecasts;
  const subject = surfaceSubject(doc, clause)?.word;
  if (subject === undefined) return !weighed && isWilled(doc, clause, lexicon);
  // 'You will see', 'it might surprise you' are said to the reader.
  const object = child(doc, clause, 'obj', 'iobj');
  if ([subject, object ?? subject].some((word) => /^you$/i.test(doc.form(word)))) return true;
  const source = standing.voices.at(-1)?.source;
  // 'Who do YOU think will win?' foretells nothing.
  if (source !== undefined && /^you$/i.test(doc.form(source))) return true;
  const lemma = doc.lemma(clause).toLowerCase();
  const passive = isPassive(doc, clause);
  if (!weighed && lexicon.isScheduled(lemma) && !(passive && source === undefined && argues())) return true;
  if (passive && child(doc, clause, 'obl:agent') === undefined)
    return !weighed && isAnnounced(reading, clause, subject, source, argues);
  const willed = isWilled(doc, clause, lexicon);
  if (isFirstPerson(doc, subject)) return source === undefined || willed || !isVerb(doc, clause);
  const actors = actorsOf(doc, subject, cast).map(({ actor }) => actor);
  // 'It was announced that it would': by whom is left unsaid.
  if (source === undefined && standing.voices.length > 0) return !weighed && willed;
  if (source === undefined) {
    const somebody = actors.length > 0 || HUMAN.test(doc.form(subject));
    // ', which will run statewide' is told beside the story.
    const aside = doc.deprel(clause) === 'acl:relcl';
    const held = onDay && !isVerb(doc, clause);
    return !weighed && (aside || held || (somebody && (willed || onDay))) && !argues();
  }
  if (foreseen || lexicon.isUnwilled(lemma)) return false;
  // 'said HE would': whom the pronoun was taken for is less sure than that speakers tell their own plans.
  const cue = standing.voices.at(-1)!.cue;
  const own = doc.head(clause) === cue && isOwn(doc, subject);
  if (own && (willed || /^s?he$/i.test(doc.form(subject)))) return true;
  if (!willed) return false;
  const speakers = actorsOf(doc, source, cast).map(({ actor }) => actor);
  if (actors.some((actor) => speakers.includes(actor))) return true;
  if (weighed) return false;
  // 'They will choose delegates on Saturday', 'will be visiting', 'the campaign will': arranged.
  if (actors.length > 0 && (onDay || isUnderWay(doc, clause))) return true;
  if (/^(campaign|administration|team)$/i.test(doc.lemma(subject))) return true;
  if (speaksForOthers(doc, source)) return true;
  return actors.some((actor) => speakers.some((speaker) => speaksFor(reading, source, speaker, actor)));
}

/** 'said HE would', 'said ITS TROOPS would'. */
function isOwn(doc: Doc, subject: number): boolean {
  const owner = child(doc, subject, 'nmod:poss') ?? subject;
  return doc.upos(owner) === 'PRON' && /^(s?he|it|they|his|her|its|their)$/i.test(doc.form(owner));
}

/** 'will BE PURSUING'. */
function isUnderWay(doc: Doc, clause: number): boolean {
  return doc.xpos(clause) === 'VBG' && childrenOf(doc, clause, 'aux').some((w) => doc.lemma(w) === 'be');
}

/** 'WE WILL strike' is willed, 'we will lose' and 'it will be hard' are not. */
function isWilled(doc: Doc, clause: number, lexicon: ForecastLexicon): boolean {
  return (
    isVerb(doc, clause) &&
    child(doc, clause, 'cop') === undefined &&
    !lexicon.isUnwilled(doc.lemma(clause).toLowerCase())
  );
}

/** He is called a spokesman, an aide or the like. */
function speaksForOthers(doc: Doc, source: number): boolean {
  if (SPEAKERS_FOR_OTHERS.has(doc.lemma(source).toLowerCase())) return true;
  return childrenOf(doc, source, 'compound', 'flat', 'appos', 'nmod:desc', 'nmod').some((w) =>
    SPEAKERS_FOR_OTHERS.has(doc.lemma(w).toLowerCase()),
  );
}

/** 'The decision WILL BE TAKEN': by whom is left unsaid, and whoever is in charge says it. */
function isAnnounced(
  { doc, cast, knowledge }: Reading,
  clause: number,
  subject: number,
  source: number | undefined,
  argues: () => boolean,
): boolean {
  if (isFirstPerson(doc, subject) || knowledge.ledgers.forecasts.isUnwilled(doc.lemma(clause).toLowerCase()))
    return false;
  if (source === undefined) return !argues();
  if (speaksForOthers(doc, source)) return true;
  return actorsOf(doc, source, cast).some(({ actor }) => isOfficial(actor, cast));
}

/** Titles of those who speak for a state, also where the one who bears it is not known to. */
const OFFICES = /^(president|minister|premier|chancellor|king|queen|ambassador|envoy|general|secretary|commander)$/i;
const OF_STATE = new Set(['GOV', 'MIL']);

/** The minister speaks for his state and its army, the secretary general for his organisation. */
function speaksFor({ doc, cast }: Reading, source: number, speaker: string, actor: string): boolean {
  const who = cast.facts(speaker);
  const whose = cast.facts(actor);
  if (who === undefined || whose === undefined) return false;
  if (whose.kind === 'igo' && who.sectors.includes('IGO')) return true;
  if (!who.country || who.country !== whose.country) return false;
  const titled = childrenOf(doc, source, 'nmod:desc', 'compound', 'appos').some((w) => OFFICES.test(doc.lemma(w)));
  const official =
    titled || who.kind === 'state' || who.kind === 'government' || who.sectors.some((s) => OF_STATE.has(s));
  const state = whose.kind === 'state' || whose.kind === 'government' || whose.sectors.some((s) => OF_STATE.has(s));
  return official && state;
}
