/** The coder's version; every report names it, so that a record can be made again. */
export const VERSION = '0.1.0';
