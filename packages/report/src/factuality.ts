import { z } from 'zod';

/**
 * FactBank's values: certain, probable or possible, that it is (+) or is not (-) so;
 * Uu where the source does not commit itself. Source: Saurí and Pustejovsky 2009.
 */
export const FACTUALITY = ['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'Uu'] as const;
export type FactualityValue = (typeof FACTUALITY)[number];

/** What one holder commits to: an actor's id, or `author`. */
export const Factuality = z.strictObject({
  holder: z.string(),
  value: z.enum(FACTUALITY),
  score: z
    .number()
    .min(-3)
    .max(3)
    .optional()
    .describe('of the author: from -3 (it did not happen) to 3 (it did), as a learned model reads the text'),
});
export type Factuality = z.infer<typeof Factuality>;
