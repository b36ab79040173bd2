import type { Address, Kernels } from '@rapporteur/language/training';

/** A matrix in the kernels' memory: `ld` floats from row to row. */
export interface Block {
  readonly at: Address;
  readonly ld: number;
}

/** to (m × n) = a (m × k) · b (k × n), or added to it. n is a multiple of eight. */
export function multiply(
  kernels: Kernels,
  to: Block,
  a: Block,
  b: Block,
  m: number,
  n: number,
  k: number,
  add = false,
): void {
  const mark = kernels.mark();
  const panels = kernels.words(k * n);
  kernels.run.pack(panels, b.at, b.ld, k, n);
  kernels.run.multiply(to.at, to.ld, a.at, a.ld, panels, m, n, k, add ? 1 : 0);
  kernels.release(mark);
}

/** to (m × n) = a (m × k) · the transpose of b (n × k), or added to it: the gradient of a product's left side. */
export function multiplyTransposed(
  kernels: Kernels,
  to: Block,
  a: Block,
  b: Block,
  m: number,
  n: number,
  k: number,
  add = false,
): void {
  const mark = kernels.mark();
  const panels = kernels.words(k * Math.ceil(n / 8) * 8);
  kernels.run.packTransposed(panels, b.at, b.ld, k, n);
  kernels.run.multiply(to.at, to.ld, a.at, a.ld, panels, m, n, k, add ? 1 : 0);
  kernels.release(mark);
}

/** to (m × n) += the transpose of a (k × m) · b (k × n): the gradient of a product's right side. */
export function addTransposedProduct(
  kernels: Kernels,
  to: Block,
  a: Block,
  b: Block,
  m: number,
  n: number,
  k: number,
): void {
  if (k === 0) return;
  const mark = kernels.mark();
  const turned = kernels.words(m * k);
  kernels.run.transpose(turned, k, a.at, a.ld, k, m);
  multiply(kernels, to, { at: turned, ld: k }, b, m, n, k, true);
  kernels.release(mark);
}
