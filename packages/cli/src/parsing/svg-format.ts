import type { Analysed, Format } from './format.js';

const CHARACTERS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

/** One page with a drawing of every sentence; it needs no other file and runs no script. */
export function pageFormat(compact: boolean): Format {
  return {
    begin: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Sentences and their trees</title>
<style>
body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; color: #14213d; background: #fff }
h1 { font-size: 1.2rem; font-weight: 600; margin: 2rem 0 1rem }
figure { margin: 0 0 1rem; overflow-x: auto }
</style>
`,
    *pieces({ document, doc }) {
      yield `<h1>${escapeHtml(document.title ?? document.id)}</h1>\n`;
      for (let sentence = 0; sentence < doc.sentenceCount; sentence++) {
        yield `<figure>\n${doc.toSVG({ sentence, compact })}\n</figure>\n`;
      }
    },
    end: '</html>\n',
  };
}

/** The drawings of a document, each with the name of its file: "ID-1.svg". */
export function* svgFiles({ document, doc }: Analysed, compact: boolean): Generator<{ name: string; svg: string }> {
  const name =
    document.id
      .replace(/[^\p{L}\p{N}._-]+/gu, '_')
      .replace(/^\.+/, '')
      .slice(0, LONGEST_NAME) || 'document';
  for (let sentence = 0; sentence < doc.sentenceCount; sentence++) {
    yield { name: `${name}-${sentence + 1}.svg`, svg: `${doc.toSVG({ sentence, compact })}\n` };
  }
}

const LONGEST_NAME = 60;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => CHARACTERS[character as keyof typeof CHARACTERS]);
}
