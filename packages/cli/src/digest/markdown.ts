import type { Brief, Quote } from '@rapporteur/store';
import { sanitiseLine } from '../terminal/sanitise.js';
import { plural } from '../terminal/table.js';
import { addressOf, sourceOf } from './outward.js';

/** A brief as Markdown with footnotes (as GitHub and pandoc read them): every line points at its words. */
export function markdown({ title, about, sections, quotes }: Brief): string {
  const blocks = [`# ${safe(title)}`, about.map(safe).join('\n')];
  for (const section of sections) {
    blocks.push(`## ${safe(section.title)}`);
    if (section.groups.length === 0) blocks.push('Nothing.');
    for (const { heading, lines, more } of section.groups) {
      if (heading !== undefined) blocks.push(`### ${safe(heading)}`);
      const items = lines.map(({ text, quotes }) => `- ${safe(text)}${quotes.map((n) => `[^${n}]`).join('')}`);
      if (more > 0) items.push(`- … and ${more} more`);
      blocks.push(items.join('\n'));
    }
  }
  if (quotes.length > 0) blocks.push(`## The words\n\n${plural(quotes.length, 'passage')}.`);
  return `${[...blocks, ...quotes.map(footnote)].join('\n\n')}\n`;
}

function footnote(quote: Quote): string {
  const { words, mark } = quote;
  const marked =
    mark === undefined
      ? escaped(words)
      : `${escaped(words.slice(0, mark.start))}**${escaped(words.slice(mark.start, mark.end))}**${escaped(words.slice(mark.end))}`;
  const address = addressOf(quote);
  const source = address === undefined ? escaped(sourceOf(quote)) : `[${escaped(sourceOf(quote))}](<${address}>)`;
  return `[^${quote.number}]: “${marked}” — ${source} (\`${quote.id.replace(/[^\w.-]/g, '')}\`)`;
}

/** Words that begin a line, in which nothing acts. */
function safe(text: string): string {
  return escaped(text.trim())
    .replace(/^[-+=#:]/, '\\$&')
    .replace(/^\d+(?=[.)])/, '$&\\');
}

/** Text on one line with every mark escaped that Markdown, GitHub's kind included, or HTML reads. */
function escaped(text: string): string {
  return sanitiseLine(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&|~^$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => www.replace('.', '\\.'));
}
