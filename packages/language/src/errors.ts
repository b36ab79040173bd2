/** Codes of the language engine's failures and what they mean. */
export const LANGUAGE_ERRORS = {
  'RAP-L001': 'not a model file',
  'RAP-L002': 'a model file of another version',
  'RAP-L003': 'a truncated or incomplete model file',
  'RAP-L004': 'a damaged model file',
  'RAP-L005': 'a stage lacks a column that it requires',
  'RAP-L006': 'malformed CoNLL-U',
  'RAP-L007': 'a drawing that cannot be made',
  'RAP-L008': 'a model that cannot be fetched',
} as const;

export type LanguageErrorCode = keyof typeof LANGUAGE_ERRORS;

/** A failure with its code, what went wrong, and what to do about it. */
export class LanguageError extends Error {
  override readonly name = 'LanguageError';

  constructor(
    readonly code: LanguageErrorCode,
    what: string,
    readonly remedy: string,
  ) {
    super(`${code} ${what} ${remedy}`);
  }
}
