/** Sizes of a network, in floats unless said otherwise. Widths are multiples of eight. */
export interface NetworkSizes {
  /** Pretrained word vectors. */
  readonly vector: number;
  /** Vectors of forms and their parts, and how many there are. */
  readonly piece: number;
  readonly pieces: number;
  /** Hidden state of an LSTM, one direction; and number of layers. */
  readonly hidden: number;
  readonly layers: number;
  /** Representations that arcs and relations are scored from. */
  readonly arc: number;
  readonly relation: number;
  /** Number of classes of every tag head, in their order. */
  readonly tags: readonly number[];
  readonly relations: number;
}

/** A matrix of weights, row by row. */
export interface Matrix {
  readonly name: string;
  readonly rows: number;
  readonly cols: number;
}

/** The next multiple of eight. */
export function padded(count: number): number {
  return Math.ceil(count / 8) * 8;
}

/** Width of a word's input: its vector and its pieces. */
export function inputWidth({ vector, piece }: NetworkSizes): number {
  return padded(vector) + piece;
}

/** The layer whose states the tag heads read: one below the last, which is left to syntax (Søgaard and Goldberg 2016). */
export function tagLayer({ layers }: NetworkSizes): number {
  return Math.max(0, layers - 2);
}

/** First column of every tag head, and the columns in all. */
export function tagColumns(sizes: NetworkSizes): number[] {
  const starts = [0];
  for (const count of sizes.tags) starts.push(starts.at(-1)! + padded(count));
  return starts;
}

/** Columns of the words' representations for syntax: arc dependent, arc head, relation dependent, relation head. */
export function syntaxColumns({ arc, relation }: NetworkSizes): {
  head: number;
  label: number;
  labelHead: number;
  width: number;
} {
  return { head: arc, label: 2 * arc, labelHead: 2 * arc + 2 * relation, width: 2 * arc + 4 * relation };
}

/** The weights of a network but for the pretrained vectors, in the order in which they lie in a file. */
export function matrices(sizes: NetworkSizes): Matrix[] {
  const list: Matrix[] = [{ name: 'pieces', rows: sizes.pieces, cols: sizes.piece }];
  const add = (name: string, rows: number, cols: number): void => void list.push({ name, rows, cols });
  const out = 2 * sizes.hidden;
  for (let layer = 0; layer < sizes.layers; layer++) {
    for (const direction of ['forwards', 'backwards']) {
      const name = `lstm${layer}.${direction}`;
      add(`${name}.input`, layer === 0 ? inputWidth(sizes) : out, 4 * sizes.hidden);
      add(`${name}.bias`, 1, 4 * sizes.hidden);
      add(`${name}.recurrent`, sizes.hidden, 4 * sizes.hidden);
    }
  }
  const tags = tagColumns(sizes).at(-1)!;
  add('tags', out, tags);
  add('tags.bias', 1, tags);
  const { width } = syntaxColumns(sizes);
  add('syntax', out, width);
  add('syntax.bias', 1, width);
  add('syntax.root', 1, width);
  add('arc', sizes.arc, sizes.arc);
  add('arc.bias', 1, sizes.arc);
  add('relation', 2 * sizes.relation, padded(sizes.relations));
  add('relation.bias', 1, padded(sizes.relations));
  return list;
}
