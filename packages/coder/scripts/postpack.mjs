// Takes away what `prepack.mjs` has copied: the checkout has one copy of each model.
import { rmSync } from 'node:fs';

for (const name of ['models', 'LICENSE']) {
  rmSync(new URL(`../${name}`, import.meta.url), { recursive: true, force: true });
}
