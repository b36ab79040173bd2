import type { Part, Span } from '@rapporteur/server/api';
import type { ComponentChildren } from 'preact';

interface ToldWordsProps {
  readonly parts: readonly Part[];
  /** How words of the document are shown; as a quotation unless given. */
  readonly quote?: (words: string, span: Span) => ComponentChildren;
}

/** A sentence about an entry of a ledger: names stand out, words of the document are quotations. */
export function ToldWords({ parts, quote = (words) => <q>{words}</q> }: ToldWordsProps) {
  return (
    <>
      {parts.map((part) => {
        if (part.kind === 'actor') return <b>{part.text}</b>;
        return part.kind === 'words' ? quote(part.text, part.span) : part.text;
      })}
    </>
  );
}
