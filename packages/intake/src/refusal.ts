import type { ErrorCode } from '@rapporteur/report';

/**
 * Thrown inside the intake where bytes cannot become a document. It does not know its input; the reader that
 * catches it adds the source and turns it into a `Failed`.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ErrorCode,
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail ?? code, options);
  }
}
