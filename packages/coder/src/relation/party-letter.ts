import { atoms } from '@rapporteur/ontology';
import type { Mention } from '../actor/cast.js';
import { known } from '../actor/known-facts.js';
import type { Reading } from '../ledger/reading.js';
import type { Tie } from './ties.js';

/** The letters that American papers put behind the name of a member of Congress: 'Ann Lee (R-Tenn.)', 'Ann Lee, D-Ohio,'. */
const LETTER = /\s*[(,]\s*([RD])-(?=\p{Lu})/uy;
const PARTIES: Readonly<Record<string, string>> = { R: 'Republican Party', D: 'Democratic Party' };

/** The party that the letter behind somebody's name tells. */
export function partyByLetter({ doc, cast, knowledge, document }: Reading, mention: Mention): Tie | undefined {
  const actor = mention.actors[0];
  if (mention.form !== 'name' || mention.actors.length !== 1 || cast.facts(actor!)?.kind !== 'person') return undefined;
  LETTER.lastIndex = mention.span.end;
  const match = LETTER.exec(doc.text);
  const party = match === null ? undefined : PARTIES[match[1]!];
  if (match === null || party === undefined) return undefined;
  const sense = knowledge.actors.names.matchAt(atoms(party), 0)?.values[0];
  if (sense === undefined) return undefined;
  const end = mention.span.end + match[0].length - 1;
  const span = { start: end - 1, end };
  const id = cast.enter(known(sense.actor, document.published));
  cast.imply(id, span);
  return {
    word: mention.word,
    first: mention.word,
    cue: span,
    kind: 'membership',
    rule: 'party letter',
    role: undefined,
    a: [{ actor: actor!, span: mention.span }],
    b: [{ actor: id, span }],
    granted: true,
    dated: [mention.word],
  };
}
