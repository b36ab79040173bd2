// Embeds the ontology's data files in a module, so that they load the same way in Node and in a browser.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const data = new URL('../packages/ontology/data/', import.meta.url);
const target = new URL('../packages/ontology/src/generated/', import.meta.url);

const files = readdirSync(data, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.tsv'))
  .sort();
const entries = files.map((name) => {
  const text = readFileSync(new URL(name, data), 'utf8').replaceAll('\r\n', '\n');
  return `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`;
});
const module = `// Made by scripts/embed-knowledge.mjs from packages/ontology/data; do not edit.
export const DATA_FILES: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`;

mkdirSync(target, { recursive: true });
const path = new URL('data-files.ts', target);
let before = '';
try {
  before = readFileSync(path, 'utf8');
} catch {
  // The first build has nothing to compare with.
}
if (before !== module) writeFileSync(path, module);
