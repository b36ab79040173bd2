import { beginsHtml } from './format.js';
import { beginsJsonLines } from './json-lines.js';
import { failed, type Outcome } from './outcome.js';
import { readJsonLines, readWhole, refused } from './read-file.js';
import { STANDARD_INPUT } from './source.js';

const SOURCE = { path: STANDARD_INPUT };
/** Enough of the input to tell JSON Lines and HTML from plain text. */
const HEAD = 1024;

/** Standard input: JSON Lines where the first line begins a JSON object, a page where it begins as HTML, else text. */
export async function* readStandardInput(input: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<Outcome> {
  try {
    const iterator = input[Symbol.asyncIterator]();
    const held: Uint8Array[] = [];
    let size = 0;
    let ended = false;
    const pull = async (): Promise<boolean> => {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else {
        const chunk: Uint8Array = typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
        held.push(chunk);
        size += chunk.length;
      }
      return !ended;
    };
    while (size < HEAD && (await pull()));
    const head = headText(Buffer.concat(held).subarray(0, HEAD));
    if (beginsJsonLines(head)) {
      yield* readJsonLines(resume(held, iterator, ended), SOURCE, largest);
      return;
    }
    while (!ended && size <= largest) await pull();
    if (size > largest) yield failed(SOURCE, 'RAP-E110');
    else yield await readWhole(Buffer.concat(held), SOURCE, beginsHtml(head) ? 'html' : 'text');
  } catch (error) {
    yield refused(error, SOURCE);
  }
}

async function* resume(
  held: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  ended: boolean,
): AsyncGenerator<Uint8Array> {
  yield* held;
  if (ended) return;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
}

/** The head as characters, good enough to look at: ASCII is the same in every encoding but UTF-16. */
function headText(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be';
  return new TextDecoder(wide || 'utf-8').decode(bytes);
}
