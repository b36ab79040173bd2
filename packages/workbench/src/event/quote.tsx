import type { Span } from '@rapporteur/server/api';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The text to quote from, and how to show in it which words are meant. */
export const Quoted = createContext<{ readonly text: string; readonly point: (span: Span | undefined) => void }>({
  text: '',
  point: () => {},
});

interface QuoteProps {
  readonly span: Span;
  /** The words as they are to be shown; as they stand in the text unless given. */
  readonly words?: string;
}

/** Words of the document; while the pointer rests on them they are shown in the text. */
export function Quote({ span, words }: QuoteProps) {
  const { text, point } = useContext(Quoted);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only shows where the words stand; nothing is done by it
    <q class="quote" onMouseEnter={() => point(span)} onMouseLeave={() => point(undefined)}>
      {words ?? text.slice(span.start, span.end)}
    </q>
  );
}
