import type { Doc } from '@rapporteur/language';
import type { Cast } from '../actor/cast.js';
import { childrenOf, isVerb } from '../predicate/grammar.js';
import type { Predicates } from '../predicate/predicates.js';
import type { Candidate } from './candidate.js';
import { distinct, fill } from './participants.js';

const MANNER: ReadonlySet<string> = new Set(['so', 'likewise', 'same']);

/**
 * Candidates with those that 'do so' stands for: 'Tunisia recognised the council; Egypt is expected to DO SO'. It takes up
 * the nearest deed before it in its sentence that somebody else does, with its target. 'DID NO SUCH THING' and 'DID NOTHING
 * OF THE KIND' take up the nearest deed of the same doer, in this sentence or the one before, and deny it.
 */
export function withProVerbs(candidates: readonly Candidate[], predicates: Predicates, cast: Cast): Candidate[] {
  const { doc } = predicates;
  const all = [...candidates];
  for (let word = 0; word < doc.length; word++) {
    if (doc.lemma(word).toLowerCase() !== 'do') continue;
    const manner = mannerOf(doc, word);
    const last = manner ?? denialOf(doc, word);
    if (last === undefined) continue;
    const args = predicates.of(word);
    const sources = fill(doc, word, ['subj'], args, cast);
    const deed =
      sources.length === 0
        ? undefined
        : manner === undefined
          ? ownDeedBefore(doc, word, candidates, sources)
          : deedBefore(doc, word, candidates);
    if (deed === undefined || (manner !== undefined && sameDoer(deed, sources))) continue;
    const trigger = { start: doc.start(word), end: doc.end(last) };
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

/** The last word of 'no such thing', 'nothing of the kind', 'nothing of the sort'. */
function denialOf(doc: Doc, verb: number): number | undefined {
  if (!isVerb(doc, verb)) return undefined;
  const object = childrenOf(doc, verb, 'obj').find((w) => w > verb);
  if (object === undefined) return undefined;
  const form = doc.form(object).toLowerCase();
  const has = (relation: string, word: string) =>
    childrenOf(doc, object, relation).find((w) => doc.form(w).toLowerCase() === word);
  if (form === 'thing' && has('det', 'no') !== undefined) {
    return childrenOf(doc, object, 'amod', 'det', 'det:predet').some((w) => /^such$/i.test(doc.form(w)))
      ? object
      : undefined;
  }
  return form === 'nothing' ? (has('nmod', 'kind') ?? has('nmod', 'sort')) : undefined;
}

/** The nearest deed before it that the same party does, in its sentence or the one before. */
function ownDeedBefore(
  doc: Doc,
  word: number,
  candidates: readonly Candidate[],
  doers: Candidate['sources'],
): Candidate | undefined {
  const sentence = doc.sentenceOf(word);
  return candidates.findLast(
    (one) =>
      one.word < word && isVerb(doc, one.word) && doc.sentenceOf(one.word) >= sentence - 1 && sameDoer(one, doers),
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
