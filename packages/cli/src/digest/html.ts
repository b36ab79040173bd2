import type { Brief, Quote } from '@rapporteur/store';
import { sanitiseLine } from '../terminal/sanitise.js';
import { addressOf, sourceOf } from './outward.js';

/** A brief as one HTML page that needs nothing beside it: no script, no image, no request; every line points at its words. */
export function html({ title, about, sections, quotes }: Brief): string {
  const body = [
    `<h1>${safe(title)}</h1>`,
    ...about.map((line) => `<p class="about">${safe(line)}</p>`),
    ...sections.flatMap((section) => [
      `<h2>${safe(section.title)}</h2>`,
      ...(section.groups.length === 0 ? ['<p class="about">Nothing.</p>'] : []),
      ...section.groups.flatMap(({ heading, lines, more }) => [
        ...(heading === undefined ? [] : [`<h3>${safe(heading)}</h3>`]),
        '<ul>',
        ...lines.map(({ text, quotes }) => `<li>${safe(text)}${quotes.map(reference).join('')}</li>`),
        ...(more > 0 ? [`<li class="about">… and ${more} more</li>`] : []),
        '</ul>',
      ]),
    ]),
    ...(quotes.length === 0 ? [] : ['<h2>The words</h2>', '<ol>', ...quotes.map(passage), '</ol>']),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

const reference = (number: number) => ` <a class="ref" href="#w${number}">${number}</a>`;

function passage(quote: Quote): string {
  const { number, words, mark, id } = quote;
  const marked =
    mark === undefined
      ? safe(words)
      : `${safe(words.slice(0, mark.start))}<b>${safe(words.slice(mark.start, mark.end))}</b>${safe(words.slice(mark.end))}`;
  const address = addressOf(quote);
  const source = safe(sourceOf(quote));
  const link = address === undefined ? source : `<a href="${safe(address)}" rel="noreferrer noopener">${source}</a>`;
  return `<li id="w${number}"><q>${marked}</q> <span class="about">${link} <code>${safe(id)}</code></span></li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function safe(text: string): string {
  return sanitiseLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; font: 1.05rem/1.55 Georgia, 'Times New Roman', serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin-bottom: 0.4rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 0.5rem; border-bottom: 1px solid #8886; padding-bottom: 0.2rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 0.2rem; }
ul, ol { margin: 0.3rem 0; padding-left: 1.3rem; }
li { margin: 0.25rem 0; }
.about { color: GrayText; font-size: 0.92em; margin: 0.1rem 0; }
.ref { font: 0.72em/1 system-ui, sans-serif; vertical-align: super; text-decoration: none; padding: 0 0.1em; }
ol { font-size: 0.9em; }
:target { background: #fd66; }
code { font-size: 0.85em; }
`;
