import { mix } from '../hash.js';

/** Features of one thing, as hashes; made once and filled again and again. */
export class Features {
  readonly values: Int32Array;
  count = 0;

  constructor(capacity: number) {
    this.values = new Int32Array(capacity);
  }

  clear(): this {
    this.count = 0;
    return this;
  }

  /** One feature: a template's number and what it saw. */
  add(template: number, a: number): void {
    this.values[this.count++] = mix(mix(template, 0x3c6ef35f), a);
  }

  add2(template: number, a: number, b: number): void {
    this.values[this.count++] = mix(mix(mix(template, 0x3c6ef35f), a), b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.values[this.count++] = mix(mix(mix(mix(template, 0x3c6ef35f), a), b), c);
  }
}

/** A number by its size: 0, 1, 2, 3, 4, 5 to 7, 8 to 15, 16 to 31, and so on by doubling. */
export function bucket(n: number): number {
  return n < 5 ? n : n < 8 ? 5 : 38 - Math.clz32(n >> 2) - 1;
}
