import { sigmoid4, tanh4 } from './exponential';

/**
 * One step of an LSTM (Hochreiter and Schmidhuber 1997, with forget gates) for `rows` sequences. Rows of
 * `gates` hold input, forget and output gate and candidate before their functions, and after them on return.
 * `before` holds the cells of the step before; 0 where there is none.
 */
export function lstmForward(gates: usize, before: usize, cell: usize, hidden: usize, rows: i32, size: i32): void {
  const width: usize = (<usize>size) << 2;
  const zero = f32x4.splat(0);
  for (let r = 0; r < rows; r++) {
    for (let at: usize = 0; at < width; at += 16) {
      const gi = gates + at;
      const gf = gi + width;
      const go = gf + width;
      const gu = go + width;
      const i = sigmoid4(v128.load(gi));
      const f = sigmoid4(v128.load(gf));
      const o = sigmoid4(v128.load(go));
      const u = tanh4(v128.load(gu));
      const c = f32x4.add(f32x4.mul(f, before ? v128.load(before + at) : zero), f32x4.mul(i, u));
      v128.store(gi, i);
      v128.store(gf, f);
      v128.store(go, o);
      v128.store(gu, u);
      v128.store(cell + at, c);
      v128.store(hidden + at, f32x4.mul(o, tanh4(c)));
    }
    gates += width << 2;
    if (before) before += width;
    cell += width;
    hidden += width;
  }
}

/**
 * The gradient through `lstmForward`: from those of hidden state and cell (which becomes that of the cell
 * before) to those of the gates before their functions, written over the gates.
 */
export function lstmBackward(
  gates: usize,
  before: usize,
  cell: usize,
  dHidden: usize,
  dCell: usize,
  rows: i32,
  size: i32,
): void {
  const width: usize = (<usize>size) << 2;
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  for (let r = 0; r < rows; r++) {
    for (let at: usize = 0; at < width; at += 16) {
      const gi = gates + at;
      const gf = gi + width;
      const go = gf + width;
      const gu = go + width;
      const i = v128.load(gi);
      const f = v128.load(gf);
      const o = v128.load(go);
      const u = v128.load(gu);
      const t = tanh4(v128.load(cell + at));
      const dh = v128.load(dHidden + at);
      const dc = f32x4.add(v128.load(dCell + at), f32x4.mul(f32x4.mul(dh, o), f32x4.sub(one, f32x4.mul(t, t))));
      const c = before ? v128.load(before + at) : zero;
      v128.store(gi, f32x4.mul(f32x4.mul(dc, u), f32x4.mul(i, f32x4.sub(one, i))));
      v128.store(gf, f32x4.mul(f32x4.mul(dc, c), f32x4.mul(f, f32x4.sub(one, f))));
      v128.store(go, f32x4.mul(f32x4.mul(dh, t), f32x4.mul(o, f32x4.sub(one, o))));
      v128.store(gu, f32x4.mul(f32x4.mul(dc, i), f32x4.sub(one, f32x4.mul(u, u))));
      v128.store(dCell + at, f32x4.mul(dc, f));
    }
    gates += width << 2;
    if (before) before += width;
    cell += width;
    dHidden += width;
    dCell += width;
  }
}
