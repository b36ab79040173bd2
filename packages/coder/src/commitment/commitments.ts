import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { byDraft } from './by-draft.js';
import { byLexicon } from './by-lexicon.js';
import { Deadlines } from './deadline.js';
import { fates, type Told, toldAt } from './fates.js';
import type { Found } from './found.js';
import { harms } from './harm.js';
import { once } from './once.js';
import { byOwnWord } from './own-word.js';
import { tenable } from './tenable.js';
import { byTerms } from './terms.js';
import { asUltimatum } from './ultimatum.js';

/** Words of these classes neither commit anybody nor tell of it; 'under' may lead to the terms of a deal. */
const CLOSED: ReadonlySet<string> = new Set([
  'ADP',
  'CCONJ',
  'DET',
  'INTJ',
  'NUM',
  'PART',
  'PRON',
  'PUNCT',
  'SCONJ',
  'SYM',
]);

/** What was promised, allowed, threatened, offered or demanded, by whom and to whom, and what became of it. */
export function commitments(reading: Reading): Draft<'commitments'>[] {
  const { doc } = reading;
  const harm = harms(reading);
  const deadlines = new Deadlines(reading);
  const found: Found[] = [];
  const announced: number[] = [];
  const fated: Told[] = [];
  for (let word = 0; word < doc.length; word++) {
    if (doc.upos(word) === 'ADP') {
      const terms = byTerms(reading, word);
      if (terms !== undefined) found.push(terms);
    }
    if (CLOSED.has(doc.upos(word))) continue;
    if (doc.xpos(word) === 'MD' && doc.head(word) >= 0) announced.push(doc.head(word));
    const commitment = byLexicon(reading, word, harm);
    if (commitment !== undefined) found.push(asUltimatum(doc, commitment, deadlines.of(commitment)));
    const fate = toldAt(reading, word);
    if (fate !== undefined) fated.push(fate);
  }
  // What a word of the lexicon says of itself goes before its auxiliary: 'said it would OFFER talks'.
  const spoken = new Set(found.map(({ word }) => word));
  for (const clause of announced) {
    const commitment = spoken.has(clause) ? undefined : (byOwnWord(reading, clause, harm) ?? byDraft(reading, clause));
    if (commitment !== undefined) found.push(commitment);
  }
  const kept = found.flatMap((commitment) => tenable(reading, commitment) ?? []);
  const told = fates(reading, once(reading, kept), fated);
  return [...told.keys()].map((commitment) => {
    const { word, cue, rule, effect, kind, by, to, content, allows, condition } = commitment;
    const deadline = deadlines.of(commitment)?.date;
    return {
      word,
      cue,
      rule,
      effect,
      facts: {
        kind,
        ...(by && { by }),
        to: [...to],
        content,
        events: reading.eventsIn(content),
        ...(allows === undefined ? {} : { allows }),
        ...(condition && { condition }),
        ...(deadline && { deadline }),
        fates: [...told.get(commitment)!],
      },
    };
  });
}
