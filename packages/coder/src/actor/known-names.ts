import type { Doc } from '@rapporteur/language';
import { type ActorKnowledge, atoms, covers, type KnownActor, type NameSense } from '@rapporteur/ontology';
import type { EntityNames } from './entity-names.js';
import { headOf } from './phrase.js';

/** A known name in the text: its words (`last` inclusive), its head, and who it means. */
export interface KnownName {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly actor: KnownActor;
  readonly use: NameSense['use'];
}

/**
 * All names of the knowledge base in a document, in text order, each with the sense that fits the day. A
 * bare surname that several people bear means the one whom the document names in full, and part of the
 * name of somebody else is nobody's: 'Jordan' in 'Vernon Jordan'.
 */
export function knownNames(
  doc: Doc,
  knowledge: ActorKnowledge,
  entities: EntityNames,
  day: string | undefined,
): KnownName[] {
  const text = atoms(doc.text);
  const matches = knowledge.names.findAll(text);
  const inFull = new Set<KnownActor>();
  for (const { from, to, values } of matches) {
    if (to - from > 1 && values.every(({ actor }) => actor === values[0]!.actor)) inFull.add(values[0]!.actor);
  }
  const found: KnownName[] = [];
  let word = 0;
  for (const { from, to, values } of matches) {
    const start = text[from]!.start;
    const end = text[to - 1]!.end;
    while (word < doc.length && doc.start(word) < start) word++;
    if (word >= doc.length || doc.start(word) !== start) continue;
    let last = word;
    while (last + 1 < doc.length && doc.start(last + 1) < end) last++;
    const single = to - from === 1;
    const named = single ? values.filter(({ actor }) => inFull.has(actor)) : [];
    const { actor, use } = chooseSense(named.length > 0 ? named : values, day);
    const first = single ? firstWord(doc, word, actor, named.length > 0, entities) : word;
    if (first !== undefined) found.push({ first, last, head: headOf(doc, first, last), actor, use });
  }
  return found;
}

/**
 * The first word of a name that was found by one of its words: 'Hillary R. CLINTON' is known by her
 * surname. Undefined where the word is part of the name of somebody else, or where the text names somebody
 * else in full who bears the surname.
 */
function firstWord(
  doc: Doc,
  word: number,
  actor: KnownActor,
  isNamedInFull: boolean,
  entities: EntityNames,
): number | undefined {
  const given = (form: string) => actor.kind === 'person' && actor.name.startsWith(`${form} `);
  const entity = entities.at(word);
  if (entity?.type === 'PERSON' && entity.first < entity.last) {
    if (entity.last > word) return SUFFIX.test(doc.form(word + 1)) ? word : undefined;
    return given(doc.form(entity.first)) ? entity.first : undefined;
  }
  if (isNamedInFull || actor.kind !== 'person') return word;
  const other = entities.inFull(doc.form(word));
  return other === undefined || given(other.split(' ')[0]!) ? word : undefined;
}

const SUFFIX = /^(jr|sr|ii|iii|iv|,)\.?$/i;

/**
 * Among several senses of a name: the one whose time covers the day, else the one that began latest
 * before it; without a day, one that still lasts. Dates separate the owners of a name, they rule out none.
 */
function chooseSense(senses: readonly NameSense[], day: string | undefined): NameSense {
  if (senses.length === 1) return senses[0]!;
  if (day === undefined) return senses.find(({ term }) => term.until === '') ?? senses[0]!;
  const current = senses.find(({ term }) => covers(term, day));
  if (current !== undefined) return current;
  const began = ({ term }: NameSense) => (term.from <= day ? term.from : '');
  return senses.reduce((best, sense) => (began(sense) > began(best) ? sense : best));
}
