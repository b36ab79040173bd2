/** A stretch of text as the name index sees it: a run of letters and digits, or one other character. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** Splits a text into atoms; white space falls away and typographic apostrophes and dashes become plain. */
export function atoms(text: string): Atom[] {
  const found: Atom[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    const form = match[0].replace(/[’‘]/, "'").replace(/[‐‑–]/, '-');
    found.push({ start: match.index, end: match.index + match[0].length, form });
  }
  return found;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** What was found: the first atom, the one after the last, and what the name may mean. */
export interface NameMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/**
 * Names of many words, found in one pass over a text's atoms. Case counts, so that 'US' is not 'us'.
 * Cost is linear in the text and does not depend on how many names there are.
 */
export class NameIndex<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(name: string, value: T): void {
    let node = this.#root;
    for (const { form } of atoms(name)) {
      let next = node.next.get(form);
      if (next === undefined) {
        next = { next: new Map(), values: [] };
        node.next.set(form, next);
      }
      node = next;
    }
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
  }

  /** The longest name that begins at an atom, or undefined. */
  matchAt(text: readonly Atom[], from: number): NameMatch<T> | undefined {
    let node = this.#root;
    let best: NameMatch<T> | undefined;
    for (let i = from; i < text.length; i++) {
      const next = node.next.get(text[i]!.form);
      if (next === undefined) break;
      node = next;
      if (node.values.length > 0) best = { from, to: i + 1, values: node.values };
    }
    return best;
  }

  /** All names in a text, longest first from the left, without overlaps. */
  findAll(text: readonly Atom[]): NameMatch<T>[] {
    const found: NameMatch<T>[] = [];
    for (let i = 0; i < text.length; ) {
      const match = this.matchAt(text, i);
      if (match === undefined) i++;
      else {
        found.push(match);
        i = match.to;
      }
    }
    return found;
  }
}
