import { type Address, type Packing, padded, SLOPE, syntaxColumns } from '@rapporteur/language/training';
import type { Example } from './example.js';
import type { Learner } from './learner.js';
import { addTransposedProduct, type Block, multiply, multiplyTransposed } from './product.js';

/** Learns arcs and relations from the words' states; adds to the states' gradient. Gives the loss. */
export function learnSyntax(
  learner: Learner,
  batch: readonly Example[],
  packing: Packing,
  states: Block,
  dStates: Block,
  share: number,
): number {
  const { kernels, parameters } = learner;
  const { run } = kernels;
  const { arc } = learner.sizes;
  const { words } = packing;
  const mark = kernels.mark();
  const columns = syntaxColumns(learner.sizes);
  const { width } = columns;
  // The row after the last word stands for the root.
  const syntax = learner.project('syntax', states, words, width, words + 1);
  run.gatherRows(
    syntax.at + 4 * words * width,
    width,
    parameters.at('syntax.root'),
    width,
    kernels.put([0], 'integers'),
    1,
    width,
  );
  for (let row = 0; row <= words; row++) run.rectify(syntax.at + 4 * row * width, 2 * arc, SLOPE);
  const mask = learner.mask(words * width, learner.disturbance.syntax);
  run.multiplyElements(syntax.at, syntax.at, mask, words * width, 0);
  const dSyntax = { at: kernels.words((words + 1) * width), ld: width };
  kernels.floats(dSyntax.at, (words + 1) * width).fill(0);
  const loss =
    learnArcs(learner, batch, packing, syntax, dSyntax, share) +
    learnRelations(learner, batch, packing, syntax, dSyntax, share);
  run.multiplyElements(dSyntax.at, dSyntax.at, mask, words * width, 0);
  for (let row = 0; row <= words; row++) {
    run.rectifyBackward(dSyntax.at + 4 * row * width, syntax.at + 4 * row * width, 2 * arc, SLOPE);
  }
  run.addTo(parameters.gradientOf('syntax.root'), dSyntax.at + 4 * words * width, width);
  learner.learnProduct('syntax', 'syntax.bias', states, dSyntax, dStates, words, width, true);
  kernels.release(mark);
  return loss;
}

function learnArcs(
  learner: Learner,
  batch: readonly Example[],
  packing: Packing,
  syntax: Block,
  dSyntax: Block,
  share: number,
): number {
  const { kernels, parameters } = learner;
  const { run } = kernels;
  const { arc } = learner.sizes;
  const { words, sentenceStart } = packing;
  const { head } = syntaxColumns(learner.sizes);
  const queries = { at: kernels.words(words * arc), ld: arc };
  multiply(kernels, queries, syntax, { at: parameters.at('arc'), ld: arc }, words, arc, arc);
  run.addToRows(queries.at, arc, parameters.at('arc.bias'), words, arc);
  const dQueries = { at: kernels.words(words * arc), ld: arc };
  let loss = 0;
  for (const [s, { heads }] of batch.entries()) {
    const mark = kernels.mark();
    const from = sentenceStart[s]!;
    const n = heads.length;
    const ld = padded(n + 1);
    const rows = kernels.put(
      Int32Array.from({ length: n + 1 }, (_, i) => (i === 0 ? words : from + i - 1)),
      'integers',
    );
    const keys = { at: kernels.words((n + 1) * arc), ld: arc };
    run.gatherRows(keys.at, arc, syntax.at + 4 * head, syntax.ld, rows, n + 1, arc);
    const scores = { at: kernels.words(n * ld), ld };
    const own = { at: queries.at + 4 * from * arc, ld: arc };
    multiplyTransposed(kernels, scores, own, keys, n, n + 1, arc);
    const gold = kernels.put(
      heads.map((h) => h + 1),
      'integers',
    );
    loss += run.softmaxLoss(scores.at, ld, gold, n, n + 1, share * learner.losses.arc);
    multiply(kernels, { at: dQueries.at + 4 * from * arc, ld: arc }, scores, keys, n, arc, n + 1);
    const dKeys = { at: kernels.words((n + 1) * arc), ld: arc };
    kernels.floats(dKeys.at, (n + 1) * arc).fill(0);
    addTransposedProduct(kernels, dKeys, scores, own, n + 1, arc, n);
    run.scatterAddRows(dSyntax.at + 4 * head, dSyntax.ld, dKeys.at, arc, rows, n + 1, arc);
    kernels.release(mark);
  }
  addTransposedProduct(kernels, { at: parameters.gradientOf('arc'), ld: arc }, syntax, dQueries, arc, arc, words);
  run.addColumnSums(parameters.gradientOf('arc.bias'), dQueries.at, arc, words, arc);
  multiplyTransposed(kernels, dSyntax, dQueries, { at: parameters.at('arc'), ld: arc }, words, arc, arc, true);
  return loss;
}

/** Relations are learnt on the right governors. */
function learnRelations(
  learner: Learner,
  batch: readonly Example[],
  packing: Packing,
  syntax: Block,
  dSyntax: Block,
  share: number,
): number {
  const { kernels } = learner;
  const { run } = kernels;
  const { relation, relations } = learner.sizes;
  const { label, labelHead } = syntaxColumns(learner.sizes);
  const { words, sentenceStart } = packing;
  const governors = new Int32Array(words);
  for (const [s, { heads }] of batch.entries()) {
    const from = sentenceStart[s]!;
    heads.forEach((h, i) => {
      governors[from + i] = h < 0 ? words : from + h;
    });
  }
  const index = kernels.put(governors, 'integers');
  const width = 2 * relation;
  const gather = (column: number): Address => {
    const to = kernels.words(words * width);
    run.gatherRows(to, width, syntax.at + 4 * column, syntax.ld, index, words, width);
    return to;
  };
  const theirs = gather(labelHead);
  const pairs = gather(labelHead);
  for (let word = 0; word < words; word++) {
    const pair = pairs + 4 * word * width;
    const own = syntax.at + 4 * (word * syntax.ld + label);
    run.addTo(pair, own, relation);
    run.rectify(pair, relation, SLOPE);
    run.multiplyElements(pair + 4 * relation, pair + 4 * relation, own + 4 * relation, relation, 0);
  }
  const mask = learner.mask(words * width, learner.disturbance.syntax);
  run.multiplyElements(pairs, pairs, mask, words * width, 0);
  const cols = padded(relations);
  const scores = learner.project('relation', { at: pairs, ld: width }, words, cols);
  const gold = learner.gold(batch, words, (example) => example.relations);
  const loss = run.softmaxLoss(scores.at, cols, gold, words, relations, share * learner.losses.relation);
  const dPairs = kernels.words(words * width);
  const block = { at: dPairs, ld: width };
  learner.learnProduct('relation', 'relation.bias', { at: pairs, ld: width }, scores, block, words, cols, false);
  run.multiplyElements(dPairs, dPairs, mask, words * width, 0);
  for (let word = 0; word < words; word++) {
    const pair = 4 * word * width;
    const product = pair + 4 * relation;
    const own = syntax.at + 4 * (word * syntax.ld + label + relation);
    const dOwn = dSyntax.at + 4 * (word * dSyntax.ld + label);
    run.rectifyBackward(dPairs + pair, pairs + pair, relation, SLOPE);
    run.addTo(dOwn, dPairs + pair, relation);
    run.multiplyElements(dOwn + 4 * relation, dPairs + product, theirs + product, relation, 1);
    run.multiplyElements(dPairs + product, dPairs + product, own, relation, 0);
  }
  run.scatterAddRows(dSyntax.at + 4 * labelHead, dSyntax.ld, dPairs, width, index, words, width);
  return loss;
}
