import { type Row, readTable } from '../table.js';
import { EmbeddingRow, MarkerRow } from './tables.js';

export type Embedding = Row<EmbeddingRow>;
export type Marker = Row<MarkerRow>;
export type Frame = EmbeddingRow['frame'];

/** The words that decide whether what they govern is asserted to have happened, and by whom. */
export class FactualityLexicon {
  readonly embeddings: readonly Embedding[];
  readonly markers: readonly Marker[];
  readonly #byLemma = new Map<string, Embedding[]>();
  readonly #markers = new Map<string, Marker>();

  /** @throws DataError where a table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    this.embeddings = readTable('factuality/embedding.tsv', files['factuality/embedding.tsv'] ?? '', EmbeddingRow);
    this.markers = readTable('factuality/markers.tsv', files['factuality/markers.tsv'] ?? '', MarkerRow);
    for (const row of this.embeddings) {
      const rows = this.#byLemma.get(row.lemma);
      if (rows === undefined) this.#byLemma.set(row.lemma, [row]);
      else rows.push(row);
    }
    for (const row of this.markers) this.#markers.set(`${row.form}/${row.kind}`, row);
  }

  embedding(lemma: string, pos: EmbeddingRow['pos'], frame: Frame): Embedding | undefined {
    return this.#byLemma.get(lemma)?.findLast((row) => row.pos === pos && row.frame === frame);
  }

  /** All frames of a lemma. */
  framesOf(lemma: string, pos: EmbeddingRow['pos']): readonly Embedding[] {
    return this.#byLemma.get(lemma)?.filter((row) => row.pos === pos) ?? [];
  }

  marker(form: string, kind: MarkerRow['kind']): Marker | undefined {
    return this.#markers.get(`${form}/${kind}`);
  }
}
