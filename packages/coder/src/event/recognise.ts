import type { Doc } from '@rapporteur/language';
import type { EventEntry, Knowledge, LightVerb } from '@rapporteur/ontology';
import type { Participant, Span } from '@rapporteur/report';
import { actorsBelow } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import type { Argument } from '../predicate/argument.js';
import { isVerb, isVerbalAdjective } from '../predicate/grammar.js';
import type { Lightness } from '../predicate/noun-arguments.js';
import type { Predicates } from '../predicate/predicates.js';
import { baseForms } from '../text/base-forms.js';
import type { Candidate } from './candidate.js';
import { type Match, matchEntry } from './match.js';
import { distinct, fill } from './participants.js';
import { withProVerbs } from './pro-verb.js';
import { DOER_FIRST, withSharedTargets } from './shared-targets.js';

/** A trigger of several words is cut back to its head when they stand further apart than this. */
const MAX_TRIGGER_WORDS = 6;

/** All words of a document that report a political event with somebody in it, in text order. */
export function recogniseEvents(predicates: Predicates, cast: Cast, knowledge: Knowledge): Candidate[] {
  const { doc } = predicates;
  const found = new Map<number, Candidate>();
  const named = new Set<number>();
  const superseded = new Set<number>();

  for (let word = 0; word < doc.length; word++) {
    if ((!isVerb(doc, word) && doc.upos(word) !== 'ADJ') || isMereAttribute(doc, word)) continue;
    if (predicates.isEventNoun(word)) continue;
    const pos = doc.upos(word) === 'ADJ' && !isVerbalAdjective(doc, word) ? 'adj' : 'verb';
    const match = matchOf(word, pos);
    const candidate = match && candidateOf(word, match, undefined);
    if (candidate === undefined) continue;
    found.set(word, candidate);
    for (const w of match!.named) named.add(w);
  }
  for (let word = 0; word < doc.length; word++) {
    if (!predicates.isEventNoun(word) || named.has(word) || !standsForItself(doc, word, knowledge)) continue;
    const light = predicates.lightVerb(word);
    const match = matchOf(word, 'noun');
    const candidate = match && candidateOf(word, match, light);
    if (candidate === undefined) continue;
    found.set(word, candidate);
    if (light !== undefined) superseded.add(light.verb);
  }
  const candidates = [...found.values()].filter(({ word }) => !superseded.has(word)).sort((a, b) => a.word - b.word);
  return withSharedTargets(withProVerbs(candidates, predicates, cast), predicates, cast);

  function matchOf(word: number, pos: EventEntry['pos']): Match | undefined {
    return matchEntry(doc, word, entriesOf(doc, word, pos, knowledge), predicates.of(word), cast);
  }

  function candidateOf(
    word: number,
    { entry, named, args }: Match,
    light: Lightness | undefined,
  ): Candidate | undefined {
    const roles = light === undefined ? entry : lightRoles(entry, light.entry);
    const sources = fill(doc, word, roles.source, args, cast);
    const answerable = answerableFor(entry.type, roles.target, args);
    let targets = distinct(answerable ?? fill(doc, word, roles.target, args, cast, sources), sources);
    if (answerable !== undefined && entry.type === 'ACCUSE') return made();
    if (targets.length === 0 && sources.length > 1 && roles.target.includes('mutual')) targets = sources;
    if (targets.length === 0 && (sources.length > 0 || args.every(({ via }) => !via.startsWith('passive'))))
      targets = belowArguments(doc, roles.target, args, cast, sources);
    return made();

    function made(): Candidate | undefined {
      if (sources.length + targets.length === 0) return undefined;
      const parts = [...named, ...(light === undefined || light.entry.noun === 'subj' ? [] : [light.verb])];
      const trigger = triggerSpan(doc, word, parts);
      return { word, pivot: word, trigger, entry, light, args, sources, targets };
    }
  }

  /**
   * 'condemned the attack on Syria BY IRAN', 'demanded the withdrawal OF ISRAEL': where the object is a deed, whoever
   * did it or is to do it is meant, not whom it befalls. Undefined where the object is no deed or names no doer; for a
   * condemnation without one, nobody.
   */
  function answerableFor(type: string, roles: readonly string[], args: readonly Argument[]): Participant[] | undefined {
    if (type !== 'ACCUSE' && !DOER_FIRST.has(type)) return undefined;
    for (const role of roles) {
      for (const argument of args) {
        if (argument.role !== role || doc.upos(argument.word) !== 'NOUN' || cast.at(argument.word)) continue;
        const deed = matchOf(argument.word, 'noun')?.entry;
        if (deed === undefined) continue;
        const doers = fill(doc, argument.word, deed.source, predicates.of(argument.word), cast);
        return doers.length > 0 || type === 'ACCUSE' ? doers : undefined;
      }
    }
    return undefined;
  }
}

/** The actors below the first argument in one of the target's roles that has any. */
function belowArguments(
  doc: Doc,
  roles: readonly string[],
  args: readonly Argument[],
  cast: Cast,
  excluded: readonly Participant[],
): Participant[] {
  for (const role of ['obj', ...roles]) {
    for (const argument of args) {
      if (argument.role !== role) continue;
      const found = actorsBelow(doc, argument.word, cast, excluded);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The roles of an event noun under a light verb, whose subject may be either side. */
function lightRoles(entry: EventEntry, light: LightVerb): { source: readonly string[]; target: readonly string[] } {
  const source = light.subject === 'source' ? ['light', ...entry.source] : entry.source;
  const target = light.subject === 'target' ? ['light', ...entry.target] : [...light.other, ...entry.target];
  return light.subject === 'target' ? { source: [...light.other, ...source], target } : { source, target };
}

function entriesOf(doc: Doc, word: number, pos: EventEntry['pos'], knowledge: Knowledge): readonly EventEntry[] {
  for (const base of baseForms(doc, word)) {
    const entries = knowledge.events.of(base, pos);
    if (entries.length > 0) return entries;
  }
  return [];
}

/**
 * 'the oppressed nations', 'pledged delegates': a participle in front of a common noun reports no deed. A capital in
 * mid-sentence shows a name that was taken for a verb ('the Fed'), unless the whole line has them.
 */
function isMereAttribute(doc: Doc, word: number): boolean {
  if (doc.deprel(word) === 'amod' && word < doc.head(word)) return doc.upos(doc.head(word)) !== 'PROPN';
  return isVerb(doc, word) && /^\p{Lu}\p{Ll}+$/u.test(doc.form(word)) && isNameLike(doc, word);
}

function isNameLike(doc: Doc, word: number): boolean {
  const { start, end } = doc.sentence(doc.sentenceOf(word));
  if (word === start || doc.upos(word - 1) === 'PUNCT') return false;
  let words = 0;
  let capitals = 0;
  for (let w = start; w < end; w++) {
    if (!/^\p{L}{4,}/u.test(doc.form(w))) continue;
    words++;
    if (/^\p{Lu}/u.test(doc.form(w))) capitals++;
  }
  return capitals * 2 < words;
}

/** 'attack helicopters' is no attack; 'assassination attempts' and 'invasion plans' do speak of the deed. */
function standsForItself(doc: Doc, noun: number, knowledge: Knowledge): boolean {
  if (doc.deprel(noun) !== 'compound') return true;
  return knowledge.factuality.embedding(doc.lemma(doc.head(noun)), 'noun', 'obj') !== undefined;
}

function triggerSpan(doc: Doc, word: number, parts: readonly number[]): Span {
  const first = Math.min(word, ...parts);
  const last = Math.max(word, ...parts);
  return last - first < MAX_TRIGGER_WORDS
    ? { start: doc.start(first), end: doc.end(last) }
    : { start: doc.start(word), end: doc.end(word) };
}
