import type { Doc } from '@rapporteur/language';
import { type CameoRow, CONTEXTS, type Context, type ContextLexicon } from '@rapporteur/ontology';
import { PLOVER, type Sector } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import { isOfficial } from './actor-class.js';
import type { Candidate } from './candidate.js';

/** How many words of an event's clause are read. */
const MOST_WORDS = 40;

/** What tells of something else than the clause: other clauses beside it or hung on its nouns. */
const BEYOND: ReadonlySet<string> = new Set(['acl:relcl', 'advcl', 'parataxis', 'appos', 'punct', 'discourse']);

/** What it says of an event that such people took part in it. */
const BY_SECTOR: Readonly<Partial<Record<Sector, Context>>> = {
  MIL: 'military',
  REB: 'military',
  UAF: 'military',
  SPY: 'intelligence',
  LEG: 'legislative',
  JUD: 'legal',
  REL: 'religion_ethnicity',
  REF: 'migration',
  CRM: 'crime',
};

/**
 * What an event is about, in the order of PLOVER's list: by its CAMEO code, by the words of its clause, by who takes
 * part, and diplomacy where officials of two states deal with each other in words.
 */
export function contextsOf(
  doc: Doc,
  candidate: Candidate,
  cameo: CameoRow | undefined,
  cast: Cast,
  lexicon: ContextLexicon,
): Context[] {
  const found = new Set<Context>(cameo?.contexts);
  for (const word of clauseOf(doc, candidate.light?.verb ?? candidate.word)) {
    const pos = POS[doc.upos(word)];
    if (pos === undefined) continue;
    const before = word > 0 ? doc.lemma(word - 1).toLowerCase() : '';
    for (const context of lexicon.of(doc.lemma(word).toLowerCase(), pos, before)) found.add(context);
  }
  for (const { actor } of [...candidate.sources, ...candidate.targets]) {
    for (const sector of cast.facts(actor)?.sectors ?? []) {
      const context = BY_SECTOR[sector];
      if (context !== undefined) found.add(context);
    }
  }
  if (isBetweenStates(candidate, cast)) found.add('diplomatic');
  return found.size === 0 ? [] : CONTEXTS.filter((context) => found.has(context));
}

const POS: Readonly<Record<string, 'noun' | 'verb' | 'adj'>> = {
  NOUN: 'noun',
  PROPN: 'noun',
  VERB: 'verb',
  ADJ: 'adj',
};

/** The words of a clause, without the clauses beside it; of a long one the first. */
function clauseOf(doc: Doc, head: number): number[] {
  const words = [head];
  for (let i = 0; i < words.length && words.length < MOST_WORDS; i++) {
    for (const c of doc.children(words[i]!)) {
      const deprel = doc.deprel(c);
      // What is coordinated with the event itself is another event.
      if (!BEYOND.has(deprel) && !(deprel === 'conj' && i === 0)) words.push(c);
    }
  }
  return words;
}

/** Officials of one state deal with those of another, or with a body of states, in words. */
function isBetweenStates({ entry, sources, targets }: Candidate, cast: Cast): boolean {
  if (PLOVER[entry.type].quad.startsWith('material')) return false;
  const officials = (side: Candidate['sources']) => side.filter(({ actor }) => isOfficial(actor, cast));
  const countryOf = (actor: string) => cast.facts(actor)?.country || (cast.facts(actor)?.kind === 'igo' ? actor : '');
  const ours = officials(sources).map(({ actor }) => countryOf(actor));
  const theirs = officials(targets).map(({ actor }) => countryOf(actor));
  return ours.some((one) => one !== '' && theirs.some((other) => other !== '' && other !== one));
}
