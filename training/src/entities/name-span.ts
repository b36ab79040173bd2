import type { Doc, Range } from '@rapporteur/language';
import type { GumMention } from '../gum/mentions.js';

/** Prepositions that bind a name's parts: "University of X", "Centre for Y", "Rio de la Plata". */
const BINDING = new Set(['of', 'for', 'de', 'da', 'do', 'del', 'della', 'des', 'di', 'du', 'von', 'van', 'der', 'den']);
/** Small words that may stand inside a name, never at its edge. */
const INSIDE = /^(?:the|a|an|of|for|and|&|in|on|at|to|with|\/|-|–|’s|'s|’|'|s|\.|,|l'|d')$/i;
/** Small words that begin a name and belong to it. */
const PARTICLES = /^(?:al|el|bin|ibn|ben|de|da|di|du|von|van|der|den|la|le|ter|ten|abu|az|ash|as)$/;

/**
 * The name proper in a mention: the proper noun that heads it with what is part of the name, without
 * determiners, titles in their own relation, appositions, places after a comma and clauses. "the
 * University of Basel, where he taught" has "University of Basel". Undefined where the head is no name.
 * @param isName whether a word begins a mention of its own, and so its possessive stands outside
 */
export function nameSpan(doc: Doc, mention: GumMention, isName: (word: number) => boolean): Range | undefined {
  const head = properHead(doc, mention);
  if (head === undefined) return besideNoun(doc, mention);
  const parts = new Set<number>();
  collect(doc, { ...mention, head }, head, parts, isName);
  const inside = (word: number): boolean => parts.has(word) || INSIDE.test(doc.form(word));
  let start = head;
  let end = head + 1;
  while (start > mention.start && inside(start - 1)) start--;
  while (end < mention.end && inside(end)) end++;
  while (!parts.has(start) && start < head) start++;
  while (!parts.has(end - 1) && end - 1 > head) end--;
  return { start, end };
}

/**
 * The proper noun that heads a mention: its first word that hangs on none inside and is one. (The head of
 * the minimal span may lie deep in the name, which GUM's minimal spans do not always begin.)
 */
export function properHead(doc: Doc, { start, end, head }: GumMention): number | undefined {
  for (let word = start; word < end; word++) {
    const governor = doc.head(word);
    if (governor >= start && governor < end) continue;
    if (isProper(doc, word)) return word;
    if (doc.upos(word) === 'NOUN' || doc.upos(word) === 'VERB') return undefined;
  }
  return isProper(doc, head) ? head : undefined;
}

/** A name that follows the noun of its mention ("barrister Jane Roe"), or a place's before it ("Jiangsu province"). */
function besideNoun(doc: Doc, { start, end, head, type, identity }: GumMention): Range | undefined {
  if (doc.upos(head) !== 'NOUN') return undefined;
  const hangs = (word: number, relations: RegExp): boolean => {
    let at = word;
    while (at >= start && at < end && at !== head && isProper(doc, at) && relations.test(doc.deprel(at)))
      at = doc.head(at);
    return at === head || (/^-$/.test(doc.form(word)) && doc.head(word) > head);
  };
  let to = head + 1;
  while (to < end && hangs(to, /^(?:flat|appos|compound)$/)) to++;
  if (to > head + 1 && isProper(doc, head + 1)) return { start: head + 1, end: to };
  if (type !== 'place' || identity === '') return undefined;
  let from = head;
  while (from > start && hangs(from - 1, /^(?:compound|flat)$/)) from--;
  return from < head ? { start: from, end: head } : undefined;
}

function collect(
  doc: Doc,
  mention: GumMention,
  word: number,
  parts: Set<number>,
  isName: (word: number) => boolean,
): void {
  parts.add(word);
  for (const child of doc.children(word)) {
    if (child < mention.start || child >= mention.end || !belongs(doc, mention, word, child, isName)) continue;
    collect(doc, mention, child, parts, isName);
  }
}

function belongs(
  doc: Doc,
  mention: GumMention,
  word: number,
  child: number,
  isName: (word: number) => boolean,
): boolean {
  const capital = isCapital(doc, child);
  switch (doc.deprel(child)) {
    case 'flat':
    case 'goeswith':
    case 'fixed':
      return true;
    case 'compound':
      return capital || PARTICLES.test(doc.form(child));
    case 'amod':
    case 'nummod':
      return capital && (isProper(doc, child) || child > doc.sentence(doc.sentenceOf(child)).start);
    case 'nmod:desc':
      return (
        mention.type !== 'person' && isProper(doc, child) && /^(?:Mt|Mount|St|Saint|Ft|Fort)\.?$/.test(doc.form(child))
      );
    case 'nmod':
      return child > word && capital && (word !== mention.head || doc.children(child).some((c) => binds(doc, c)));
    case 'nmod:poss':
      return capital && (/['’]s/.test(mention.identity) || !isName(child));
    case 'conj':
      return capital && (word !== mention.head || withAmpersand(doc, child));
    default:
      return false;
  }
}

const binds = (doc: Doc, word: number): boolean => BINDING.has(doc.form(word).toLowerCase());

const withAmpersand = (doc: Doc, word: number): boolean => doc.children(word).some((c) => doc.form(c) === '&');

/** Whether a word is tagged as (part of) a name; GUM's XPOS marks adjectives and verbs in names too. */
export function isProper(doc: Doc, word: number): boolean {
  return doc.xpos(word).startsWith('NNP') || doc.upos(word) === 'PROPN';
}

const isCapital = (doc: Doc, word: number): boolean => /^[^\p{L}]*\p{Lu}|^\d/u.test(doc.form(word));
