import type { PloverType } from '@rapporteur/report';
import { type Row, readTable } from '../table.js';
import { AnaphorRow } from './anaphor.js';
import { CameoCodes, CameoRow, type Refinement, RefinementRow, readTests } from './cameo.js';
import { ContextLexicon, ContextRow } from './contexts.js';
import { type Condition, demandOf, withConditions } from './pattern.js';
import { DeclaredRow, EventRow, LightVerbRow, WordClassRow } from './tables.js';

/** A row of the event lexicon, its pattern read. */
export interface EventEntry extends Row<EventRow> {
  readonly conditions: readonly Condition[];
}

export interface LightVerb extends Row<LightVerbRow> {
  /** 'carry out' is the verb `carry` with the particle `out`. */
  readonly verb: string;
  readonly particle: string | undefined;
}

const NONE: readonly EventEntry[] = [];

/** What announcing a deed comes to. */
export type DeclaredAct = Row<DeclaredRow>;

/** The words that report political events. */
export class EventLexicon {
  readonly entries: readonly EventEntry[];
  readonly lightVerbs: readonly LightVerb[];
  readonly declaredActs: readonly DeclaredAct[];
  readonly anaphors: readonly Row<AnaphorRow>[];
  readonly #byLemma = { verb: new Map<string, EventEntry[]>(), noun: new Map(), adj: new Map() };
  readonly #lightByLemma = new Map<string, LightVerb[]>();
  readonly #anaphors = new Map<string, AnaphorRow>();
  readonly cameo = new CameoCodes();
  readonly refinements: readonly Refinement[];
  readonly contexts: ContextLexicon;
  readonly #refinements = new Map<string, Refinement[]>();

  /** @throws DataError where a table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    const entries: EventEntry[] = [];
    const lightVerbs: LightVerb[] = [];
    const declaredActs: DeclaredAct[] = [];
    const anaphors: Row<AnaphorRow>[] = [];
    const classes = readClasses(files[CLASSES] ?? '');
    const refinements: Refinement[] = [];
    const contexts: Row<ContextRow>[] = [];
    for (const [file, text] of Object.entries(files)) {
      if (file === 'events/light-verbs.tsv') lightVerbs.push(...readLightVerbs(file, text));
      else if (file === 'events/declared.tsv') declaredActs.push(...readTable(file, text, DeclaredRow));
      else if (file === 'events/anaphors.tsv') anaphors.push(...readTable(file, text, AnaphorRow));
      else if (file === 'events/cameo.tsv') for (const row of readTable(file, text, CameoRow)) this.cameo.add(row);
      else if (file === 'events/refinements.tsv') refinements.push(...readRefinements(file, text));
      else if (file === 'events/contexts.tsv') contexts.push(...readTable(file, text, ContextRow));
      else if (file.startsWith('events/') && file !== CLASSES) entries.push(...readEntries(file, text, classes));
    }
    // The entry that wants most is tried first; the file's order settles ties.
    for (const entry of entries.toSorted((a, b) => demandOf(b.conditions) - demandOf(a.conditions))) {
      push(this.#byLemma[entry.pos], entry.lemma, entry);
    }
    for (const light of lightVerbs) push(this.#lightByLemma, light.verb, light);
    this.entries = entries;
    this.lightVerbs = lightVerbs;
    this.declaredActs = declaredActs;
    for (const anaphor of anaphors) this.#anaphors.set(anaphor.lemma, anaphor);
    this.anaphors = anaphors;
    for (const refinement of refinements) for (const code of refinement.code) push(this.#refinements, code, refinement);
    this.refinements = refinements;
    this.contexts = new ContextLexicon(contexts);
  }

  /** Entries of a lemma, most demanding pattern first. */
  of(lemma: string, pos: 'verb' | 'noun' | 'adj'): readonly EventEntry[] {
    return this.#byLemma[pos].get(lemma) ?? NONE;
  }

  lightVerbsOf(lemma: string): readonly LightVerb[] {
    return this.#lightByLemma.get(lemma) ?? [];
  }

  declared(stance: DeclaredAct['stance'], deed: DeclaredAct['deed']): DeclaredAct | undefined {
    return this.declaredActs.find((act) => act.stance === stance && act.deed === deed);
  }

  /** What a noun like 'step' can take up. */
  anaphor(lemma: string): AnaphorRow | undefined {
    return this.#anaphors.get(lemma);
  }

  /** The modes that events of a type can have, in alphabetical order. */
  modes(type: PloverType): string[] {
    const refined = this.refinements.filter(
      ({ mode, finer }) => mode !== '' && this.cameo.of(finer, type) !== undefined,
    );
    return [...new Set([...this.cameo.modes(type), ...refined.map(({ mode }) => mode)])].sort();
  }

  /** What may make a CAMEO code finer, in the order in which it is tried. */
  refinementsOf(code: string): readonly Refinement[] {
    return this.#refinements.get(code) ?? [];
  }
}

function readRefinements(file: string, text: string): Refinement[] {
  return readTable(file, text, RefinementRow).map((row) => ({ ...row, tests: readTests(row.when) }));
}

const CLASSES = 'events/word-classes.tsv';

type WordClasses = ReadonlyMap<string, readonly string[]>;

function readClasses(text: string): WordClasses {
  return new Map(readTable(CLASSES, text, WordClassRow).map(({ name, lemmas }) => [name, lemmas]));
}

function readEntries(file: string, text: string, classes: WordClasses): EventEntry[] {
  return readTable(file, text, EventRow).map((row) => withConditions(row, classes));
}

function readLightVerbs(file: string, text: string): LightVerb[] {
  return readTable(file, text, LightVerbRow).map((row) => {
    const [verb = row.lemma, particle] = row.lemma.split(' ');
    return { ...row, verb, particle };
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
