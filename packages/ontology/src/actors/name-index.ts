/** A stretch of text as the name index sees it: a run of letters and digits, or one other character. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** Typographic marks and the plain ones they stand for. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
]);

/** Splits a text into atoms; white space falls away and typographic apostrophes and dashes become plain. */
export function atoms(text: string): Atom[] {
  const found: Atom[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    const form = PLAIN.get(match[0]) ?? match[0];
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

/** Words that are no names where they begin a sentence, though some name is written like them: WHO, US. */
const NO_NAMES = new Set(
  `a all an and any are as at be both but by can did do for had has have he her his how if in is it its let march may me
   most my no not now of off on one or our out per she so some such than that the their them then there these they this
   those to too two up us was we were what when where which while who why will with yes yet you`.split(/\s+/),
);

/**
 * Names of many words, found in one pass over a text's atoms. Case counts, so that 'US' is not 'us', but
 * headlines and datelines may shout: 'WASHINGTON' is Washington. A name that was added in any case is found
 * where the text writes it with a capital anywhere.
 * Cost is linear in the text and does not depend on how many names there are.
 */
export class NameIndex<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  /** Names in any case, in small letters. */
  readonly #folded: Node<T> = { next: new Map(), values: [] };

  add(name: string, value: T): void {
    const { values } = nodeOf(this.#root, name, (form) => form);
    if (!values.includes(value)) values.push(value);
  }

  /** Adds a value before all others of the same name. */
  addFirst(name: string, value: T, anyCase = false): void {
    const { values } = anyCase ? nodeOf(this.#folded, name, fold) : nodeOf(this.#root, name, (form) => form);
    if (!values.includes(value)) values.unshift(value);
  }

  /** The longest name that begins at an atom, or undefined. */
  matchAt(text: readonly Atom[], from: number): NameMatch<T> | undefined {
    const exact = this.#exactAt(text, from);
    if (this.#folded.next.size === 0) return exact;
    const folded = this.#foldedAt(text, from);
    if (folded === undefined || (exact !== undefined && exact.to > folded.to)) return exact;
    if (exact === undefined || folded.to > exact.to) return folded;
    return { from, to: exact.to, values: [...folded.values, ...exact.values] };
  }

  #foldedAt(text: readonly Atom[], from: number): NameMatch<T> | undefined {
    let node = this.#folded;
    let best: NameMatch<T> | undefined;
    let isCapital = false;
    for (let i = from; i < text.length; i++) {
      const { form } = text[i]!;
      const plain = fold(form);
      const next = node.next.get(plain);
      if (next === undefined) break;
      node = next;
      isCapital ||= form[0] !== plain[0];
      const isWord = i === from && form.length > 1 && form !== form.toUpperCase();
      if (node.values.length === 0 || !isCapital || (isWord && (form.length < 3 || NO_NAMES.has(plain)))) continue;
      best = { from, to: i + 1, values: node.values };
    }
    return best;
  }

  #exactAt(text: readonly Atom[], from: number): NameMatch<T> | undefined {
    let node = this.#root;
    let best: NameMatch<T> | undefined;
    for (let i = from; i < text.length; i++) {
      const { form } = text[i]!;
      const next = node.next.get(form) ?? (isShouted(form) ? node.next.get(titleCase(form)) : undefined);
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

/** The node of a name, made where there is none. */
function nodeOf<T>(root: Node<T>, name: string, written: (form: string) => string): Node<T> {
  let node = root;
  for (const { form } of atoms(name)) {
    let next = node.next.get(written(form));
    if (next === undefined) {
      next = { next: new Map(), values: [] };
      node.next.set(written(form), next);
    }
    node = next;
  }
  // A name without letters names nothing: its values are kept where nobody finds them.
  return node === root ? { next: new Map(), values: [] } : node;
}

function fold(form: string): string {
  return form.toLowerCase();
}

/** A word of four or more capitals; the first test alone settles nearly all words. */
function isShouted(form: string): boolean {
  return form.length >= 4 && form[1] !== form[1]!.toLowerCase() && /^\p{Lu}+$/u.test(form);
}

function titleCase(form: string): string {
  return form[0]! + form.slice(1).toLowerCase();
}
