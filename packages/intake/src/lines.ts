/** A line without its line end, counted from 1; undefined bytes stand for a line that was too long to hold. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/**
 * Splits a stream of bytes at LF, holding no more than one line. A line above `longest` bytes is dropped and
 * reported with its number, so that the rest can go on.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  let dropped = false;
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size > longest) {
      dropped = true;
      held = [];
    } else if (part.length > 0) held.push(part);
  };
  const take = (): Line => {
    const line = { number: number++, bytes: dropped ? undefined : held.length === 1 ? held[0]! : Buffer.concat(held) };
    held = [];
    size = 0;
    dropped = false;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
