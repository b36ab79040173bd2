import type { Doc } from '@rapporteur/language';
import type { Embedding, FactualityLexicon, Frame } from '@rapporteur/ontology';
import { caseOf, child, isClause, isVerb, isVerbalAdjective, leftmost, markOf } from '../predicate/grammar.js';
import { isPassive } from '../predicate/passive.js';
import { baseForms } from '../text/base-forms.js';

const GERUND_PREPOSITIONS = new Set([
  'of',
  'for',
  'in',
  'on',
  'about',
  'with',
  'against',
  'into',
  'over',
  'at',
  'to',
  'as',
  'by',
]);

/** The frames in which a word may stand below its governor, likeliest first: 'refused TO LEAVE' is `to`. */
export function framesOf(doc: Doc, word: number): Frame[] {
  const head = doc.head(word);
  switch (doc.relation(word)) {
    case 'ccomp':
    case 'csubj':
      return clauseFrames(doc, word);
    case 'xcomp':
      return isClause(doc, word) || isVerb(doc, word) ? clauseFrames(doc, word) : ['obj'];
    case 'advcl': {
      const mark = markOf(doc, word);
      if (mark === 'to') return ['to'];
      if (doc.xpos(word) !== 'VBG') return [];
      // 'ruled out ATTACKING them', 'prevented the army ATTACKING': no comma sets it apart as a circumstance.
      if (mark === undefined) return head < word && !afterComma(doc, word) ? ['ing', 'from-ing'] : [];
      return mark === 'from' ? ['from-ing', 'ing'] : GERUND_PREPOSITIONS.has(mark) ? ['ing'] : [];
    }
    case 'acl':
      return doc.deprel(word) === 'acl:relcl' ? [] : clauseFrames(doc, word);
    case 'parataxis':
      return ['that'];
    case 'obj':
    case 'obl':
    case 'iobj':
      return ['obj'];
    case 'nsubj':
      return isPassive(doc, head) ? ['obj'] : ['subj'];
    case 'nmod':
    case 'compound':
      return ['obj'];
    default:
      return [];
  }
}

function afterComma(doc: Doc, clause: number): boolean {
  const before = leftmost(doc, clause) - 1;
  return doc.form(leftmost(doc, clause)) === ',' || (before >= 0 && doc.form(before) === ',');
}

function clauseFrames(doc: Doc, word: number): Frame[] {
  const mark = markOf(doc, word);
  if (mark === 'to') return ['to'];
  if (mark === 'whether' || mark === 'if') return ['whether', 'that'];
  // 'said THAT the way is TO TALK': the infinitive is a predicate in a finite clause.
  if (mark === 'that') return ['that', 'to'];
  if (doc.xpos(word) === 'VBG' && child(doc, word, 'aux') === undefined)
    return mark === 'from' ? ['from-ing', 'ing'] : ['ing', 'from-ing'];
  if (doc.xpos(word) === 'VB' && child(doc, word, 'aux', 'nsubj') === undefined) return ['to'];
  return ['that', 'to'];
}

/** Several rules ask for the entry over the same word. */
const remembered = new WeakMap<Doc, { lexicon: FactualityLexicon; entries: (Embedding | null)[] }>();

/** The lexicon's entry for a governor with a word in one of its frames. */
export function embeddingOver(doc: Doc, word: number, lexicon: FactualityLexicon): Embedding | undefined {
  let known = remembered.get(doc);
  if (known === undefined || known.lexicon !== lexicon) {
    known = { lexicon, entries: [] };
    remembered.set(doc, known);
  }
  known.entries[word] ??= findEmbedding(doc, word, lexicon) ?? null;
  return known.entries[word] ?? undefined;
}

function findEmbedding(doc: Doc, word: number, lexicon: FactualityLexicon): Embedding | undefined {
  const head = doc.head(word);
  if (head < 0) return undefined;
  const pos = posOf(doc, head);
  const bases = baseForms(doc, head);
  for (const frame of framesOf(doc, word)) {
    // 'attacked LAST WEEK' is no object; a bare 'obl' without subtype is one that the parser did not dare to name.
    const bare = doc.relation(word) === 'obl' && caseOf(doc, word) === undefined;
    if (frame === 'obj' && bare && doc.deprel(word) !== 'obl') continue;
    for (const base of bases) {
      for (const wording of wordings(doc, head, base, word)) {
        const entry = lexicon.embedding(wording, pos, frame);
        if (entry !== undefined) return entry;
      }
    }
  }
  return undefined;
}

/** The entry of a word of speech or belief, in the frame of a finite clause. */
export function speechEntry(doc: Doc, word: number, lexicon: FactualityLexicon): Embedding | undefined {
  for (const base of baseForms(doc, word)) {
    const entry = lexicon.embedding(base, posOf(doc, word), 'that');
    if (entry !== undefined) return entry.attribution === '-' ? undefined : entry;
  }
  return undefined;
}

export function posOf(doc: Doc, word: number): 'verb' | 'noun' | 'adj' {
  const upos = doc.upos(word);
  return upos === 'VERB' || upos === 'AUX' || isVerbalAdjective(doc, word)
    ? 'verb'
    : upos === 'ADJ' || upos === 'ADV'
      ? 'adj'
      : 'noun';
}

/**
 * How the lexicon may write a governor with a word below it: 'call off' with its particle, 'call for' with
 * the word's own preposition, else the bare base form.
 */
function wordings(doc: Doc, head: number, base: string, word: number): string[] {
  const found: string[] = [];
  const particle = child(doc, head, 'compound:prt');
  if (particle !== undefined) found.push(`${base} ${doc.form(particle).toLowerCase()}`);
  const preposition = caseOf(doc, word) ?? markOf(doc, word);
  if (preposition !== undefined && preposition !== 'to' && preposition !== 'that') found.push(`${base} ${preposition}`);
  if (preposition === 'to' && doc.relation(word) === 'obl') found.push(`${base} to`);
  // 'dare SOMEBODY to', 'get SOMEBODY to' are other verbs than 'dare to', 'get to'.
  const object = doc.relation(word) === 'xcomp' || doc.relation(word) === 'advcl' ? child(doc, head, 'obj') : undefined;
  if (object !== undefined && object < word && markOf(doc, word) === 'to') found.push(`${base} somebody`);
  return [...found, base];
}
