import type { Doc } from '../doc.js';
import { byStart } from './entity.js';
import { evidence } from './name-evidence.js';
import type { Name, NameType } from './name-tags.js';
import { isCapital, isProper, keyOf } from './name-words.js';
import { nameRuns } from './runs.js';

/** Votes for the types of one name in a document. */
type Votes = Map<NameType, number>;
/** What the words of a name say counts as so many labels of the model. */
const EVIDENCE_VOTES = 3;

/**
 * One name, one type in a document: every name has the type that most of its bearers have, a single word
 * that is part of a person's name elsewhere is that person's, and a name that was found in one place is
 * found in all.
 */
export function sameNames(doc: Doc, names: readonly Name[]): Name[] {
  const votes = new Map<string, Votes>();
  const vote = (key: string, type: NameType, count: number): void => {
    const known = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, known.set(type, (known.get(type) ?? 0) + count));
  };
  for (const name of names) {
    const key = keyOf(doc, name);
    vote(key, name.type, evidence(doc, name) === name.type ? EVIDENCE_VOTES : 1);
    if (name.type !== 'PERSON' || name.end - name.start < 2) continue;
    for (const word of [name.start, name.end - 1]) {
      if (isCapital(doc, word)) vote(keyOf(doc, { start: word, end: word + 1 }), 'PERSON', EVIDENCE_VOTES);
    }
  }
  const winner = new Map([...votes].map(([key, counts]) => [key, most(counts)]));
  const agreed = names.map((name) => ({ ...name, type: winner.get(keyOf(doc, name)) ?? name.type }));
  return [...agreed, ...repeated(doc, agreed, winner)].sort(byStart);
}

/** Runs outside the names found that are names found elsewhere. */
function repeated(doc: Doc, names: readonly Name[], winner: ReadonlyMap<string, NameType>): Name[] {
  const more: Name[] = [];
  let next = 0;
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    for (const run of nameRuns(doc, start, end)) {
      while (next < names.length && names[next]!.end <= run.start) next++;
      if (next < names.length && names[next]!.start < run.end) continue;
      const type = isProper(doc, run.start) ? winner.get(keyOf(doc, run)) : undefined;
      if (type !== undefined) more.push({ ...run, type });
    }
  }
  return more;
}

function most(votes: Votes): NameType {
  const best = Math.max(...votes.values());
  return [...votes].find(([, count]) => count === best)![0];
}
