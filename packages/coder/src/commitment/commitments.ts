import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { byDraft } from './by-draft.js';
import { byLexicon } from './by-lexicon.js';
import { Deadlines } from './deadline.js';
import { fates } from './fates.js';
import type { Found } from './found.js';
import { harms } from './harm.js';
import { once } from './once.js';
import { byOwnWord } from './own-word.js';
import { byTerms } from './terms.js';
import { asUltimatum } from './ultimatum.js';

/** What was promised, allowed, threatened, offered or demanded, by whom and to whom, and what became of it. */
export function commitments(reading: Reading): Draft<'commitments'>[] {
  const { doc } = reading;
  const harm = harms(reading);
  const deadlines = new Deadlines(reading);
  const all: Found[] = [];
  for (let word = 0; word < doc.length; word++) {
    const commitment =
      byLexicon(reading, word, harm) ??
      byOwnWord(reading, word, harm) ??
      byDraft(reading, word) ??
      byTerms(reading, word);
    if (commitment !== undefined) all.push(asUltimatum(doc, commitment, deadlines.of(commitment)));
  }
  const told = fates(reading, once(reading, all));
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
