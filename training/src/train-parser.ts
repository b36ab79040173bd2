import type { Doc } from '@rapporteur/language';
import { Parser, type TransitionSet } from '@rapporteur/language/training';
import { type Costs, type GoldTree, transitionCosts } from './oracle.js';
import { Perceptron } from './perceptron.js';
import { Random } from './random.js';
import { type Sentence, sentencesOf } from './treebank.js';

/** Pairs of direction and relation rarer than this are not learnt. */
const MIN_TRANSITION_COUNT = 5;
/** How often the parser goes on from its own choice, right or wrong, once it has seen everything once. */
const EXPLORATION = 0.9;

/** A document whose tags and lemmas are those that the parser will see, and its gold trees. */
export interface ParseExample {
  readonly doc: Doc;
  readonly gold: Doc;
}

/** Trains the parser by exploration with a dynamic oracle. */
export function trainParser(
  examples: readonly ParseExample[],
  epochs: number,
  log: (line: string) => void,
  afterEpoch?: (epoch: number, perceptron: Perceptron, transitions: TransitionSet) => void,
): { perceptron: Perceptron; transitions: TransitionSet } {
  const transitions = collectTransitions(examples.map(({ gold }) => gold));
  const perceptron = new Perceptron();
  const parser = new Parser(transitions, perceptron);
  const random = new Random(3);
  const sentences = examples.flatMap(({ doc, gold }) =>
    sentencesOf([gold]).map((sentence) => ({ doc, sentence, tree: goldTree(sentence, transitions) })),
  );
  const costs: Costs = { shift: 0, left: 0, right: 0 };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0;
    let choices = 0;
    for (const { doc, sentence, tree } of random.shuffle(sentences)) {
      parser.parseSentence(doc, sentence.from, sentence.to, (state, features, count, scores, best) => {
        choices++;
        perceptron.step();
        transitionCosts(state, tree, costs);
        const right = bestRight(parser, tree, costs, scores);
        const cost = costOf(parser, tree, costs, best);
        if (cost <= costOf(parser, tree, costs, right)) return best;
        wrong++;
        perceptron.update(features, count, right, 1);
        perceptron.update(features, count, best, -1);
        return epoch > 1 && random.next() < EXPLORATION ? best : right;
      });
    }
    log(`parser: epoch ${epoch} of ${epochs}, ${((100 * wrong) / choices).toFixed(2)}% wrong while learning`);
    afterEpoch?.(epoch, perceptron, transitions);
  }
  return { perceptron, transitions };
}

/** Cost of a class: of its kind, and one more for a wrong relation on a right arc. */
function costOf(parser: Parser, tree: GoldTree, costs: Costs, label: number): number {
  const { state } = parser;
  if (label === 0) return costs.shift;
  const s0 = state.top(0);
  if (label < parser.firstRight) {
    return costs.left + (tree.heads[s0] === state.buffer && tree.left[s0] !== label ? 1 : 0);
  }
  return costs.right + (tree.heads[s0] === state.top(1) && tree.right[s0] !== label ? 1 : 0);
}

/** The best scored class among those that cost least. */
function bestRight(parser: Parser, tree: GoldTree, costs: Costs, scores: Int32Array): number {
  let right = -1;
  let least = Infinity;
  for (let label = 0; label < parser.classes; label++) {
    const cost = costOf(parser, tree, costs, label);
    if (cost < least || (cost === least && scores[label]! > scores[right]!)) {
      least = cost;
      right = label;
    }
  }
  return right;
}

function collectTransitions(docs: readonly Doc[]): TransitionSet {
  const counts = { left: new Map<string, number>(), right: new Map<string, number>() };
  for (const doc of docs) {
    for (let word = 0; word < doc.length; word++) {
      if (doc.head(word) < 0) continue;
      const side = doc.head(word) > word ? counts.left : counts.right;
      side.set(doc.deprel(word), (side.get(doc.deprel(word)) ?? 0) + 1);
    }
  }
  const frequent = (side: Map<string, number>): string[] =>
    [...side]
      .filter(([relation, count]) => count >= MIN_TRANSITION_COUNT && relation !== 'root')
      .map(([relation]) => relation)
      .sort();
  return { left: frequent(counts.left), right: frequent(counts.right) };
}

function goldTree({ doc, from, to }: Sentence, transitions: TransitionSet): GoldTree {
  const length = to - from;
  const heads = new Int32Array(length);
  const left = new Int32Array(length);
  const right = new Int32Array(length);
  const children: number[][] = Array.from({ length: length + 1 }, () => []);
  for (let i = 0; i < length; i++) {
    const head = doc.head(from + i);
    heads[i] = head < 0 ? length : head - from;
    children[heads[i]!]!.push(i);
    const relation = doc.deprel(from + i);
    const l = transitions.left.indexOf(relation);
    const r = transitions.right.indexOf(relation);
    left[i] = l < 0 ? -1 : 1 + l;
    right[i] = r < 0 ? -1 : 1 + transitions.left.length + r;
  }
  return { heads, left, right, children };
}
