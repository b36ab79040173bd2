/**
 * Markdown to plain text: marks go, words stay. Link text is kept and the address dropped; headings and list
 * items stand as paragraphs of their own, so that no sentence runs from one into the next.
 */
export function stripMarkdown(markdown: string): string {
  const out: string[] = [];
  let fence: string | undefined;
  for (const line of withoutComments(markdown).split('\n')) {
    const fenced = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fenced !== undefined && (fence === undefined || (fenced[0] === fence[0] && fenced.length >= fence.length))) {
      fence = fence === undefined ? fenced : undefined;
    } else if (fence !== undefined) out.push(line);
    else block(line, out);
  }
  return out.join('\n');
}

/** The first level-one heading of a Markdown text, as plain words. */
export function firstHeading(markdown: string): string | undefined {
  const atx = /^ {0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(markdown);
  const setext = /^([^\n\s].*)\n=+[ \t]*$/m.exec(markdown);
  const found = atx === null || (setext !== null && setext.index < atx.index) ? setext : atx;
  return found === null ? undefined : stripInline(found[1]!).trim() || undefined;
}

/** No heading, rule or table row is longer; such lines are prose, and the patterns below are spared them. */
const LONGEST_MARKED = 5000;

/** One line outside fenced code, appended to the plain lines. */
function block(line: string, out: string[]): void {
  const text = line.replace(/^( {0,3}>[ \t]?)+/, '');
  if (text.length > LONGEST_MARKED) {
    out.push(stripInline(text));
    return;
  }
  if (/^ {0,3}\[[^\]]+\]:\s*\S/.test(text)) return;
  if (/^ {0,3}(=+|-{2,})[ \t]*$/.test(text) && (out.at(-1) ?? '') !== '') {
    out.push('');
    return;
  }
  if (/^ {0,3}([-*_])([ \t]*\1){2,}[ \t]*$/.test(text)) {
    out.push('');
    return;
  }
  if (/^ {0,3}\|?([ \t]*:?-+:?[ \t]*\|)+[ \t]*:?-*:?[ \t]*$/.test(text)) return;
  const heading = /^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(text);
  if (heading !== null) {
    paragraph(stripInline(heading[1] ?? ''), out);
    out.push('');
    return;
  }
  const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/.exec(text);
  if (item !== null) {
    paragraph(stripInline(item[1]!), out);
    return;
  }
  const row = /^ {0,3}\|(.*)\|[ \t]*$/.exec(text);
  out.push(stripInline(row === null ? text : row[1]!.replaceAll('|', '\t').trim()));
}

function paragraph(text: string, out: string[]): void {
  if (out.length > 0 && out.at(-1) !== '') out.push('');
  out.push(text);
}

/**
 * The marks within a line: links, images, emphasis, code, tags, entities and escapes. Every pattern is bounded or
 * excludes its own opening mark, so that a hostile line costs no more than its length.
 */
function stripInline(line: string): string {
  return (
    line
      // Escaped marks are put aside in the private use area, so that the rules below do not see them.
      .replace(/\\([\\`*_{}[\]()#+\-.!|>~<])/g, (_, mark: string) => String.fromCharCode(0xf000 + mark.charCodeAt(0)))
      .replace(/!\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '$1')
      .replace(/\[([^[\]]+)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '$1')
      .replace(/\[\^[^[\]]+\]/g, '')
      .replace(/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
      .replace(/<((?:https?|mailto):[^>\s]+)>/g, '$1')
      .replace(/<\/?[a-zA-Z][^<>]*>/g, '')
      .replace(/(`+)(.{1,1000}?)\1/g, '$2')
      .replace(/(\*{1,3})(?=\S)(.{0,1000}?\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)(.{0,1000}?\S)\1(?![\p{L}\p{N}])/gu, '$2')
      .replace(/~~(?=\S)(.{0,1000}?\S)~~/g, '$1')
      .replace(/&(amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|#39|#x27);/g, (_, name: string) => ENTITIES[name]!)
      .replace(/(?<! ) {2,}$|\\$/, '')
      .replace(/[\uf021-\uf07e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xf000))
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

function withoutComments(markdown: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = markdown.indexOf('<!--', from);
    const end = start < 0 ? -1 : markdown.indexOf('-->', start);
    if (end < 0) break;
    parts.push(markdown.slice(from, start));
    from = end + 3;
  }
  return parts.join('') + markdown.slice(from);
}
