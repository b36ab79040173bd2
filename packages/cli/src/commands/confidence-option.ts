import { InvalidArgumentError, Option } from 'commander';
import { plural } from '../terminal/table.js';

/** `--min-confidence`: how sure an event or an entry of a ledger must be to be shown or written. */
export function confidenceOption(does: string): Option {
  return new Option('-c, --min-confidence <p>', `${does} whose confidence is below p, from 0 to 1`).argParser(parse);
}

/** "12 records below 0.6 left out". */
export function leftOut(records: number, least: number): string {
  return `${plural(records, 'record')} below ${least} left out`;
}

function parse(words: string): number {
  const value = words.trim() === '' ? Number.NaN : Number(words);
  if (value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.6.');
}
