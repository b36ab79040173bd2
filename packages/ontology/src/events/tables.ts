import { PLOVER_TYPES } from '@rapporteur/report';
import { z } from 'zod';
import { Filled, List } from '../cells.js';
import { CameoCode } from './cameo.js';

/**
 * A word, with what must stand around it, that reports a political event.
 *
 * `pattern`: conditions on the arguments, separated by spaces, all of which must hold. `ROLE:VALUE`
 * wants the argument, `!ROLE:VALUE` wants it missing. Roles: `subj`, `obj`, `iobj`, `xcomp` (to or
 * -ing clause), `ccomp` (that clause), `prt` (particle), a preposition, or `source` and `target` for whoever
 * fills those of the entry. Values: `*` anything, lemmas separated by `|` (`#goods`: those of a class), or a class: `@actor` an actor,
 * `@official` one who acts for a state, body or movement, `@armed` one who can use force (states, soldiers,
 * police, armed groups, peoples), `@civil` a person, party, company or medium that does not, `@several` more than
 * one, `@subjunctive` a clause that says what shall be ('that he leave'). Of several entries of a word the one
 * with the most conditions that all hold decides.
 *
 * `source`, `target`: roles that are tried in this order; `-` for none. Nouns know besides `poss`
 * ('its attack'), `of`, `by`, `compound` ('NATO strikes'), `amod` ('Russian initiative'), and `light`,
 * the subject of a light verb over the noun ('launched an attack'); `self` makes the word itself the
 * actor ('critics of the government'), `mutual` gives both sides of a plural source ('the two
 * leaders met'); `none` after the others keeps the target of what it is about from being taken ('denied that THE ARMY
 * had shot').
 *
 * `example` is a sentence, `yields` who does it to whom in it: `Iran > Israel`, `-` for nobody.
 */
export const EventRow = z.object({
  lemma: Filled,
  pos: z.enum(['verb', 'noun', 'adj']),
  pattern: z.string(),
  type: z.enum(PLOVER_TYPES),
  cameo: CameoCode,
  source: List,
  target: List,
  example: Filled,
  yields: z.string().regex(/^.+ > .+$/, 'must be "WORDS > WORDS", with "-" for nobody'),
});
export type EventRow = z.infer<typeof EventRow>;

/** A verb that adds little but grammar to the event noun it governs: 'launch an attack', 'come under fire'. */
export const LightVerbRow = z.object({
  lemma: Filled,
  /** Where the noun stands: `obj`, `subj` ('an attack took place') or a preposition ('come under attack'). */
  noun: Filled,
  /** What the verb's subject is to the event: its source, its target or neither. */
  subject: z.enum(['source', 'target', 'none']),
  /** The role of the other side, tried in order: `iobj` ('gave them help'), `to`, `on`, `with`. */
  other: List,
  example: Filled,
  yields: z.string().regex(/^.+ > .+$/, 'must be "WORDS > WORDS", with "-" for nobody'),
});
export type LightVerbRow = z.infer<typeof LightVerbRow>;

/**
 * What a speaker does by announcing a deed (`stance` `will`, `will not`) of a type, or by saying that another
 * `must` or `should` do something, whatever it is (`*`).
 */
export const DeclaredRow = z.object({
  stance: z.enum(['will', 'will not', 'must', 'should']),
  deed: z.enum([...PLOVER_TYPES, '*']),
  type: z.enum(PLOVER_TYPES),
  cameo: CameoCode,
  example: Filled,
  yields: z.string().regex(/^.+ > .+$/, 'must be "WORDS > WORDS", with "-" for nobody'),
});
export type DeclaredRow = z.infer<typeof DeclaredRow>;

/** Nouns of one kind under a name, so that patterns need not repeat them: `obj:#forces`. */
export const WordClassRow = z.object({ name: z.string().regex(/^[a-z]+$/), lemmas: List });
export type WordClassRow = z.infer<typeof WordClassRow>;
