import { z } from 'zod';

/** A list in a cell: `a; b; c`. */
export const List = z
  .string()
  .transform((cell) => (cell === '' ? [] : cell.split(/\s*;\s*/).filter((item) => item !== '')));

/** A day, month or year in ISO 8601, or empty. */
export const When = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'a date must be YYYY, YYYY-MM, YYYY-MM-DD or empty');

/** A country as ISO 3166-1 alpha-3, or empty. Former states keep their former codes (SUN, YUG, SCG, CSK, DDR). */
export const Country = z.string().regex(/^([A-Z]{3})?$/, 'a country must be an ISO 3166-1 alpha-3 code or empty');

export const Filled = z.string().min(1, 'must not be empty');
