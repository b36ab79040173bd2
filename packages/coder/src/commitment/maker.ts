import type { Doc } from '@rapporteur/language';
import type { Participant } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import type { Reading } from '../ledger/reading.js';
import { caseOf, child, childrenOf } from '../predicate/grammar.js';

/** Bodies that stand for their members: they are not meant where only some of these are. */
const COLLECTIVE: ReadonlySet<string> = new Set(['party', 'state', 'government']);
/** A plural with one of these before it: 'PROMINENT Republicans', 'TWO Democrats'. */
const NARROWING: ReadonlySet<string> = new Set(['amod', 'nummod', 'compound', 'acl:relcl', 'acl', 'nmod:poss']);
const SOME: ReadonlySet<string> = new Set('some many most several few other all those these such'.split(' '));
/** Ends of nouns for one member of a party or people: 'the Utah REPUBLICAN', 'a DEMOCRAT'. */
const MEMBER = /(an|crat|ist|ive|al|ory)$/;
/** Sectors of those who deal in business and news. */
const PRIVATE: ReadonlySet<string> = new Set(['BUS', 'MNC', 'JRN', 'MED']);

/** A party or state is itself meant, and not some of its people: 'THE REPUBLICANS' and not 'many Republicans'. */
export function isWhole({ doc, cast }: Reading, participant: Participant): boolean {
  const facts = cast.facts(participant.actor);
  if (facts === undefined || !COLLECTIVE.has(facts.kind) || !isName(facts.name)) return true;
  const word = headAt(doc, cast, participant);
  if (word === undefined) return true;
  if (doc.xpos(word) !== 'NNS' && doc.xpos(word) !== 'NNPS')
    return !(
      MEMBER.test(doc.form(word)) &&
      doc.deprel(word) !== 'amod' &&
      child(doc, word, 'det', 'compound') !== undefined
    );
  if (doc.form(word).toLowerCase() === doc.lemma(word).toLowerCase()) return true;
  const above = doc.head(word);
  const counted = above >= 0 && doc.deprel(word) === 'nmod' && caseOf(doc, word) === 'of';
  const some = childrenOf(doc, word, 'det').some((c) => SOME.has(doc.form(c).toLowerCase()));
  return !counted && !some && ![...doc.children(word)].some((c) => NARROWING.has(doc.deprel(c)));
}

/** 'The COMPANY' said of borrowers: one that is taken for many is taken for the wrong ones. */
export function isMistaken({ doc, cast }: Reading, participant: Participant): boolean {
  const facts = cast.facts(participant.actor);
  if (facts === undefined || isName(facts.name) || !facts.name.endsWith('s')) return false;
  const word = headAt(doc, cast, participant);
  return word !== undefined && doc.xpos(word) === 'NN' && !facts.name.includes(doc.lemma(word).toLowerCase());
}

/** The word at which somebody is named by a span. */
function headAt(doc: Doc, cast: Cast, { actor, span }: Participant): number | undefined {
  const last = lastWordBefore(doc, span.end);
  for (let word = last; word >= 0 && doc.start(word) >= span.start; word--)
    if (cast.at(word)?.actors.includes(actor)) return word;
  return undefined;
}

function lastWordBefore(doc: Doc, end: number): number {
  let [low, high] = [0, doc.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (doc.start(middle) < end) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Somebody known to act in public: no 'friend' and 'driver', and nobody of whom no office or trade is known. */
export function isSomebody(actor: string, cast: Cast): boolean {
  const facts = cast.facts(actor);
  if (facts === undefined) return false;
  if (facts.kind !== 'person') return true;
  if (facts.role !== undefined && facts.sectors.length === 0 && isName(facts.name)) return true;
  return facts.sectors.some((sector) => !PRIVATE.has(sector));
}

/** Whoever asks for a living ('a reporter asked him to explain') or in business demands nothing of politics. */
export function isAsker(actor: string, { cast, knowledge }: Reading): boolean {
  const facts = cast.facts(actor);
  if (facts === undefined) return true;
  const last = facts.name.toLowerCase().split(' ').at(-1) ?? '';
  if (facts.kind === 'unknown') return !knowledge.ledgers.commitments.isOf('agents', last);
  if (facts.kind === 'media' || facts.kind === 'company') return true;
  return facts.kind === 'person' && facts.sectors.every((sector) => PRIVATE.has(sector));
}

function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
