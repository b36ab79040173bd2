/** What a format's reader found, before the document is identified, dated and checked for its language. */
export interface Draft {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  /** The date of publication in the words of the input. */
  readonly published?: string | undefined;
  readonly text: string;
  readonly warnings: readonly string[];
}
