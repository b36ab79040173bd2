/** Rounds over the dossier before anything is measured: the compiler has then seen all that is hot. */
export const WARM_UP = 5;

/** Measured rounds; the figure is their median. */
export const ROUNDS = 15;
