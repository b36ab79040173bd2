import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

// Runs the examples of the pages and compares what they print with what stands under them. When the model or the
// examples have changed: npm run build && npx vitest run packages/language/test/docs.test.ts --update
const top = fileURLToPath(new URL('../../..', import.meta.url));
const PAGES = ['docs/language.md', 'packages/language/README.md'];
vi.setConfig({ testTimeout: 180_000 });
const MARK = '\u0001';

/** A block of code, and the block of its output where one follows. */
const EXAMPLE = /^```js\n(.*?)^```\n(?:\n^```text\n(.*?)^```\n)?/gms;

/** What each block prints; the blocks of a page are one program. */
function run(blocks: readonly string[]): string[] {
  const program = blocks.map((code) => `console.log('${MARK}');\n${code}`).join('\n');
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: top, encoding: 'utf8' });
  return out.split(`${MARK}\n`).slice(1);
}

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  const examples = [...text.matchAll(EXAMPLE)];

  it('shows what its examples print', async () => {
    const printed = run(examples.map(([, code]) => code!));
    let next = 0;
    const fresh = text.replace(EXAMPLE, (_, code: string, before: string | undefined) => {
      const out = printed[next++]!;
      if (before === undefined) expect(out, code).toBe('');
      // Trailing white space would not survive an editor.
      return `\`\`\`js\n${code}\`\`\`\n${before === undefined ? '' : `\n\`\`\`text\n${out.replace(/[ \t]+$/gm, '').trimEnd()}\n\`\`\`\n`}`;
    });
    expect(next).toBeGreaterThan(3);
    await expect(fresh).toMatchFileSnapshot(`${top}${page}`);
  });
});

it('the picture in the page is what the example draws', async () => {
  const program = `import { loadModel } from '@rapporteur/language/model';
    console.log((await loadModel()).analyze('The minister said that the rebels had taken the town.').toSVG());`;
  const svg = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: top, encoding: 'utf8' });
  await expect(svg).toMatchFileSnapshot(`${top}docs/tree.svg`);
});
