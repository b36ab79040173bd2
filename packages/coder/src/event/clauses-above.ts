import type { Doc } from '@rapporteur/language';
import { caseOf, childrenOf, isVerb, markOf } from '../predicate/grammar.js';

/** A clause that an event stands in, and how it stands there. */
export interface ClauseAbove {
  /** The head of the clause; for 'setting', the noun that the clause is about. */
  readonly word: number;
  /** 'beside' holds for what goes before or after the clause: 'fled AFTER troops fired', and for the deed that it is the purpose of; 'setting' for 'MISRATA, where'. */
  readonly via: 'in' | 'beside' | 'setting';
}

/** How many clauses up circumstances are still shared. */
const MAX_STEPS = 4;
const BESIDE = new Set(['after', 'before', 'since', 'until', 'till', 'once']);

/**
 * The clauses whose time and place an event shares, the nearest first: 'clashes ERUPTED', 'GATHERED in the square and
 * demanded', 'TRIED to seize'. What is said or thought ('SAID that'), and what only tells apart who is meant ('rebels who
 * had fled MET'), shares nothing with the clause above.
 * @param isOther whether an event or cue of speech stands at a word, whose circumstances are its own
 * @param isFact what is planned, asked for or feared has not the time and place of the planning: 'URGED them to leave'
 */
export function* clausesAbove(
  doc: Doc,
  from: number,
  isOther: (word: number) => boolean,
  isFact: boolean,
): Generator<ClauseAbove> {
  let word = from;
  let via: ClauseAbove['via'] = 'in';
  for (let step = 0; step < MAX_STEPS; step++) {
    const head = doc.head(word);
    if (head < 0) return;
    const relation = doc.relation(word);
    switch (relation) {
      case 'conj':
      case 'compound':
        break;
      case 'xcomp':
        if (!isFact && isOther(head)) return;
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
      case 'advcl': {
        // 'lashed out on Thursday for HAVING SHOT DOWN a plane': that was before.
        if ((!isFact && isOther(head)) || isPerfect(doc, word)) return;
        const named = whereOf(doc, word);
        if (named !== undefined) yield { word: named, via: 'setting' };
        if (!isFact || BESIDE.has(markOf(doc, word) ?? '')) via = 'beside';
        break;
      }
      case 'acl':
        if (!isSetting(doc, word)) return;
        yield { word: head, via: 'setting' };
        if (!isInWhich(doc, word)) return;
        word = head;
        continue;
      default:
        return;
    }
    yield { word: head, via };
    word = head;
  }
}

/** 'in Misrata, WHERE rebels fought', 'in 2008, WHEN they met', 'a speech IN which he pledged'. */
function isSetting(doc: Doc, clause: number): boolean {
  for (const c of doc.children(clause)) if (/^(where|when)$/i.test(doc.form(c))) return true;
  return isInWhich(doc, clause);
}

function isInWhich(doc: Doc, clause: number): boolean {
  for (const c of doc.children(clause)) {
    if (/^which$/i.test(doc.form(c)) && /^(in|at|during|on)$/.test(caseOf(doc, c) ?? '')) return true;
  }
  return false;
}

/** 'shelled MISRATA, where troops arrested dozens': what stands before 'where', though the parser hung the clause on the verb. */
function whereOf(doc: Doc, clause: number): number | undefined {
  for (const c of doc.children(clause)) {
    if (doc.form(c).toLowerCase() !== 'where') continue;
    const before = c > 0 && doc.form(c - 1) === ',' ? c - 2 : c - 1;
    return before >= 0 && doc.upos(before) === 'PROPN' ? before : undefined;
  }
  return undefined;
}

/** The clauses below that tell the setting: 'were killed WHEN a bomb exploded in Kabul'. */
export function settingsBelow(doc: Doc, word: number): number[] {
  return childrenOf(doc, word, 'advcl').filter((c) => SETTING.test(markOf(doc, c) ?? whenIn(doc, c)));
}

const SETTING = /^(when|as|while)$/;

function whenIn(doc: Doc, clause: number): string {
  for (const c of doc.children(clause)) if (doc.relation(c) === 'advmod') return doc.form(c).toLowerCase();
  return '';
}

function isPerfect(doc: Doc, clause: number): boolean {
  return childrenOf(doc, clause, 'aux').some((aux) => doc.form(aux).toLowerCase() === 'having');
}
