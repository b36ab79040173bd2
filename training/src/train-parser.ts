import type { Doc } from '@rapporteur/language';
import { type Direction, Parser, type TransitionSet } from '@rapporteur/language/training';
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

/** What kind of parser to train, and for how long. */
export interface ParserRecipe {
  readonly direction: Direction;
  /** Whether it reads the trees that the examples' documents have. */
  readonly guided: boolean;
  readonly epochs: number;
  /** Epochs after which the weights start from zero again; the model is the average of the runs. */
  readonly epochsARun: number;
}

/** A parser in training. */
export interface TrainedParser {
  readonly recipe: ParserRecipe;
  readonly transitions: TransitionSet;
  readonly perceptron: Perceptron;
}

/** Trains a parser by exploration with a dynamic oracle. */
export function trainParser(
  examples: readonly ParseExample[],
  recipe: ParserRecipe,
  log: (line: string) => void,
): TrainedParser {
  const { direction, guided, epochs, epochsARun } = recipe;
  const golds = examples.map(({ gold }) => gold);
  const transitions = collectTransitions(golds, direction);
  const perceptron = new Perceptron();
  const parser = new Parser(transitions, perceptron, direction, guided);
  const random = new Random(3);
  const sentences = examples.flatMap(({ doc, gold }) =>
    sentencesOf([gold]).map((sentence) => ({ doc, sentence, tree: goldTree(sentence, transitions, direction) })),
  );
  const costs: Costs = { shift: 0, left: 0, right: 0 };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const first = epoch % epochsARun === 0;
    if (first && epoch > 0) perceptron.restart();
    let wrong = 0;
    let choices = 0;
    for (const { doc, sentence, tree } of random.shuffle(sentences)) {
      parser.parseSentence(doc, sentence.from, sentence.to, (state, features, count, scores, best) => {
        choices++;
        perceptron.step();
        transitionCosts(state, tree, costs);
        const right = bestRight(parser, tree, costs, scores);
        if (costOf(parser, tree, costs, best) <= costOf(parser, tree, costs, right)) return best;
        wrong++;
        perceptron.update(features, count, right, 1);
        perceptron.update(features, count, best, -1);
        return !first && random.next() < EXPLORATION ? best : right;
      });
    }
    log(`${direction}: epoch ${epoch + 1} of ${epochs}, ${((100 * wrong) / choices).toFixed(2)}% wrong while learning`);
  }
  return { recipe, transitions, perceptron };
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

function collectTransitions(docs: readonly Doc[], direction: Direction): TransitionSet {
  const counts = { left: new Map<string, number>(), right: new Map<string, number>() };
  for (const doc of docs) {
    for (let word = 0; word < doc.length; word++) {
      if (doc.head(word) < 0) continue;
      const ahead = doc.head(word) > word === (direction === 'forwards');
      const side = ahead ? counts.left : counts.right;
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

/** A sentence's gold tree as a parser of that direction sees it: backwards, the last word is the first. */
function goldTree({ doc, from, to }: Sentence, transitions: TransitionSet, direction: Direction): GoldTree {
  const length = to - from;
  const place = (word: number): number => (direction === 'backwards' ? to - 1 - word : word - from);
  const heads = new Int32Array(length);
  const left = new Int32Array(length);
  const right = new Int32Array(length);
  const children: number[][] = Array.from({ length: length + 1 }, () => []);
  for (let word = from; word < to; word++) {
    const i = place(word);
    const head = doc.head(word);
    heads[i] = head < 0 ? length : place(head);
    children[heads[i]!]!.push(i);
    const l = transitions.left.indexOf(doc.deprel(word));
    const r = transitions.right.indexOf(doc.deprel(word));
    left[i] = l < 0 ? -1 : 1 + l;
    right[i] = r < 0 ? -1 : 1 + transitions.left.length + r;
  }
  return { heads, left, right, children };
}
