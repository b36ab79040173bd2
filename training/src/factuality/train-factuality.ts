import type { FactualityWeights } from '@rapporteur/coder/training';
import { Random } from '../random.js';
import type { Example } from './examples.js';
import { FeatureNetwork, type Row } from './network.js';
import type { Recipe } from './recipe.js';

/** Trains the members of a model and lays them side by side as one network, in bytes. */
export function trainFactuality(
  examples: readonly Example[],
  recipe: Recipe,
  log: (line: string) => void = () => {},
): FactualityWeights {
  const keys = frequentKeys(examples, recipe.leastCount);
  const rowOf = new Map([...keys].map((key, row) => [key, row]));
  const rows: Row[] = examples.map(({ features, value }) => ({
    rows: Int32Array.from(features.flatMap((key) => rowOf.get(key) ?? [])),
    value,
  }));
  const networks = Array.from({ length: recipe.members }, (_, member) => {
    const random = new Random(member + 1);
    const network = new FeatureNetwork(keys.length, recipe.units, random);
    network.train(rows, recipe, random);
    log(`member ${member + 1} of ${recipe.members}`);
    return network;
  });
  return sideBySide(keys, networks, recipe.units);
}

/** In rising order, so that the same data give the same bytes. */
function frequentKeys(examples: readonly Example[], leastCount: number): Int32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Int32Array.from([...counts].filter(([, count]) => count >= leastCount).map(([key]) => key)).sort();
}

/** The average of networks is one network with all their units, each output a share. */
function sideBySide(keys: Int32Array, networks: readonly FeatureNetwork[], units: number): FactualityWeights {
  const all = units * networks.length;
  const vectors = new Int8Array(keys.length * all);
  const worth = new Float32Array(all);
  const bias = new Float32Array(all);
  const output = new Float32Array(all + 1);
  for (const [member, network] of networks.entries()) {
    const trained = network.vectors.weights;
    for (let unit = 0; unit < units; unit++) {
      const to = member * units + unit;
      let largest = 0;
      for (let row = 0; row < keys.length; row++) largest = Math.max(largest, Math.abs(trained[row * units + unit]!));
      worth[to] = largest / 127;
      for (let row = 0; row < keys.length; row++)
        vectors[row * all + to] = Math.round(trained[row * units + unit]! / worth[to]!);
      bias[to] = network.bias.weights[unit]!;
      output[to] = network.output.weights[unit]! / networks.length;
    }
    output[all]! += network.output.weights[units]! / networks.length;
  }
  return { keys, vectors, worth, bias, output };
}
