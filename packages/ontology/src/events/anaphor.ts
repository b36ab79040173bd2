import { PLOVER_TYPES, type PloverType } from '@rapporteur/report';
import { z } from 'zod';
import { Filled, List } from '../cells.js';

/**
 * A noun that takes up an event told before, whatever word told it: 'attacked the town ... THE ASSAULT',
 * 'closed its border ... THIS STEP'. Nouns of the event lexicon need no row to take up their own verb.
 *
 * `number`: whether it does so as a singular, a plural ('the talks') or both. `after`: `this` where only a
 * demonstrative makes it sure ('this measure', whereas 'the measure' may be a bill), else `the`.
 * `types`: what it can take up; `except`: lemmas of these types that it does not ('the attack' is no war). `example` are sentences, `yields` the words of the event that is taken up.
 */
export const AnaphorRow = z.object({
  lemma: Filled,
  number: z.enum(['sing', 'plur', 'any']),
  after: z.enum(['this', 'the']),
  types: List.pipe(z.array(z.enum(PLOVER_TYPES)).min(1)),
  except: List,
  example: Filled,
  yields: Filled,
});
export type AnaphorRow = Omit<z.infer<typeof AnaphorRow>, 'types'> & { readonly types: readonly PloverType[] };
