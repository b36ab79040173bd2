/**
 * The line, from 1, on which each value of a JSON text begins, by its path ("actors.3.country"). Values
 * deeper than `depth` are not listed. The text must be valid JSON; one pass, no recursion.
 */
export function linesOfValues(text: string, depth: number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const path: (string | number)[] = [];
  const inArray: boolean[] = [];
  let line = 1;
  let expectsKey = false;
  let key = '';
  const begin = (): void => {
    const within = inArray.length;
    if (within > 0) path[within - 1] = inArray[within - 1] ? Number(path[within - 1] ?? -1) + 1 : key;
    if (within <= depth) lines.set(path.slice(0, within).join('.'), line);
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') line++;
    else if (c === '"') {
      const end = endOfString(text, i);
      if (expectsKey) {
        key = JSON.parse(text.slice(i, end + 1));
        expectsKey = false;
      } else begin();
      i = end;
    } else if (c === '{' || c === '[') {
      begin();
      inArray.push(c === '[');
      path.length = inArray.length - 1;
      expectsKey = c === '{';
    } else if (c === '}' || c === ']') {
      inArray.pop();
      path.length = inArray.length;
      expectsKey = false;
    } else if (c === ',') expectsKey = inArray.at(-1) === false;
    else if (/[-\dtfn]/.test(c)) {
      begin();
      while (i + 1 < text.length && /[-+.\w]/.test(text[i + 1]!)) i++;
    }
  }
  return lines;
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}
