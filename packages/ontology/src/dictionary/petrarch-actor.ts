import type { ActorKind, Sector } from '@rapporteur/report';
import { keptCode, kindOf, NULL_CODE, readCode } from './cameo-code.js';
import { OwnActor, type OwnState, type OwnTerm } from './dictionary.js';
import { annotatedSectors, type DatedCode, type Line } from './petrarch-lines.js';
import { hasGaps, readName } from './petrarch-name.js';
import type { Say } from './petrarch-read.js';

type Entry = Extract<Line, { name: string; annotation: unknown }>;

/** A record as it was read, with the line on which it begins. */
export interface ReadRecord {
  readonly line: number;
  readonly value: OwnActor | OwnState;
  /** Whether a code stands with it. */
  readonly coded: boolean;
}

const STATE_USES = ['names', 'adjectives', 'people', 'capital', 'metonyms'] as const;
type StateUse = (typeof STATE_USES)[number];

interface Facts {
  readonly country: string;
  readonly sectors: readonly Sector[];
  readonly code: string;
}

const NO_FACTS: Facts = { country: '', sectors: [], code: '' };

/** An entry with its synonyms and codes, gathered line by line. */
export class ActorRecord {
  readonly #names: string[] = [];
  readonly #known = new Set<string>();
  readonly #uses: Record<StateUse, string[]> = { names: [], adjectives: [], people: [], capital: [], metonyms: [] };
  readonly #terms: OwnTerm[] = [];
  readonly #annotation: Entry['annotation'];
  #default: Facts | undefined;
  /** Whether the default code says nothing beside country and sectors. */
  #whole = true;
  #coded = false;

  constructor(
    entry: Entry,
    private readonly line: number,
    private readonly groups: boolean,
    say: Say,
  ) {
    this.#annotation = entry.annotation;
    if (!this.#isState && !this.addName(entry, say)) this.#names.push('');
    this.addCodes(entry, say);
  }

  /** Whether it has no code yet, so that the next name belongs to it as well. */
  get waits(): boolean {
    return !this.#coded && !this.#isState;
  }

  get #isState(): boolean {
    return typeof this.#annotation.state === 'string';
  }

  addSynonym(line: Entry, say: Say): void {
    this.addName(line, say);
    const code = line.codes[0]?.code;
    if (code === undefined) return;
    if (!this.#coded) this.addCodes(line, say);
    else if (code !== this.#lastCode) say('note', 'the code of a synonym: the one of the entry holds');
  }

  #lastCode = '';

  /** Whether the name can be one. */
  addName({ name, annotation }: Entry, say: Say): boolean {
    const read = typeof annotation.name === 'string' ? annotation.name : readName(name);
    if (!OwnActor.shape.name.safeParse(read).success) {
      say('unread', 'its name cannot be one');
      return false;
    }
    const use = annotation.use as StateUse;
    if (this.#isState && STATE_USES.includes(use)) this.#uses[use].push(read);
    else if (!this.#known.has(read) || annotation.name !== undefined) this.#names.push(read);
    this.#known.add(read);
    if (annotation.name === undefined && hasGaps(name))
      say('note', 'blanks in a name are read as "_": its words follow each other');
    return true;
  }

  /** Adds codes: one with dates is a term, one without any is what holds at all other times. */
  addCodes({ codes, annotation }: Entry, say: Say): void {
    for (const code of codes) this.#addCode(code, annotation, say);
  }

  #addCode({ code, range }: DatedCode, annotation: Entry['annotation'], say: Say): void {
    this.#coded = true;
    this.#lastCode = code;
    const facts = this.#facts(code, annotation, say);
    const title = typeof annotation.title === 'string' ? annotation.title : '';
    const own = (key: 'from' | 'until') =>
      typeof annotation[key] === 'string' ? (annotation[key] as string) : range[key];
    const term = { title, from: own('from'), until: own('until'), ...facts, sectors: [...facts.sectors] };
    if (title !== '' || term.from !== '' || term.until !== '') this.#terms.push(term);
    else if (this.#default === undefined) {
      this.#default = facts;
      this.#whole = facts.code === '';
    } else if (JSON.stringify(this.#default) !== JSON.stringify(facts))
      say('unread', 'there is a code without dates before it, which holds');
  }

  #facts(code: string, annotation: Entry['annotation'], say: Say): Facts {
    const read = this.groups ? { country: '', sectors: [] as Sector[], unmapped: [] as string[] } : readCode(code);
    const kept = code === NULL_CODE ? '' : keptCode(code, read);
    if (this.groups) say('kept', 'no counterpart', code);
    for (const part of read.unmapped) say('kept', 'no counterpart', part);
    return {
      country: typeof annotation.country === 'string' ? annotation.country : read.country,
      sectors: annotatedSectors(annotation.sectors) ?? read.sectors,
      code: typeof annotation.code === 'string' ? annotation.code : kept,
    };
  }

  close(): ReadRecord {
    const { line } = this;
    const { id = '', kind, anyCase = true, from = '', until = '' } = this.#annotation;
    const facts = this.#default ?? NO_FACTS;
    if (this.#isState) {
      const { state: country } = this.#annotation;
      const value = { country, ...this.#uses, from, until } as OwnState;
      return { line, value, coded: true };
    }
    const read = this.groups ? 'social group' : kindOf(facts, this.#whole, this.#terms);
    const [name = '', ...aliases] = this.#names;
    const value = {
      id: id as string,
      name,
      aliases,
      kind: (kind ?? read) as ActorKind,
      ...facts,
      sectors: [...facts.sectors],
      anyCase: anyCase as boolean,
      terms: this.#terms,
    };
    return { line, value, coded: this.#coded };
  }
}
