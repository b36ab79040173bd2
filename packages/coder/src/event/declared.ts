import type { Doc } from '@rapporteur/language';
import type { DeclaredAct, EventEntry, Knowledge } from '@rapporteur/ontology';
import type { Participant } from '@rapporteur/report';
import { actorsOf, mentioned } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import { isFirstPerson } from '../actor/first-person.js';
import { speechEntry } from '../factuality/frame.js';
import { modalOf } from '../factuality/modal.js';
import type { Standings } from '../factuality/standings.js';
import { conjuncts, isClause } from '../predicate/grammar.js';
import { isInverted } from '../predicate/inversion.js';
import { isOfficial } from './actor-class.js';
import type { Candidate } from './candidate.js';
import { isBlow, threatOver } from './intent.js';

/** Announcing that one will do it, or will not, is an act of its own; of these the modal may be 'would' in reported speech. */
const COMMITTING = new Set(['will', 'would', 'shall']);

/** To say that one may strike is to threaten; to say that one may help promises nothing. */
const OPEN = new Set(['may', 'might', 'could']);

/** Who is one of these to do a deed has declared that he will, whoever reports it. */
const READY = /^(ready|prepared|willing|committed|determined)$/i;

/** Who says that he does one of these has declared it. */
const RESOLVED = new Set(['intend', 'plan', 'aim', 'mean', 'propose']);

/**
 * What speakers do by announcing deeds: 'Ghana said it WILL support Togo' is an agreement of Ghana's,
 * 'is PREPARED to impose martial law' a threat, 'said that Iran MUST stop' a request. PLOVER and CAMEO
 * count such intents and demands as acts of speech, beside the deed that has not happened yet. An act may stand on the
 * word of a candidate, 'VOWED to blockade', and then takes its place.
 */
export function declaredActs(
  candidates: readonly Candidate[],
  standings: Standings,
  cast: Cast,
  knowledge: Knowledge,
): Candidate[] {
  const { predicates } = standings;
  const { doc } = predicates;
  const at = new Map(candidates.map((candidate) => [candidate.word, candidate]));
  const taken = new Set(at.keys());
  const found: Candidate[] = [];
  for (const deed of candidates) {
    const announced = announcement(deed);
    if (announced === undefined || taken.has(announced.word)) continue;
    const act = knowledge.events.declared(announced.negative ? 'will not' : 'will', deed.entry.type);
    if (act !== undefined) add(act, announced.word, announced.pivot, deed.sources, deed.targets);
  }
  for (const deed of candidates) {
    const verb = isBlow(deed.entry.type) ? threatOver(doc, deed.word) : undefined;
    if (verb === undefined || standings.of(verb).negative) continue;
    const promise = at.get(verb);
    const subject = predicates.find(verb, 'subj')?.word;
    const sources = promise?.sources ?? (subject === undefined ? [] : actorsOf(doc, subject, cast));
    const act = knowledge.events.declared('will', deed.entry.type);
    if (act === undefined || !sources.some(({ actor }) => isOfficial(actor, cast) || isMany(actor, cast))) continue;
    add(act, verb, verb, sources, deed.targets.length > 0 ? deed.targets : (promise?.targets ?? []));
  }
  for (let clause = 0; clause < doc.length; clause++) {
    const modal = isClause(doc, clause) ? modalOf(doc, clause, knowledge.factuality) : undefined;
    if (modal?.modality !== 'demanded' || taken.has(modal.word) || isInverted(doc, clause)) continue;
    const voice = standings.of(clause).voices.at(-1);
    const subject = predicates.find(clause, 'subj')?.word ?? predicates.find(clause, 'obj')?.word;
    if (voice?.source === undefined || subject === undefined || isFirstPerson(doc, voice.source)) continue;
    const speakers = actorsOf(doc, voice.source, cast);
    // 'use of a server should disqualify her' asks nothing of the user.
    const asked = conjuncts(doc, subject)
      .flatMap((w) => mentioned(w, cast))
      .filter(({ actor }) => speakers.every((s) => s.actor !== actor));
    const act = knowledge.events.declared(/^must$/i.test(doc.form(modal.word)) ? 'must' : 'should', '*');
    if (act !== undefined && speakers.length > 0 && asked.length > 0) add(act, modal.word, voice.cue, speakers, asked);
  }
  return found;

  function add(
    act: DeclaredAct,
    word: number,
    pivot: number,
    sources: readonly Participant[],
    targets: readonly Participant[],
  ): void {
    taken.add(word);
    const trigger = { start: doc.start(word), end: doc.end(word) };
    const entry = entryOf(doc, word, act);
    found.push({ word, pivot, trigger, entry, light: undefined, args: [], sources, targets });
  }

  /** The word by which the doer of a deed is said to have announced it, and the word that says so. */
  function announcement({
    word,
    entry,
    sources,
    targets,
  }: Candidate): { word: number; pivot: number; negative: boolean } | undefined {
    if (!sources.some(({ actor }) => isOfficial(actor, cast) || isMany(actor, cast))) return undefined;
    const standing = standings.of(word);
    if (standing.modality === 'counterfactual' || standing.modality === 'questioned') return undefined;
    const ready = doc.head(word);
    if (ready >= 0 && doc.relation(word) !== 'conj' && READY.test(doc.form(ready)) && doc.upos(ready) !== 'NOUN') {
      const { modality, negative } = standings.of(ready);
      return modality === 'actual' || modality === 'negated' || modality === 'predicted'
        ? { word: ready, pivot: ready, negative }
        : undefined;
    }
    const voice = standing.voices.at(-1);
    const resolve = doc.relation(word) === 'xcomp' && RESOLVED.has(doc.lemma(ready)) ? ready : undefined;
    if (
      voice !== undefined &&
      resolve !== undefined &&
      voice.cue !== resolve &&
      isSpeech(voice.cue) &&
      speaksFor(voice.source, sources)
    )
      return { word: resolve, pivot: voice.cue, negative: standings.of(resolve).negative };
    const modal = modalOf(doc, word, knowledge.factuality);
    if (
      voice === undefined ||
      !isSpeech(voice.cue) ||
      modal === undefined ||
      !commits(modal.rule.replace('modal ', ''), entry.type)
    )
      return undefined;
    return speaksFor(voice.source, [...sources, ...targets])
      ? { word: modal.word, pivot: voice.cue, negative: standing.negative }
      : undefined;
  }

  /** 'fear that they will' announces nothing. */
  function isSpeech(cue: number): boolean {
    const entry = speechEntry(doc, cue, knowledge.factuality);
    return entry === undefined || entry.attribution === 'speech';
  }

  /** The speaker is one of those concerned, or speaks for a country of theirs, or nobody knows who it is. */
  function speaksFor(speaker: number | undefined, concerned: readonly Participant[]): boolean {
    if (speaker === undefined) return false;
    const speakers = actorsOf(doc, speaker, cast);
    const countries = speakers.flatMap(({ actor }) => cast.facts(actor)?.country || []);
    if (speakers.length === 0) return true;
    if (countries.length === 0 && speakers.every(({ actor }) => cast.facts(actor)?.kind !== 'armed group')) return true;
    return concerned.some(
      ({ actor }) =>
        speakers.some((s) => s.actor === actor) || countries.includes(cast.facts(actor)?.country ?? 'none'),
    );
  }
}

function commits(modal: string, deed: string): boolean {
  return COMMITTING.has(modal) || (OPEN.has(modal) && isBlow(deed));
}

/** 'the farmers', 'students': many who act together commit themselves as a movement does. */
function isMany(actor: string, cast: Cast): boolean {
  const kind = cast.facts(actor)?.kind;
  return kind === 'social group' || kind === 'party';
}

/** An act as an entry of the lexicon, so that the report can point at its row. */
function entryOf(doc: Doc, word: number, act: DeclaredAct): EventEntry {
  return {
    ...act,
    lemma: doc.lemma(word),
    pos: 'verb',
    pattern: `${act.stance} ${act.deed === '*' ? '' : act.deed}`.trim(),
    source: [],
    target: [],
    conditions: [],
  };
}
