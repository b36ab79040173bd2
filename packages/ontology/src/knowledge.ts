import { ActorKnowledge } from './actors/actor-knowledge.js';
import { type Confidence, readConfidence } from './confidence/calibration.js';
import type { ActorDictionary } from './dictionary/dictionary.js';
import { EventLexicon } from './events/event-lexicon.js';
import { FactualityLexicon } from './factuality/factuality-lexicon.js';
import { DATA_FILES } from './generated/data-files.js';
import { LedgerLexicons } from './ledgers/ledger-lexicons.js';
import { Gazetteer } from './places/gazetteer.js';

/** All that the coder knows beside grammar. */
export interface Knowledge {
  readonly actors: ActorKnowledge;
  readonly events: EventLexicon;
  readonly factuality: FactualityLexicon;
  readonly confidence: Confidence;
  readonly places: Gazetteer;
  readonly ledgers: LedgerLexicons;
}

/**
 * Reads the tables of the ontology; keys are paths below the data folder ("events/verbs.tsv").
 * @throws DataError where a table has faults
 */
export function readKnowledge(files: Readonly<Record<string, string>>): Knowledge {
  const actors = new ActorKnowledge(files);
  return {
    actors,
    events: new EventLexicon(files),
    factuality: new FactualityLexicon(files),
    confidence: readConfidence(files),
    places: new Gazetteer(files, actors),
    ledgers: new LedgerLexicons(files),
  };
}

let builtIn: Knowledge | undefined;

/** The knowledge that comes with the package; read once. */
export function builtInKnowledge(): Knowledge {
  builtIn ??= readKnowledge(DATA_FILES);
  return builtIn;
}

/** The built-in knowledge with users' own actors, which win; of several dictionaries the first. */
export function knowledgeWith(own: readonly ActorDictionary[]): Knowledge {
  if (own.length === 0) return builtInKnowledge();
  const actors = new ActorKnowledge(DATA_FILES);
  for (const dictionary of own.toReversed()) actors.add(dictionary);
  return { ...builtInKnowledge(), actors, places: new Gazetteer(DATA_FILES, actors) };
}
