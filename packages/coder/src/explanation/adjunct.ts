import type { MarkerOfExplanation } from '@rapporteur/ontology';
import type { Reading } from '../ledger/reading.js';
import { extentOfPhrase } from '../predicate/extent.js';
import { child, isVerb, leftmost, markOf } from '../predicate/grammar.js';
import { holds } from './conditions.js';
import { doerOf } from './doer.js';
import { saidIn } from './effect.js';
import type { Found } from './found.js';
import { extentOfEffect, told } from './told.js';
import { toItsEnd } from './whole.js';

/** Relations of what stands beside a clause or its subject; the parser counts an adjective as an apposition. */
const BESIDE = new Set(['advcl', 'acl', 'appos']);

/** Explanations by a participle or adjective beside the main clause: 'FEARING an attack, they fled', 'left, CITING rules'. */
export function adjuncts(reading: Reading): Found[] {
  const { doc } = reading;
  const found: Found[] = [];
  for (let word = 0; word < doc.length; word++) {
    const relation = doc.relation(word);
    if (!BESIDE.has(relation)) continue;
    const row = rowOf(reading, word);
    const deed = row === undefined ? undefined : effectOf(reading, word);
    if (row === undefined || deed === undefined || !holds(reading, row.when, deed, word)) continue;
    const effect = told(doc, deed);
    if (effect === undefined) continue;
    const causeSpan = extentOfPhrase(
      doc,
      word,
      leftmost(doc, word) + (markOf(doc, word) === undefined ? 0 : 1),
      new Set(),
    );
    found.push({
      effect,
      cause: word,
      effectSpan: extentOfEffect(doc, effect, new Set([word])),
      causeSpan: word > effect ? toItsEnd(doc, causeSpan, word) : causeSpan,
      cue: { start: doc.start(word), end: doc.end(word) },
      word: effect,
      kind: row.kind,
      rule: `${row.cue} (${row.form})`,
      holder: row.holder === 'doer' ? doerOf(reading, deed) : undefined,
    });
  }
  return found;
}

/** The row of a participle or adjective without a subject; 'after being dissatisfied' has a preposition. */
function rowOf({ doc, knowledge }: Reading, word: number): MarkerOfExplanation | undefined {
  const row = knowledge.ledgers.explanations.adjunct(doc.form(word).toLowerCase());
  if (row === undefined) return undefined;
  if (child(doc, word, 'nsubj', 'nsubj:pass', 'aux') !== undefined) return undefined;
  // 'the scandal FORCED him to go': with an object, a participle in -ed is a verb.
  if (/ed$/.test(row.cue) && child(doc, word, 'obj') !== undefined) return undefined;
  const mark = markOf(doc, word);
  if (mark !== undefined && !(mark === 'after' && child(doc, word, 'cop', 'aux:pass') !== undefined)) return undefined;
  return row;
}

/** The deed of whoever the participle belongs to, set apart from it by a comma: 'protesters, ANGERED by it, burned the flag'. */
function effectOf(reading: Reading, word: number): number | undefined {
  const { doc } = reading;
  const head = doc.head(word);
  const first = leftmost(doc, word);
  if (doc.relation(word) !== 'advcl') {
    const apart = first > 0 && (doc.form(first - 1) === ',' || doc.form(first) === ',');
    const subject = /^nsubj/.test(doc.deprel(head)) && apart;
    return subject && isVerb(doc, doc.head(head)) ? doc.head(head) : undefined;
  }
  // 'rejected the notion that they COULD LEAVE, arguing …': hung on what is rejected.
  if (!isVerb(doc, head) || doc.deprel(head) === 'acl') return undefined;
  const said = word > head ? saidIn(reading, head, word, word) : undefined;
  return said ?? head;
}
