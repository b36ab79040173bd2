/**
 * One argument of a predicate, in the ACTIVE clause: passives are turned round, and control, relative
 * clauses and coordination are undone, so that `subj` is who acts and `obj` is what is acted upon.
 *
 * Roles: `subj`, `obj`, `iobj`, `xcomp`, `ccomp`, `advcl`, `prt`, the lemma of a preposition, and for
 * nouns `poss`, `compound`, `amod`, `light` (the subject of a light verb over the noun).
 */
export interface Argument {
  readonly role: string;
  readonly word: number;
  /** How it was found, for the account: 'passive', 'control', 'relative clause', 'coordination', or ''. */
  readonly via: string;
}
