// Saves batches of two reports until it is killed; tells its parent after each how many there are.
import { Store } from '../src/index.js';
import { plainReport } from './plain-report.js';

const store = await Store.open(process.argv[2]!);
for (let batch = 0; ; batch++) {
  // Every third batch replaces an earlier one.
  const number = batch % 3 === 2 ? batch - 2 : batch;
  await store.save([plainReport(`left-${number}`, batch), plainReport(`right-${number}`, batch)]);
  process.send?.(batch);
}
