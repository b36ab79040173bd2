import type { Participant } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import type { Reading } from '../ledger/reading.js';
import { caseOf, childrenOf, conjuncts } from '../predicate/grammar.js';

/** Relations in which the other side of a tie stands in front of its noun, by role. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  poss: ['nmod:poss'],
  compound: ['compound', 'nmod:desc', 'flat', 'nmod:unmarked'],
  amod: ['amod'],
};

/** Words that may stand between the other side and its noun: "Iran's CLOSE, LONG-STANDING ally". */
const BETWEEN = new Set(['ADJ', 'PUNCT', 'PART', 'ADV', 'NUM']);

/**
 * The other side of a tie that a noun tells: "IRAN's ally", 'an ally of IRAN', 'the NATO member', 'the IRANIAN president'.
 * @param first the first word of the noun's phrase ('prime minister'), `last` its last
 */
export function othersOf(
  reading: Reading,
  noun: number,
  { first, last }: { readonly first: number; readonly last: number },
  roles: readonly string[],
): Participant[] {
  const { doc, cast } = reading;
  const heads = new Set([noun, last]);
  // 'Secretary of State John KERRY': of a title the parser may take the name for the head.
  const above = doc.head(noun);
  if (above > last && ['compound', 'nmod:desc', 'flat', 'amod'].includes(doc.deprel(noun))) heads.add(above);
  for (const role of roles) {
    const before = BEFORE[role];
    if (before !== undefined) {
      for (const head of heads) {
        for (const c of doc.children(head)) {
          if (c >= first || !before.includes(doc.deprel(c))) continue;
          const found = sideAt(reading, c);
          if (found.length > 0) return found;
        }
      }
      const adjacent = role === 'poss' ? owner(reading, first) : beside(reading, first);
      if (adjacent.length > 0) return adjacent;
      continue;
    }
    for (const head of heads) {
      for (const c of childrenOf(doc, head, 'nmod', 'obl')) {
        if (c < head || caseOf(doc, c) !== role) continue;
        const found = role === 'in' ? sideAt(reading, c) : sideBelow(reading, c);
        if (found.length > 0) return found;
        const apposed = role === 'of' ? namedBody(reading, head) : undefined;
        if (apposed !== undefined) return mentioned(apposed, cast);
      }
    }
  }
  return [];

  /** "TRUMP'S leading Republican rivals": an owner that the parser hung elsewhere. */
  function owner({ doc, cast }: Reading, first: number): Participant[] {
    const start = doc.sentence(doc.sentenceOf(first)).start;
    for (let w = first - 1; w > start && inPhrase(w); w--) {
      if (!/^['’]s?$/.test(doc.form(w))) continue;
      for (let k = w - 1; k >= Math.max(start, w - 6); k--) {
        const mention = cast.at(k);
        if (mention !== undefined && mention.span.end >= doc.end(w - 1) && mention.span.end <= doc.end(w))
          return mentioned(k, cast);
      }
      return [];
    }
    return [];
  }

  /** 'SENATE FOREIGN RELATIONS COMMITTEE Chairman': the name that ends where the noun's phrase begins. */
  function beside({ doc, cast }: Reading, first: number): Participant[] {
    const start = doc.sentence(doc.sentenceOf(first)).start;
    let w = first - 1;
    while (w >= start && cast.at(w) === undefined && BETWEEN.has(doc.upos(w)) && !/^[,;:()—–]$/.test(doc.form(w))) w--;
    if (w < start) return [];
    for (let k = w; k >= Math.max(start, w - 5); k--) {
      const mention = cast.at(k);
      if (mention === undefined || mention.span.end !== doc.end(w) || mention.form === 'description') continue;
      if (mention.form === 'name' && !isModifier(k)) continue;
      return mentioned(k, cast);
    }
    return [];
  }

  function inPhrase(word: number): boolean {
    const upos = doc.upos(word);
    return ['ADJ', 'PROPN', 'NOUN', 'PART'].includes(upos) || (upos === 'VERB' && doc.deprel(word) === 'amod');
  }

  function isModifier(word: number): boolean {
    return ['compound', 'nmod:desc', 'amod', 'nmod:poss', 'flat', 'nmod:unmarked', 'appos'].includes(doc.deprel(word));
  }
}

/** 'president of the world governing body, FIFA': the name in apposition, wherever below the noun the parser hung it. */
function namedBody({ doc, cast }: Reading, noun: number): number | undefined {
  return doc.subtree(noun).find((w) => {
    const mention = doc.deprel(w) === 'appos' ? cast.at(w) : undefined;
    return mention?.form === 'name' && mention.actors.every((id) => cast.facts(id)?.kind !== 'person');
  });
}

/** Whoever a word names, with all that is coordinated with it. */
export function sideAt({ doc, cast }: Reading, word: number): Participant[] {
  const form = cast.at(word)?.form;
  // 'adviser to SANDERS and president of the union': what is coordinated with a name and is none is the next description.
  const others = conjuncts(doc, word).filter((w) => w === word || (form !== undefined && cast.at(w)?.form === form));
  return others.flatMap((w) => mentioned(w, cast));
}

/** 'president of the governing body, FIFA': a name in apposition tells more than the noun. */
export function sideBelow(reading: Reading, word: number): Participant[] {
  const { doc, cast } = reading;
  for (const w of doc.subtree(word)) {
    if (doc.deprel(w) === 'appos' && cast.at(w)?.form === 'name' && doc.head(w) <= word + 4) {
      const kind = cast.facts(cast.at(w)!.actors[0]!)?.kind;
      if (kind !== 'person' && cast.at(word)?.form !== 'name') return mentioned(w, cast);
    }
  }
  const own = sideAt(reading, word);
  if (own.length > 0) return own;
  for (const c of childrenOf(doc, word, 'nmod:poss', 'compound', 'nmod', 'amod')) {
    if (doc.deprel(c) === 'nmod' && caseOf(doc, c) !== 'of') continue;
    const found = sideAt(reading, c);
    if (found.length > 0) return found;
  }
  return [];
}
