import type { CommitmentEntry } from '@rapporteur/ontology';
import { matchEntry } from '../event/match.js';
import { posOf } from '../factuality/frame.js';
import type { Reading } from '../ledger/reading.js';
import { isVerb } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';
import { holds } from './asked.js';
import { commitment, type Found } from './found.js';
import { commitmentNounArguments } from './noun-arguments.js';
import { makersOf, othersOf } from './parties.js';
import { thingOf } from './thing.js';

/** The commitment that a word of the lexicon makes: 'VOWED to leave', 'the resolution AUTHORISES them to'. */
export function byLexicon(reading: Reading, word: number, harms: (thing: number) => boolean): Found | undefined {
  const { doc, predicates, cast, knowledge } = reading;
  const entries = entriesOf(reading, word);
  // 'the promised land', 'threatened species': a participle in front of a noun commits nobody.
  if (entries.length === 0 || (doc.deprel(word) === 'amod' && isVerb(doc, word))) return undefined;
  const given = isVerb(doc, word)
    ? predicates.of(word)
    : commitmentNounArguments(predicates, word, knowledge.ledgers.commitments);
  const match = matchEntry(doc, word, entries, given, cast);
  const thing = match && thingOf(doc, word, match.entry, match.args);
  if (match === undefined || thing === undefined) return undefined;
  const { entry, args } = match;
  const makers = makersOf(reading, word, entry, args);
  const others = othersOf(reading, word, thing, entry, args, makers);
  // 'a truce between Israel and Hamas': without a maker, the first party is named first.
  const mutual = entry.kind === 'agreement' && makers.length === 0 && others.length > 1;
  const by = mutual ? others[0] : makers[0];
  const to = mutual ? others.slice(1) : others;
  if (by?.actor === 'author' || (by === undefined && needsMaker(entry))) return undefined;
  if (entry.kind === 'agreement' && by === undefined && to.length === 0) return undefined;
  if (!holds(reading, entry, word, thing, makers)) return undefined;
  const kind = entry.kind === 'promise' && harms(thing) ? 'threat' : entry.kind;
  const found = commitment(
    reading,
    {
      word,
      cue: { start: doc.start(word), end: doc.end(word) },
      rule: `${entry.lemma} (${entry.pos})`,
      effect: `${kind} [${entry.at}]`,
      kind,
      by,
      to,
      thing,
      text: entry.kind === 'mandate' ? args.find(({ role }) => role === 'subj')?.word : undefined,
      ...(entry.allows === '' ? {} : { allows: entry.allows === 'yes' }),
      firm: entry.only.includes('firm'),
    },
    [thing, word],
  );
  return entry.only.includes('whole') ? { ...found, content: { ...found.content, start: found.cue.start } } : found;
}

/** Whoever binds himself or asks for something must be known; a law may come from nobody, and an assurance be sought. */
function needsMaker({ kind, pos }: CommitmentEntry): boolean {
  return kind !== 'mandate' && kind !== 'agreement' && (kind !== 'assurance' || pos !== 'noun');
}

function entriesOf({ doc, knowledge }: Reading, word: number): readonly CommitmentEntry[] {
  const pos = posOf(doc, word);
  for (const base of baseForms(doc, word)) {
    const entries = knowledge.ledgers.commitments.commitmentsOf(base, pos);
    if (entries.length > 0) return entries;
  }
  return [];
}
