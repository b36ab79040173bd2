import { Features, LinkScorer, type LinkScorerData, type Mention, Resolver, WIDE } from '@rapporteur/language/training';
import { Random } from '../random.js';
import { frequentFeatures } from './frequent-features.js';
import type { LinkExample, LinkRecipe } from './link-example.js';

/** What wrong decisions cost (Durrett & Klein 2013): a false link, a missed one, a link to the wrong entity. */
const COSTS = { falseLink: 0.1, falseNew: 3, wrongLink: 1 };
/** Gradients below this are not followed: nearly all pairs are beyond doubt. */
const NEGLIGIBLE = 1e-3;

/** Learns the scorer of links, document by document, with AdaGrad and dropout. */
export class LinkTrainer {
  readonly scorer: LinkScorer;
  readonly #random: Random;
  readonly #squares: Float32Array;
  readonly #outputSquares: Float32Array;
  readonly #biasSquares: Float32Array;
  readonly #average: Float32Array;
  #averages = 0;
  readonly #outputAverage: Float32Array;
  readonly #biasAverage: Float32Array;
  readonly #gradient: Float32Array;
  readonly #kept: Uint8Array;
  /** The features of the document's mentions as antecedents. */
  readonly #asAntecedent: Features[] = [];

  constructor(
    readonly recipe: LinkRecipe,
    readonly examples: readonly LinkExample[],
  ) {
    const { width, seed } = recipe;
    const keys = frequentFeatures(examples, recipe);
    const rows = keys.length;
    this.#random = new Random(seed);
    const random = () => this.#random.next() * 2 - 1;
    const table = Float32Array.from({ length: rows * (width + 1) }, (_, i) =>
      i % (width + 1) === width ? 0 : random() * 0.02,
    );
    const output = Float32Array.from({ length: 2 * width }, () => random() * 0.3);
    const bias = new Float32Array(2 * width).fill(0.1);
    this.scorer = new LinkScorer({ width, keys, table, scale: 1, output, bias });
    this.#squares = new Float32Array(this.scorer.table.length).fill(1e-2);
    this.#outputSquares = new Float32Array(output.length).fill(1e-1);
    this.#biasSquares = new Float32Array(bias.length).fill(1e-1);
    this.#average = new Float32Array(this.scorer.table.length);
    this.#outputAverage = new Float32Array(output.length);
    this.#biasAverage = new Float32Array(bias.length);
    this.#gradient = new Float32Array(this.scorer.stride);
    this.#kept = new Uint8Array(width).fill(1);
  }

  train(after: (epoch: number, loss: number) => void): void {
    const resolver = new Resolver(this.scorer, WIDE);
    for (let epoch = 0; epoch < this.recipe.epochs; epoch++) {
      let loss = 0;
      const rate = this.recipe.rate * (1 - epoch / this.recipe.epochs) + 1e-3;
      for (const example of this.#random.shuffle([...this.examples])) {
        const { doc, mentions, types, groups } = example;
        this.#asAntecedent.length = 0;
        resolver.resolve(doc, mentions, types, (at, mention, best) => {
          this.#asAntecedent.push(copyOf(at.antecedent));
          const { loss: more, gold } = this.#learn(at, mention, groups, rate);
          loss += more;
          return epoch === 0 || this.#random.next() < 0.2 ? gold : best;
        });
      }
      if (epoch >= this.recipe.epochs / 2) this.#addAverage();
      after(epoch, loss);
    }
  }

  /** The scorer's weights, averaged over the later epochs. */
  averaged(): LinkScorerData & { readonly table: Float32Array } {
    const n = Math.max(1, this.#averages);
    const divide = (sum: Float32Array) => sum.map((value) => value / n);
    return {
      width: this.recipe.width,
      keys: this.scorer.data.keys,
      scale: 1,
      table: this.scorer.compact(divide(this.#average)),
      output: divide(this.#outputAverage),
      bias: divide(this.#biasAverage),
    };
  }

  #addAverage(): void {
    this.#averages++;
    const { table, output, bias } = this.scorer;
    for (let i = 0; i < table.length; i++) this.#average[i]! += table[i]!;
    for (let i = 0; i < output.length; i++) this.#outputAverage[i]! += output[i]!;
    for (let i = 0; i < bias.length; i++) this.#biasAverage[i]! += bias[i]!;
  }

  #learn(at: Resolver, mention: Mention, groups: ArrayLike<number>, rate: number): { loss: number; gold: number } {
    const { antecedents } = at;
    const n = antecedents.length;
    const { width, dropout } = this.recipe;
    // Dropout of hidden units: scores are computed anew without them.
    if (dropout > 0) {
      for (let i = 0; i < width; i++) this.#kept[i] = this.#random.next() < dropout ? 0 : 1;
    }
    const group = groups[mention.index]!;
    const isGold = new Uint8Array(n + 1);
    let any = false;
    for (let i = 0; i < n; i++) {
      if (group >= 0 && groups[antecedents[i]!.index] === group) {
        isGold[i] = 1;
        any = true;
      }
    }
    if (!any) isGold[n] = 1;
    const scores = new Float64Array(n + 1);
    let max = -Infinity;
    let gold = -1;
    for (let i = 0; i <= n; i++) {
      const sum = this.scorer.sumAt(at.sums[i === n ? at.sums.length - 1 : i]!);
      const cost = isGold[i] ? 0 : any ? (i === n ? COSTS.falseNew : COSTS.wrongLink) : COSTS.falseLink;
      scores[i] = this.#score(sum, i === n ? 1 : 0) + cost;
      if (scores[i]! > max) max = scores[i]!;
      if (isGold[i] && i < n && (gold < 0 || scores[i]! > scores[gold]!)) gold = i;
    }
    let all = 0;
    let right = 0;
    for (let i = 0; i <= n; i++) {
      const p = Math.exp(scores[i]! - max);
      all += p;
      if (isGold[i]) right += p;
    }
    for (let i = 0; i <= n; i++) {
      const p = Math.exp(scores[i]! - max);
      const gradient = p / all - (isGold[i] ? p / right : 0);
      if (Math.abs(gradient) > NEGLIGIBLE) this.#update(at, i, gradient, rate);
    }
    return { loss: Math.log(all / right), gold };
  }

  #score(sum: Float32Array, head: number): number {
    const { width } = this.recipe;
    const { output, bias } = this.scorer;
    const scale = 1 / (1 - this.recipe.dropout);
    let score = sum[width]!;
    for (let i = 0; i < width; i++) {
      const unit = sum[i]! + bias[head * width + i]!;
      if (unit > 0 && this.#kept[i]) score += unit * output[head * width + i]! * scale;
    }
    return score;
  }

  #update(at: Resolver, i: number, gradient: number, rate: number): void {
    const { width } = this.recipe;
    const { output, bias } = this.scorer;
    const isNew = i === at.antecedents.length;
    const sum = this.scorer.sumAt(at.sums[isNew ? at.sums.length - 1 : i]!);
    const offset = isNew ? width : 0;
    const scale = 1 / (1 - this.recipe.dropout);
    const below = this.#gradient;
    for (let k = 0; k < width; k++) {
      const unit = sum[k]! + bias[offset + k]!;
      if (unit <= 0 || !this.#kept[k]) {
        below[k] = 0;
        continue;
      }
      below[k] = gradient * output[offset + k]! * scale;
      adagrad(output, this.#outputSquares, offset + k, gradient * unit * scale, rate);
      adagrad(bias, this.#biasSquares, offset + k, below[k]!, rate);
    }
    below[width] = gradient;
    if (isNew) this.#updateRows(at.fresh, rate);
    else {
      this.#updateRows(at.own, rate);
      this.#updateRows(this.#asAntecedent[at.antecedents[i]!.index]!, rate);
      this.#updateRows(at.pairs[i]!, rate);
    }
  }

  #updateRows({ values, count }: Features, rate: number): void {
    const { stride } = this.scorer;
    const { table } = this.scorer;
    const squares = this.#squares;
    const below = this.#gradient;
    for (let f = 0; f < count; f++) {
      const row = values[f]! * stride;
      for (let k = 0; k < stride; k++) {
        const g = below[k]!;
        if (g === 0) continue;
        const square = squares[row + k]! + g * g;
        squares[row + k] = square;
        table[row + k]! -= (rate * g) / Math.sqrt(square);
      }
    }
  }
}

function copyOf({ values, count }: Features): Features {
  const copy = new Features(count);
  copy.values.set(values.subarray(0, count));
  copy.count = count;
  return copy;
}

function adagrad(weights: Float32Array, squares: Float32Array, i: number, gradient: number, rate: number): void {
  const square = squares[i]! + gradient * gradient;
  squares[i] = square;
  weights[i]! -= (rate * gradient) / Math.sqrt(square);
}
