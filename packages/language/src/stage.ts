import type { Columns, Doc } from './doc.js';
import { LanguageError } from './errors.js';

/** The name of a column of a document. */
export type Column = keyof Columns;

/** One step of the analysis. Pure: the same document gives the same document. */
export interface Stage {
  readonly name: string;
  /** The columns that the document must have. */
  readonly requires: readonly Column[];
  /** The columns that the stage adds. */
  readonly provides: readonly Column[];
  run(doc: Doc): Doc;
}

/**
 * Runs stages in order.
 * @throws LanguageError RAP-L005 when a stage lacks a column that it requires.
 */
export function runStages(stages: readonly Stage[], doc: Doc): Doc {
  for (const stage of stages) {
    const missing = stage.requires.filter((column) => doc.columns[column] === undefined);
    if (missing.length > 0) {
      throw new LanguageError(
        'RAP-L005',
        `The stage '${stage.name}' needs ${missing.join(', ')}, which the document lacks.`,
        'Run the stages that provide them first, in the order of language.stages.',
      );
    }
    doc = stage.run(doc);
  }
  return doc;
}
