import { negator } from '../factuality/negation.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { isHyphenated } from '../text/base-forms.js';
import { kindBetween } from './fits.js';
import { partyByLetter } from './party-letter.js';
import { Periods } from './period.js';
import { MUTUAL, type Tie, tiesOfNoun, tiesOfVerb } from './ties.js';

/** Kinds of which it is worth telling that they may or shall be. */
const OPEN: ReadonlySet<string> = new Set(['alliance', 'cooperation', 'hostility', 'client']);

/** Lasting ties between two actors, each once a document: where it is told first, or first with dates. */
export function relations(reading: Reading): Draft<'relations'>[] {
  const { doc } = reading;
  const periods = new Periods(reading);
  const best = new Map<string, Draft<'relations'>>();
  for (let word = 0; word < doc.length; word++) {
    for (const tie of tiesAt(reading, word)) {
      for (const draft of draftsOf(reading, periods, tie)) {
        const key = keyOf(draft);
        const before = best.get(key);
        if (before === undefined || worth(draft) > worth(before)) best.set(key, draft);
      }
    }
  }
  return [...best.values()];
}

function tiesAt(reading: Reading, word: number): Tie[] {
  const { doc, cast } = reading;
  const upos = doc.upos(word);
  // 'Secretary-GENERAL' is a noun, whatever the tagger takes its end for.
  if (upos === 'ADJ' && isHyphenated(doc, word) && doc.xpos(word) === 'NNP') return tiesOfNoun(reading, word);
  if (upos === 'VERB' || upos === 'ADJ') return tiesOfVerb(reading, word);
  if (upos !== 'NOUN' && upos !== 'PROPN') return [];
  const mention = cast.at(word);
  const letter = mention === undefined ? undefined : partyByLetter(reading, mention);
  return [...(letter === undefined ? [] : [letter]), ...tiesOfNoun(reading, word)];
}

/** What is so is told better than what may be, and a tie with dates better than one without. */
function worth({ facts, modality }: Draft<'relations'>): number {
  const isDated = facts.since !== undefined || facts.until !== undefined;
  return (modality === 'actual' || modality === 'negated' ? 2 : 0) + (isDated ? 1 : 0);
}

function keyOf({ facts: { a, b, kind }, negative }: Draft<'relations'>): string {
  const pair = MUTUAL.has(kind) ? [a.actor, b.actor].sort() : [a.actor, b.actor];
  return [kind, ...pair, negative === true].join('\n');
}

function draftsOf(reading: Reading, periods: Periods, tie: Tie): Draft<'relations'>[] {
  const { doc, cast, standings, knowledge } = reading;
  const { word, first, cue, rule, role, granted } = tie;
  const no = negator(doc, word) !== undefined;
  const standing = standings.of(word);
  const period = periods.of(tie.dated, first);
  return tie.a.flatMap((a) =>
    tie.b.flatMap((b) => {
      const kind = kindBetween(tie, a, b, cast, knowledge.ledgers.relations);
      // Who may or shall have an office has none.
      const isTold = granted || standing.modality === 'actual' || standing.modality === 'negated';
      if (kind === undefined || (!isTold && !OPEN.has(kind))) return [];
      return [
        {
          word,
          cue,
          rule,
          effect: `the words tell of a tie: ${kind}`,
          facts: { a, b, kind, ...(role && { role }), ...period },
          ...(granted
            ? { modality: no ? ('negated' as const) : ('actual' as const), negative: no }
            : { modality: standing.modality, negative: standing.negative }),
        },
      ];
    }),
  );
}
