import type { Doc } from '@rapporteur/language';
import { isVerb, markOf } from '../predicate/grammar.js';

/** A clause that an event stands in, and how it stands there. */
export interface ClauseAbove {
  /** The head of the clause; for 'where', the name that the clause is about. */
  readonly word: number;
  /** 'beside' holds for what goes before or after the clause: 'fled AFTER troops fired'. */
  readonly via: 'in' | 'beside' | 'where';
}

/** How many clauses up circumstances are still shared. */
const MAX_STEPS = 4;
const BESIDE = new Set(['after', 'before', 'since', 'until', 'till', 'once']);

/**
 * The clauses whose time and place an event shares, the nearest first: 'clashes ERUPTED', 'GATHERED in the square and
 * demanded', 'TRIED to seize'. What is said or thought ('SAID that'), and what only tells apart who is meant ('rebels who
 * had fled MET'), shares nothing with the clause above.
 * @param isOther whether an event or cue of speech stands at a word, whose circumstances are its own
 */
export function* clausesAbove(doc: Doc, from: number, isOther: (word: number) => boolean): Generator<ClauseAbove> {
  let word = from;
  let via: ClauseAbove['via'] = 'in';
  for (let step = 0; step < MAX_STEPS; step++) {
    const head = doc.head(word);
    if (head < 0) return;
    const relation = doc.relation(word);
    switch (relation) {
      case 'conj':
      case 'xcomp':
        break;
      case 'nsubj':
        // 'The attack was condemned in Geneva': that is where it was condemned.
        if (!isVerb(doc, head) || (doc.deprel(word) === 'nsubj:pass' && isOther(head))) return;
        break;
      case 'obj':
      case 'obl':
        if (isOther(head)) return;
        break;
      case 'nmod':
        if (isOther(head) || isVerb(doc, word)) return;
        break;
      case 'advcl':
        if (BESIDE.has(markOf(doc, word) ?? '')) via = 'beside';
        break;
      case 'acl': {
        if (hasWhere(doc, word)) yield { word: head, via: 'where' };
        return;
      }
      default:
        return;
    }
    yield { word: head, via };
    word = head;
  }
}

/** 'in Misrata, WHERE rebels fought'. */
function hasWhere(doc: Doc, clause: number): boolean {
  for (const c of doc.children(clause)) if (doc.form(c).toLowerCase() === 'where') return true;
  return false;
}
