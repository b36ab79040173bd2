import type { Doc } from '@rapporteur/language';
import type { Cast } from '../actor/cast.js';
import { childrenOf, isVerb } from '../predicate/grammar.js';
import type { Predicates } from '../predicate/predicates.js';
import type { Candidate } from './candidate.js';
import { distinct, fill } from './participants.js';

const MANNER: ReadonlySet<string> = new Set(['so', 'likewise', 'same']);

/**
 * Candidates with those that 'do so' stands for: 'Tunisia recognised the council; Egypt is expected to DO SO'. It takes up
 * the nearest deed before it in its sentence that somebody else does, with its target.
 */
export function withProVerbs(candidates: readonly Candidate[], predicates: Predicates, cast: Cast): Candidate[] {
  const { doc } = predicates;
  const all = [...candidates];
  for (let word = 0; word < doc.length; word++) {
    if (doc.lemma(word).toLowerCase() !== 'do') continue;
    const manner = mannerOf(doc, word);
    if (manner === undefined) continue;
    const args = predicates.of(word);
    const sources = fill(doc, word, ['subj'], args, cast);
    const deed = sources.length === 0 ? undefined : deedBefore(doc, word, candidates);
    if (deed === undefined || sameDoer(deed, sources)) continue;
    const trigger = { start: doc.start(word), end: doc.end(manner) };
    const targets = distinct(deed.targets, sources);
    all.push({ word, pivot: word, trigger, entry: deed.entry, light: undefined, args, sources, targets });
  }
  return all.length === candidates.length ? all : all.sort((a, b) => a.word - b.word);
}

/** 'so' of 'do so', 'likewise', 'same' of 'do the same'. */
function mannerOf(doc: Doc, verb: number): number | undefined {
  if (!isVerb(doc, verb)) return undefined;
  return childrenOf(doc, verb, 'advmod', 'obj').find(
    (w) => w > verb && w <= verb + 2 && MANNER.has(doc.form(w).toLowerCase()),
  );
}

function deedBefore(doc: Doc, word: number, candidates: readonly Candidate[]): Candidate | undefined {
  const sentence = doc.sentenceOf(word);
  return candidates.findLast(
    (one) => one.word < word && isVerb(doc, one.word) && doc.sentenceOf(one.word) === sentence,
  );
}

/** 'threatened to leave and did so': the same deed once more is for others to join. */
function sameDoer(deed: Candidate, sources: Candidate['sources']): boolean {
  return sources.some(({ actor }) => deed.sources.some((other) => other.actor === actor));
}
