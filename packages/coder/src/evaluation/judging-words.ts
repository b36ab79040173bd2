import type { JudgingWord } from '@rapporteur/ontology';
import { phraseSpan } from '../actor/phrase.js';
import { holdsOfArgument } from '../event/match.js';
import { fill } from '../event/participants.js';
import type { Reading } from '../ledger/reading.js';
import { child, childrenOf, isClause, isVerb } from '../predicate/grammar.js';
import type { Finding } from './finding.js';
import { isActor, judgedAt, ownerOf } from './judged.js';
import { type Occurrence, predicateSpan, wordsOf } from './judging-phrase.js';
import { isUnder, type Said, saidOf } from './said-of.js';
import { sureActorAt } from './sure-target.js';

type Of<P extends JudgingWord['pos']> = Occurrence & { readonly row: Extract<JudgingWord, { pos: P }> };

/** What an occurrence of a judging word judges, or undefined where it does not judge there. */
export function judge(reading: Reading, occurrence: Occurrence): Finding | undefined {
  switch (occurrence.row.pos) {
    case 'noun':
      return byNoun(reading, occurrence as Of<'noun'>);
    case 'adj':
      return byAdjective(reading, occurrence as Of<'adj'>);
    case 'verb':
      return byVerb(reading, occurrence as Of<'verb'>);
  }
}

/** Relations of a noun to a noun that it only sorts: 'FRAUD investigation', 'HERO worship'. */
const SORTING: ReadonlySet<string> = new Set(['compound', 'amod', 'flat', 'nmod:desc']);

function byNoun(reading: Reading, occurrence: Of<'noun'>): Finding | undefined {
  const { doc, cast } = reading;
  const { row, head } = occurrence;
  if (!isNoun(reading, head, row) || isHarmless(doc, head, row.unless)) return undefined;
  const above = doc.head(head);
  const title = SORTING.has(doc.deprel(head));
  // 'STRONGMAN Idriss Deby': before a name it is said of whoever is named; 'NAZI Germany' is a time.
  if (title && !(row.sort === 'being' && above > head && isPerson(reading, above))) return undefined;
  const said = title ? { word: above } : isUnder(doc, head) ? undefined : saidOf(doc, head);
  const owner = ownerOf(doc, head, cast, row.sort === 'deed' ? 'of' : '');
  if (row.only !== '' && said === undefined && (row.only === 'said' || owner === undefined)) return undefined;
  const base = {
    anchor: title ? above : head,
    words: wordsOf(doc, head, occurrence),
    ...told(row),
    ...judgeOf(said),
    said: said !== undefined,
    presupposed: row.loaded || owner !== undefined,
  };
  if (row.sort === 'deed' && owner !== undefined) return { ...base, target: owner };
  if (said !== undefined) return { ...base, ...judgedAt(doc, said.word, cast) };
  const self = row.sort === 'being' ? sureActorAt(doc, head, cast) : undefined;
  return self === undefined ? base : { ...base, target: self };
}

function isPerson({ cast }: Reading, word: number): boolean {
  const mention = cast.at(word);
  return mention?.form === 'name' && mention.actors.some((actor) => cast.facts(actor)?.kind !== 'state');
}

/** A noun, or what the tagger took for something else: 'a LIAR' for an adjective, 'his DITHERING' for a verb. */
function isNoun({ doc, cast }: Reading, word: number, { lemma, loaded }: Of<'noun'>['row']): boolean {
  switch (doc.upos(word)) {
    case 'NOUN':
    case 'ADJ':
      // 'Building Community RESILIENCE' is a name.
      return loaded || !/^\p{Lu}/u.test(doc.form(word)) || doc.sentence(doc.sentenceOf(word)).start === word;
    case 'VERB':
      return (
        doc.xpos(word) === 'VBG' &&
        lemma.endsWith('ing') &&
        child(doc, word, 'nmod:poss', 'cop', 'compound') !== undefined
      );
    case 'PROPN':
      return /^\p{Ll}/u.test(doc.form(word)) || (loaded && cast.at(word)?.form !== 'name');
    default:
      return false;
  }
}

/** 'the sanctions REGIME', 'a tax REGIME'. */
function isHarmless(doc: Reading['doc'], noun: number, unless: readonly string[]): boolean {
  return (
    unless.length > 0 &&
    childrenOf(doc, noun, 'compound', 'amod').some((c) => unless.includes(doc.lemma(c).toLowerCase()))
  );
}

function byAdjective(reading: Reading, occurrence: Of<'adj'>): Finding | undefined {
  const { doc, cast } = reading;
  const { row, head, first } = occurrence;
  if (isOfName(reading, head) || !isAttribute(doc, head, row.words.length > 1)) return undefined;
  const noun = attributeOf(doc, head, row.words.length > 1);
  if (noun !== undefined) {
    if (!judgesNoun(reading, row, noun)) return undefined;
    const actor = (isPeopleOf(reading, noun) ? undefined : sureActorAt(doc, noun, cast)) ?? ownerOf(doc, noun, cast);
    // 'a DANGEROUS mistake by the government', 'the deal was a DANGEROUS mistake'.
    const said = !isActor(doc, noun, cast) || !isNamed(reading, noun) ? saidOf(doc, noun) : undefined;
    const judged =
      said !== undefined && ownerOf(doc, noun, cast) === undefined
        ? judgedAt(doc, said.word, cast)
        : actor !== undefined
          ? { target: actor }
          : noun > head
            ? { object: { start: doc.start(noun), end: doc.end(noun) } }
            : { object: phraseSpan(doc, noun) };
    // 'DANGEROUS decisions', 'FANTASTIC people': nobody's in particular.
    if (said === undefined && doc.xpos(noun) === 'NNS' && !('target' in judged) && !isDefinite(doc, noun))
      return undefined;
    const words = wordsOf(doc, noun, occurrence);
    return {
      anchor: noun,
      words,
      ...told(row),
      ...judgeOf(said),
      said: said !== undefined,
      presupposed: row.loaded,
      ...judged,
    };
  }
  const said = saidOf(doc, head);
  if (said === undefined || said.word === head || first > head) return undefined;
  if (!judgesSubject(reading, row, said.word)) return undefined;
  return {
    anchor: head,
    words: predicateSpan(doc, occurrence),
    ...told(row),
    ...judgeOf(said),
    said: true,
    ...judgedAt(doc, said.word, cast),
  };
}

function isDefinite(doc: Reading['doc'], noun: number): boolean {
  return child(doc, noun, 'det', 'nmod:poss') !== undefined;
}

/** An adjective or participle as one; 'FAILED to reach' is a verb, and what is only better than something is not yet good. */
function isAttribute(doc: Reading['doc'], word: number, isPhrase: boolean): boolean {
  if (isPhrase) return true;
  if (doc.xpos(word) === 'JJR' || doc.xpos(word) === 'RBR') return false;
  if (!isVerb(doc, word)) return doc.upos(word) !== 'ADV';
  return doc.deprel(word) === 'amod' || (doc.deprel(word) === 'conj' && doc.deprel(doc.head(word)) === 'amod');
}

/** 'the GREAT Hall of the People', 'the Better Government Party'. */
function isOfName({ doc, cast }: Reading, word: number): boolean {
  if (!/^\p{Lu}/u.test(doc.form(word))) return false;
  if (doc.upos(word) === 'PROPN') return true;
  const mention = doc.head(word) < 0 ? undefined : cast.at(doc.head(word));
  return (
    mention?.form === 'name' &&
    mention.span.start < doc.end(word) &&
    mention.span.end >= doc.end(word) &&
    mention.span.start !== doc.start(doc.sentence(doc.sentenceOf(word)).start)
  );
}

/** 'two brave AMERICANS' are not the United States. */
function isPeopleOf({ doc, cast }: Reading, noun: number): boolean {
  return (
    doc.xpos(noun) === 'NNPS' && cast.at(noun)?.actors.some((actor) => cast.facts(actor)?.kind === 'state') === true
  );
}

/** The noun that an adjective stands with: 'a BRIGHT and TALENTED man', 'a man UNFIT for office'. */
function attributeOf(doc: Reading['doc'], word: number, isPhrase: boolean): number | undefined {
  let first = word;
  for (let step = 0; doc.deprel(first) === 'conj' && step < 4; step++) first = doc.head(first);
  const relation = doc.deprel(first);
  const attributive = relation === 'amod' || relation === 'compound' || (isPhrase && relation === 'nmod');
  if (!attributive || doc.head(first) < 0) return undefined;
  return doc.head(first);
}

function judgesNoun(reading: Reading, row: Of<'adj'>['row'], noun: number): boolean {
  const { doc, predicates } = reading;
  const lemma = doc.lemma(noun).toLowerCase();
  if (row.not.has(lemma) || (row.not.has('@deed') && predicates.isEventNoun(noun))) return false;
  if (row.lemmas.has('*') || row.lemmas.has(lemma)) return true;
  if (row.lemmas.has('@actor') && isActor(doc, noun, reading.cast)) return true;
  return row.lemmas.has('@deed') && doc.upos(noun) === 'NOUN' && isDeed(reading, noun);
}

function judgesSubject(reading: Reading, row: Of<'adj'>['row'], subject: number): boolean {
  const { doc } = reading;
  if (isActor(doc, subject, reading.cast)) return row.lemmas.has('@actor') || row.lemmas.has('*');
  const demonstrative = doc.upos(subject) === 'PRON' || doc.upos(subject) === 'DET';
  if (demonstrative || isVerb(doc, subject)) {
    return row.lemmas.has('@clause') && (isVerb(doc, subject) || POINTING.has(doc.lemma(subject).toLowerCase()));
  }
  return judgesNoun(reading, row, subject);
}

const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'it', 'which', 'what', 'these', 'those']);

function isDeed({ doc, knowledge }: Reading, noun: number): boolean {
  return knowledge.events.of(doc.lemma(noun).toLowerCase(), 'noun').length > 0;
}

function isNamed({ cast }: Reading, word: number): boolean {
  const form = cast.at(word)?.form;
  return form === 'name' || form === 'attribute';
}

function byVerb(reading: Reading, { row, head, first, last }: Of<'verb'>): Finding | undefined {
  const { doc, cast, predicates } = reading;
  if (!isVerb(doc, head) || doc.deprel(head) === 'amod') return undefined;
  const args = predicates.of(head);
  if (!row.conditions.every((condition) => holdsOfArgument(doc, condition, args, cast, []))) return undefined;
  const filled = fill(doc, head, row.judged, args, cast)[0];
  const judgedArgument = args.find(({ role }) => role === row.judged[0]);
  const target = judgedArgument === undefined ? undefined : sureActorAt(doc, judgedArgument.word, cast);
  if (
    filled === undefined &&
    (judgedArgument === undefined || /^(who|what|which|nobody|anybody|anyone)$/i.test(doc.form(judgedArgument.word)))
  )
    return undefined;
  const named = args.filter(
    ({ role, word }) => row.conditions.some((c) => c.role === role && !c.absent) && word - head <= 6 && word > head,
  );
  const end = Math.max(last, ...named.map(({ word }) => word));
  return {
    anchor: head,
    words: { start: doc.start(first), end: doc.end(end) },
    ...told(row),
    ...(target !== undefined
      ? { target }
      : judgedArgument === undefined || doc.upos(judgedArgument.word) === 'PRON' || isClause(doc, judgedArgument.word)
        ? {}
        : { object: phraseSpan(doc, judgedArgument.word) }),
    ...(row.holder === 'subj' ? { judge: head } : { deed: true }),
    said: true,
  };
}

function told({ lemma, pos, judgement, loaded }: JudgingWord) {
  return { rule: `${lemma} (${pos})`, judgement, loaded };
}

function judgeOf(said: Said | undefined) {
  return said?.by === undefined ? {} : { judge: said.by.verb };
}
