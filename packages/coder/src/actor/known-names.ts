import type { Doc } from '@rapporteur/language';
import { type ActorKnowledge, atoms, covers, type KnownActor, type NameSense } from '@rapporteur/ontology';

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
 * bare surname that several people bear means the one whom the document names in full.
 */
export function knownNames(doc: Doc, knowledge: ActorKnowledge, day: string | undefined): KnownName[] {
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
    const named = to - from === 1 ? values.filter(({ actor }) => inFull.has(actor)) : [];
    const sense = chooseSense(named.length > 0 ? named : values, day);
    found.push({ first: word, last, head: headOf(doc, word, last), actor: sense.actor, use: sense.use });
  }
  return found;
}

/** The word of a range whose governor lies outside it; a name that the parser tore apart ends in its head. */
function headOf(doc: Doc, first: number, last: number): number {
  for (let w = first; w <= last; w++) {
    const head = doc.head(w);
    if ((head < first || head > last) && doc.upos(w) !== 'PUNCT' && doc.deprel(w) !== 'case' && doc.deprel(w) !== 'det')
      return w;
  }
  return last;
}

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
