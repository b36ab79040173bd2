import { checkExamples } from '@rapporteur/coder';
import { loadEngine } from './engine.js';

const { language, knowledge } = await loadEngine();
const failures = checkExamples(language, knowledge);
for (const { at, entry, example, wanted, got } of failures) {
  console.log(`${at}  ${entry}\n    ${example}\n    wanted ${wanted}\n    got    ${got}`);
}
const { events, factuality, ledgers } = knowledge;
const examples =
  events.entries.length +
  events.lightVerbs.length +
  events.anaphors.length +
  events.refinements.length +
  events.contexts.rows.length +
  factuality.embeddings.length +
  factuality.markers.length +
  ledgers.examples.length;
console.log(`${examples - failures.length} of ${examples} examples yield what their entry promises`);
process.exitCode = failures.length > 0 ? 1 : 0;
