/**
 * The arc-hybrid transition system (Kuhlmann, Gomez-Rodriguez & Satta 2011): a stack, and a buffer of
 * the words to come with the root at its very end.
 *
 *   SHIFT    b0 goes onto the stack
 *   LEFT(l)  s0 becomes an l-dependent of b0 and leaves the stack
 *   RIGHT(l) s0 becomes an l-dependent of s1 and leaves the stack
 *
 * Two transitions a word, always. As the root comes last, and takes one word only, every sequence of
 * allowed transitions ends in one tree with one root.
 */
export class ArcHybrid {
  /** Number of words; also the place of the root in the buffer. `length + 1` stands for "no word". */
  length = 0;
  /** The next word of the buffer; `length` when only the root is left. */
  buffer = 0;
  /** The stack's words, and how many they are. */
  stack = new Int32Array(0);
  height = 0;
  /** By word: its head (-1 while open), and the class of its relation. */
  head = new Int32Array(0);
  label = new Uint8Array(0);
  /** By word: outermost and second outermost dependents to the left and to the right. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  /** By word: number of dependents on either side. */
  leftCount = new Uint8Array(0);
  rightCount = new Uint8Array(0);
  /** By word: one bit for every relation among the dependents on a side (modulo 32). */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);

  /** The place that stands for "no word". */
  get none(): number {
    return this.length + 1;
  }

  start(length: number): void {
    this.length = length;
    this.buffer = 0;
    this.height = 0;
    const size = length + 2;
    if (this.stack.length < size) this.#reserve(size * 2);
    this.head.fill(-1, 0, size);
    this.label.fill(0, 0, size);
    for (const column of [this.left1, this.left2, this.right1, this.right2]) column.fill(this.none, 0, size);
    for (const column of [this.leftCount, this.rightCount, this.leftLabels, this.rightLabels]) column.fill(0, 0, size);
  }

  get done(): boolean {
    return this.buffer === this.length && this.height === 0;
  }

  get mayShift(): boolean {
    return this.buffer < this.length;
  }

  /** The root takes the last word left, and no other. */
  get mayLeft(): boolean {
    return this.height > 0 && (this.buffer < this.length || this.height === 1);
  }

  get mayRight(): boolean {
    return this.height > 1;
  }

  /** The word `depth` below the top of the stack, or `none`. */
  top(depth: number): number {
    return depth < this.height ? this.stack[this.height - 1 - depth]! : this.none;
  }

  /** The word `distance` after the first of the buffer; the root after the last word, then `none`. */
  next(distance: number): number {
    const word = this.buffer + distance;
    return word <= this.length ? word : this.none;
  }

  shift(): void {
    this.stack[this.height++] = this.buffer++;
  }

  left(label: number): void {
    const child = this.stack[--this.height]!;
    const head = this.buffer;
    this.head[child] = head;
    this.label[child] = label;
    // Left dependents come from the inside outwards.
    this.left2[head] = this.left1[head]!;
    this.left1[head] = child;
    if (this.leftCount[head]! < 255) this.leftCount[head]!++;
    this.leftLabels[head]! |= 1 << (label & 31);
  }

  right(label: number): void {
    const child = this.stack[--this.height]!;
    const head = this.stack[this.height - 1]!;
    this.head[child] = head;
    this.label[child] = label;
    this.right2[head] = this.right1[head]!;
    this.right1[head] = child;
    if (this.rightCount[head]! < 255) this.rightCount[head]!++;
    this.rightLabels[head]! |= 1 << (label & 31);
  }

  #reserve(size: number): void {
    this.stack = new Int32Array(size);
    this.head = new Int32Array(size);
    this.label = new Uint8Array(size);
    this.left1 = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right1 = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftCount = new Uint8Array(size);
    this.rightCount = new Uint8Array(size);
    this.leftLabels = new Int32Array(size);
    this.rightLabels = new Int32Array(size);
  }
}
