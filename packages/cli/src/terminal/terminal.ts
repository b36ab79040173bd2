import picocolors from 'picocolors';

export type Paint = ReturnType<typeof picocolors.createColors>;

/** Where a command prints, and what the place can show. */
export interface Terminal {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
  /** Columns to wrap text to. */
  readonly columns: number;
  /** Colours for `out`; functions that do nothing where colour is unwanted. */
  readonly paint: Paint;
  readonly colour: boolean;
  /** Whether somebody watches `err`, so that progress is worth showing. */
  readonly interactive: boolean;
}

/** Functions that colour nothing. */
export const PLAIN: Paint = picocolors.createColors(false);

const WIDEST = 100;
/** For a pipe, and for terminals that say they have no columns. */
const USUAL = 80;

/** The terminal of this process; colour follows NO_COLOR, FORCE_COLOR and whether `out` is a terminal. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const colour = forced || (stdout.isTTY === true && env.NO_COLOR === undefined && env.TERM !== 'dumb');
  return {
    out: stdout,
    err: stderr,
    columns: Math.min(stdout.columns || USUAL, WIDEST),
    paint: picocolors.createColors(colour),
    colour,
    // Some terminals say that they have no columns; nothing can be drawn there.
    interactive: stderr.isTTY === true && stderr.columns > 0 && env.CI === undefined && env.TERM !== 'dumb',
  };
}
