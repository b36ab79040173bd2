/** Every failure a user can meet: what failed and what to do about it. `docs/errors.md` lists the same table. */
export const ERRORS = {
  'RAP-E001': { what: 'rapporteur is not built', remedy: 'Run `npm run build` in the checkout first.' },
  'RAP-E101': { what: 'the input cannot be read', remedy: 'Check that the path exists and that you may read it.' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** A failure written for the person who gets it: code, what failed, on which input, and the remedy. */
export class RapporteurError extends Error {
  override readonly name = 'RapporteurError';
  readonly remedy: string;

  constructor(
    readonly code: ErrorCode,
    /** The input that failed, as the user knows it: a path, a line, a document id. */
    readonly input: string,
    detail?: string,
    options?: ErrorOptions,
  ) {
    super(`${code} ${input}: ${detail ?? ERRORS[code].what}. ${ERRORS[code].remedy}`, options);
    this.remedy = ERRORS[code].remedy;
  }
}
