import type { Doc } from '@rapporteur/language';
import {
  type CoreferenceData,
  candidates,
  MentionTyper,
  mentionsOf,
  packRows,
  Weights,
} from '@rapporteur/language/training';
import type { GumMention } from '../gum/mentions.js';
import type { LinkExample, LinkRecipe } from './link-example.js';
import { LinkTrainer } from './link-trainer.js';
import { type TypeExample, trainTypes, typeIndex } from './train-types.js';

/** A document with words, tags and a tree (best: as the program sees it), and its gold mentions. */
export interface CoreferenceExample {
  readonly doc: Doc;
  readonly mentions: readonly GumMention[];
}

export const COREFERENCE_RECIPE: LinkRecipe = {
  width: 24,
  minDocs: 40,
  minTrueDocs: 8,
  epochs: 5,
  rate: 0.02,
  dropout: 0.5,
  seed: 1,
};
/** Parts of the documents whose types are told by a model trained on the others. */
const FOLDS = 5;
const MAX_BYTE = 127;

/** Learns all that the stage `coreference` needs. The same examples give the same bytes. */
export function trainCoreference(
  documents: readonly CoreferenceExample[],
  log: (line: string) => void = () => {},
  recipe: LinkRecipe = COREFERENCE_RECIPE,
): CoreferenceData {
  const examples = documents.map(prepare);
  const types = trainTypes(examples);
  const trainer = new LinkTrainer(recipe, withGuessedTypes(examples));
  log(`coreference: ${trainer.scorer.data.keys.length} features`);
  trainer.train((epoch, loss) => log(`coreference: epoch ${epoch + 1} of ${recipe.epochs}, loss ${loss.toFixed(0)}`));
  const { width, keys, table, output, bias } = trainer.averaged();
  const scale = table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MAX_BYTE || 1;
  return {
    links: { width, keys, scale, table: Int8Array.from(table, (weight) => Math.round(weight / scale)), output, bias },
    types: packRows(types),
  };
}

type PreparedExample = Omit<LinkExample, 'types'> & TypeExample;

/** The candidates of a document, with the entity and the type of those that are gold mentions. */
function prepare({ doc, mentions: gold }: CoreferenceExample): PreparedExample {
  const mentions = mentionsOf(doc, candidates(doc));
  const bySpan = new Map(gold.map((mention) => [`${mention.start}-${mention.end}`, mention]));
  const goldOf = mentions.map(({ start, end }) => bySpan.get(`${start}-${end}`));
  return {
    doc,
    mentions,
    groups: goldOf.map((mention) => mention?.group ?? -1),
    goldTypes: goldOf.map((mention) => (mention === undefined ? -1 : typeIndex(mention.type))),
  };
}

/** The examples with types as they will be guessed: each by a model that has not seen the document. */
function withGuessedTypes(examples: readonly PreparedExample[]): LinkExample[] {
  const typers = Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter((_, i) => i % FOLDS !== fold);
    return new MentionTyper(new Weights(trainTypes(others)));
  });
  return examples.map(({ doc, mentions, groups }, i) => {
    const typer = typers[i % FOLDS]!;
    return { doc, mentions, groups, types: mentions.map((mention) => typer.type(doc, mention)) };
  });
}
