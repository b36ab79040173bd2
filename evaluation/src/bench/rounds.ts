/**
 * Rounds over the dossier before anything is measured: the compiler has then seen all that is hot. The coder's many
 * small rules need some hundred thousand words for that, in which a word costs up to three times as much.
 */
export const WARM_UP = 25;

/** Measured rounds; the figure is their median. */
export const ROUNDS = 15;
