import type { Doc } from '../doc.js';
import { byStart } from './entity.js';
import { correctEdges } from './name-edges.js';
import { evidence } from './name-evidence.js';
import { decodeNames, type Name } from './name-tags.js';
import { correctType } from './name-type.js';
import { nameRuns } from './runs.js';
import { sameNames } from './same-names.js';

/**
 * The names of a document, outer ones first, then those inside: the model's, with their edges and types
 * corrected, those that it missed and the lists or the rest of the document know.
 */
export function findNames(doc: Doc): Name[] {
  const tagged = decodeNames(doc, doc.columns.nameTag!);
  const outer: Name[] = [];
  tagged.forEach((name, i) => {
    const sentence = doc.sentence(doc.sentenceOf(name.start));
    const floor = Math.max(sentence.start, outer.at(-1)?.end ?? 0);
    const limit = Math.min(sentence.end, tagged[i + 1]?.start ?? sentence.end);
    const corrected = correctEdges(doc, name, floor, limit);
    if (corrected !== undefined) outer.push({ ...corrected, type: correctType(doc, corrected) });
  });
  const all = sameNames(doc, [...outer, ...missedNames(doc, outer)].sort(byStart));
  const inner = decodeNames(doc, doc.columns.innerNameTag!).map((name) => ({ ...name, type: correctType(doc, name) }));
  return [...all, ...inner.filter((name) => isInside(name, all))];
}

/** Runs of proper nouns that the model passed over, and whose words say what they are. */
function missedNames(doc: Doc, found: readonly Name[]): Name[] {
  const missed: Name[] = [];
  let next = 0;
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    for (const run of nameRuns(doc, start, end)) {
      while (next < found.length && found[next]!.end <= run.start) next++;
      if (next < found.length && found[next]!.start < run.end) continue;
      const type = evidence(doc, run);
      const name = type && correctEdges(doc, { ...run, type }, run.start, run.end);
      if (name !== undefined) missed.push(name);
    }
  }
  return missed;
}

function isInside(name: Name, outer: readonly Name[]): boolean {
  let low = 0;
  let high = outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outer[middle]!.end <= name.start) low = middle + 1;
    else high = middle;
  }
  const around = outer[low];
  return (
    around !== undefined &&
    around.start <= name.start &&
    name.end <= around.end &&
    around.end - around.start > name.end - name.start
  );
}
