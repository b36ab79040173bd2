// Saves reports until there is no room, then prints how many it saved, and the failure on the other stream.
import { Store } from '../src/index.js';
import { plainReport } from './plain-report.js';

const store = await Store.open(process.argv[2]!);
let saved = 0;
try {
  for (; saved < 5000; saved++) {
    const report = plainReport(`d${saved}`, saved);
    report.document.text += Array.from({ length: 400 }, () => Math.random().toString(36)).join(' ');
    await store.save([report]);
  }
} catch (error) {
  console.error(String(error));
}
console.log(saved);
await store.close().catch(() => {});
