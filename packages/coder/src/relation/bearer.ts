import type { Doc } from '@rapporteur/language';
import type { Participant } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import type { Mention } from '../actor/cast.js';
import type { Reading } from '../ledger/reading.js';
import { surfaceSubject } from '../predicate/control.js';
import { child, childrenOf, conjuncts, isRelativePronoun, leftmost, rightmost } from '../predicate/grammar.js';

/** Whom a noun describes, and how the sentence says so. */
export interface Bearer {
  readonly participants: readonly Participant[];
  /** The word that names the bearer. */
  readonly word: number;
  readonly how: 'copula' | 'apposition' | 'name';
}

/** Verbs whose complement describes their subject: 'REMAINS an ally', 'SERVED AS president'. */
const DESCRIBING = new Set(['be', 'remain', 'become', 'stay', 'serve', 'act', 'work']);

/**
 * Whom a noun describes: 'SYRIA is an ally', 'SYRIA, an ally of Iran', "Iran's ally, SYRIA", "Iran's ally SYRIA".
 * @param last the last word of the noun's phrase ('chief of staff')
 */
export function bearerOf(reading: Reading, noun: number, last: number): Bearer | undefined {
  const found = described(reading, noun, last);
  // 'Governor Mead AND SPEAKER LANG': what is one person's title is not the next one's.
  if (found === undefined) return undefined;
  if (isPlural(reading.doc, noun)) {
    // 'Beside Mr. Obi, two MEMBERS of the council': several are not the one.
    const isTitle = found.how === 'name' || reading.doc.form(noun).endsWith('.');
    return found.participants.length > 1 || isTitle || isSeveral(reading, found) ? found : undefined;
  }
  if (found.participants.length === 1) return found;
  return { ...found, participants: mentioned(found.word, reading.cast) };
}

function described(reading: Reading, noun: number, last: number): Bearer | undefined {
  const { doc, cast } = reading;
  const relation = doc.deprel(noun);
  const named = nameAfter(reading, noun, last);
  if (named !== undefined) return named;
  if (child(doc, noun, 'cop') !== undefined) {
    const subject = surfaceSubject(doc, noun)?.word;
    if (subject === undefined) return undefined;
    return bearer(reading, subject, 'copula') ?? relativeHead(reading, noun);
  }
  const head = doc.head(noun);
  // "Israel's main ALLY is the United States".
  if (relation === 'nsubj' && child(doc, head, 'cop') !== undefined && isNamed(cast.at(head)))
    return bearer(reading, head, 'copula');
  if (
    head >= 0 &&
    (relation === 'xcomp' || relation === 'obl' || relation === 'obj') &&
    DESCRIBING.has(doc.lemma(head))
  ) {
    const isAs =
      relation !== 'obl' ||
      (child(doc, noun, 'case') !== undefined && doc.form(child(doc, noun, 'case')!).toLowerCase() === 'as');
    const subject = isAs ? surfaceSubject(doc, head)?.word : undefined;
    if (subject !== undefined && subject !== noun) return bearer(reading, subject, 'copula');
  }
  // 'Syria, an ALLY': in apposition to a name, also where it is the second of two descriptions.
  const second = relation === 'conj' && head >= 0 && doc.deprel(head) === 'appos' ? head : noun;
  if (doc.deprel(second) === 'appos' && doc.head(second) < noun) {
    const to = doc.head(second);
    if (cast.at(to) !== undefined) return bearer(reading, to, 'apposition');
  }
  const before = nameBefore(reading, noun);
  if (before !== undefined) return before;
  const apposed = childrenOf(doc, noun, 'appos').find((c) => c > noun && isNamed(cast.at(c)));
  if (apposed !== undefined) return bearer(reading, apposed, 'apposition');
  return nameAfterComma(reading, last) ?? listed(reading, noun, last);
}

/** 'the defence of BLATTER, the PRESIDENT of FIFA,': an apposition that the parser hung on something else. */
function nameBefore(reading: Reading, noun: number): Bearer | undefined {
  const { doc, cast } = reading;
  const start = leftmost(doc, noun);
  const comma = doc.form(start) === ',' ? start : start - 1;
  const after = rightmost(doc, noun) + 1;
  const isSetOff = after < doc.length && /^[,)—–]$/.test(doc.form(after));
  // 'Ade Obi, the minister, AND Ann Lee': not where the noun itself goes on from the name.
  if (comma < 1 || doc.form(comma) !== ',' || child(doc, noun, 'cc') !== undefined) return undefined;
  if (doc.deprel(noun) !== 'appos' && !isSetOff) return undefined;
  for (let w = comma - 1; w >= Math.max(0, comma - 4); w--) {
    const mention = cast.at(w);
    if (isNamed(mention) && mention!.span.end === doc.end(comma - 1)) return bearer(reading, w, 'apposition');
  }
  return undefined;
}

/** "Corker's partner, ranking Democrat BENJAMIN CARDIN,": the name that a phrase set off by a comma ends in. */
function nameAfterComma(reading: Reading, last: number): Bearer | undefined {
  const { doc, cast } = reading;
  // 'ambassador TO TURKEY, Ann Lee,'.
  let comma = last + 1;
  const goesOn = comma < doc.length && doc.upos(comma) === 'ADP';
  while (goesOn && comma < last + 8 && comma < doc.length && (PHRASE.has(doc.upos(comma)) || doc.upos(comma) === 'ADP'))
    comma++;
  if (comma + 1 >= doc.length || doc.form(comma) !== ',') return undefined;
  let end = comma + 1;
  while (end < doc.length && end < comma + 14 && PHRASE.has(doc.upos(end)) && doc.feat(end, 'VerbForm') !== 'Fin')
    end++;
  if (end >= doc.length || doc.upos(end) !== 'PUNCT') return undefined;
  for (let w = end - 1; w > comma; w--) {
    const mention = cast.at(w);
    if (isNamed(mention) && mention!.span.end === doc.end(end - 1)) return bearer(reading, w, 'apposition');
  }
  return undefined;
}

const PHRASE = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'VERB', 'PART']);

/** 'its allies, FRANCE and SPAIN': names that the parser took for more of the same. */
function listed(reading: Reading, noun: number, last: number): Bearer | undefined {
  const { doc, cast } = reading;
  if (!isPlural(doc, noun) || child(doc, noun, 'nmod:poss') === undefined) return undefined;
  const name = child(doc, noun, 'conj');
  if (name === undefined || child(doc, name, 'cc') !== undefined || !isNamed(cast.at(name))) return undefined;
  return last + 1 < doc.length && doc.form(last + 1) === ',' ? bearer(reading, name, 'apposition') : undefined;
}

/** 'Syria, with which Russia trades and WHICH is an ally': the name before the first of some relative clauses. */
function relativeHead(reading: Reading, noun: number): Bearer | undefined {
  const { doc, cast } = reading;
  const subject = child(doc, noun, 'nsubj');
  if (subject === undefined || !isRelativePronoun(doc, subject)) return undefined;
  const { start } = doc.sentence(doc.sentenceOf(noun));
  for (let w = subject; w > start; w--) {
    if (!isRelativePronoun(doc, w)) continue;
    let before = w - 1;
    while (
      before > start &&
      (doc.upos(before) === 'PUNCT' || doc.upos(before) === 'ADP' || doc.upos(before) === 'SCONJ')
    )
      before--;
    if (isNamed(cast.at(before))) return bearer(reading, before, 'copula');
  }
  return undefined;
}

/** 'Iran's ally SYRIA', 'President GADDAFI': the name right after the noun. */
function nameAfter(reading: Reading, noun: number, last: number): Bearer | undefined {
  const { doc, cast } = reading;
  const own = cast.at(noun);
  if (own?.form === 'name' && own.span.start > doc.end(noun) - 1 && own.actors.length === 1)
    return { participants: own.actors.map((actor) => ({ actor, span: own.span })), word: noun, how: 'name' };
  const complement = childrenOf(doc, noun, 'nmod').find((c) => c > last);
  // 'Ambassador to France ADE OBI': after what the noun governs, too.
  const places = complement === undefined ? [last + 1] : [last + 1, rightmost(doc, complement) + 1];
  for (const next of places) {
    const found = nameAt(reading, next);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameAt(reading: Reading, next: number): Bearer | undefined {
  const { doc, cast } = reading;
  if (next >= doc.length) return undefined;
  for (let w = next; w <= Math.min(next + 4, doc.length - 1); w++) {
    const mention = cast.at(w);
    if (isNamed(mention) && mention!.span.start === doc.start(next) && !isAttribute(reading, w, mention!)) {
      // 'the group NATO attacked': the name belongs to another clause.
      if (doc.deprel(w) === 'nsubj' && doc.deprel(doc.head(w)) === 'acl:relcl') return undefined;
      return bearer(reading, w, 'name');
    }
  }
  return undefined;
}

/** 'members of the house REPUBLICAN leadership': the name of something else. */
function isAttribute({ doc }: Reading, word: number, { span }: Mention): boolean {
  const head = doc.head(word);
  return head > word && ['compound', 'amod', 'nmod:poss'].includes(doc.deprel(word)) && doc.start(head) >= span.end;
}

function isSeveral({ cast }: Reading, { participants, word }: Bearer): boolean {
  return participants.some(({ actor, span }) => cast.isPlural(actor, span)) || cast.at(word)?.plural === true;
}

function bearer({ doc, cast }: Reading, word: number, how: Bearer['how']): Bearer | undefined {
  const participants = conjuncts(doc, word).flatMap((w) => mentioned(w, cast));
  return participants.length === 0 ? undefined : { participants, word, how };
}

function isNamed(mention: Mention | undefined): boolean {
  return mention?.form === 'name';
}

/** The noun speaks of several: 'allies', 'Sens.'. */
function isPlural(doc: Doc, noun: number): boolean {
  return doc.feat(noun, 'Number') === 'Plur' || /s\.$/.test(doc.form(noun));
}
