import type { Appealing } from '@rapporteur/ontology';
import type { Participant } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import { holdsOfArgument } from '../event/match.js';
import { negator } from '../factuality/negation.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import type { Argument } from '../predicate/argument.js';
import { caseOf, child, childrenOf, isVerb, leftmost, markOf, rightmost } from '../predicate/grammar.js';
import { isPassive } from '../predicate/passive.js';
import { baseForms, isHyphenated } from '../text/base-forms.js';
import { actionSpan, doerOf, isEmpty, theAction } from './action.js';
import { canCall, certainly, isAsked } from './caller.js';

/** Where the caller of a call stands: 'NORWAY's appeal', 'an appeal by NORWAY', 'THE UNION made an appeal'. */
const CALLERS = ['poss', 'by', 'from', 'light', 'of', 'amod', 'compound'];

/** Appeals that are told of: 'urged Syria to withdraw', 'a call for talks', 'were encouraged to vote'. */
export function requests(reading: Reading): Draft<'appeals'>[] {
  const { doc, predicates, knowledge } = reading;
  const found: Draft<'appeals'>[] = [];
  for (let word = 0; word < doc.length; word++) {
    const pos = isVerb(doc, word) ? 'verb' : doc.upos(word) === 'NOUN' ? 'noun' : undefined;
    // 'was hard-PRESSED to explain' presses nobody.
    if (pos === undefined || isHyphenated(doc, word) || isAboutWhat(doc, word)) continue;
    const rows = baseForms(doc, word).flatMap((base) => knowledge.ledgers.appeals.of(base, pos));
    if (rows.length === 0) continue;
    const args = withInfinitives(doc, predicates.of(word));
    for (const row of rows) {
      const draft = request(reading, word, row, args);
      if (draft === undefined) continue;
      found.push(draft);
      break;
    }
  }
  return found;
}

/** 'called on Israel TO LIFT the siege': the infinitive that a word of calling takes, also where the tree sees a purpose. */
function withInfinitives(doc: Reading['doc'], args: readonly Argument[]): readonly Argument[] {
  return args.map((argument) =>
    argument.role === 'advcl' && markOf(doc, argument.word) === 'to' && follows(doc, args, argument.word)
      ? { ...argument, role: 'xcomp' }
      : argument,
  );
}

/** The infinitive comes right behind whom it is asked of: 'asked them, TO SEE how they react' tells to what end. */
function follows(doc: Reading['doc'], args: readonly Argument[], infinitive: number): boolean {
  const before = leftmost(doc, infinitive) - 1;
  return args.some(({ word }) => word !== infinitive && word <= before && rightmost(doc, word) === before);
}

function request(
  reading: Reading,
  word: number,
  row: Appealing,
  args: readonly Argument[],
): Draft<'appeals'> | undefined {
  const { doc, cast } = reading;
  if (!row.conditions.every((condition) => holdsOfArgument(doc, condition, args, cast, []))) return undefined;
  const action = actionOf(reading, row, args);
  if (
    action === undefined ||
    isAsked(doc, word) ||
    isOfNone(doc, word) ||
    isUnmade(doc, word) ||
    isEmpty(doc, action) ||
    !isOfSomebody(reading, row, action, args)
  )
    return undefined;
  const standing = reading.standings.of(word);
  // 'their demand was rejected' does not say that they made none.
  const made = row.pos === 'noun' && negator(doc, word) === undefined;
  if (standing.modality === 'negated' && !made) return undefined;
  // 'If you want him to win', 'Who demands that he run?', 'would have urged': nobody has called yet.
  if (OPEN.has(standing.modality)) return undefined;
  if (args.some((argument) => argument.role === 'subj' && /^(who|what|nobody)$/i.test(doc.form(argument.word))))
    return undefined;
  const holder = callerOf(reading, word, row, args);
  // 'It could encourage him to stay', 'whether he would ask them to go': nobody has called.
  if (standing.modality === 'possible' || /^(whether|if)$/.test(markOf(doc, word) ?? '')) return undefined;
  if (row.lemma === 'want' && isWish(reading, action, args)) return undefined;
  // A call without a caller is nobody's appeal: 'amid calls for talks', 'they were asked to leave'.
  if (holder === undefined) return undefined;
  const addressee = askedOf(reading, row, args, holder) ?? told(reading, action, holder);
  const span = actionSpan(reading, action);
  // 'suggests any deals SHOULD be gradual', the subject lost.
  if (
    /^(should|must|ought|be)\b/i.test(doc.text.slice(span.start, span.end)) &&
    row.action.includes('ccomp') &&
    markOf(doc, action) !== 'to'
  )
    return undefined;
  return {
    word,
    cue: { start: doc.start(word), end: doc.end(word) },
    rule: `${row.lemma} (${row.pos})`,
    effect: 'somebody asks for something',
    facts: { ...(addressee && { addressee }), ...theAction(reading, span) },
    holder,
    ...(standing.modality === 'negated' && { modality: 'actual' as const }),
    // 'urged them NOT to leave'.
    negative: isForbidden(doc, action),
  };
}

/** 'what I WANT my party to be': it is told of, not wanted there. */
function isAboutWhat(doc: Reading['doc'], verb: number): boolean {
  return doc.deprel(verb) === 'acl:relcl' && /^what(ever)?$/i.test(doc.form(doc.head(verb)));
}

/** 'wants him to WIN', 'to BE happy': what is wished for somebody is not asked of him. */
function isWish({ doc, knowledge }: Reading, action: number, args: readonly Argument[]): boolean {
  // 'wants MORE GOVERNMENT to do it'.
  if (args.some(({ role, word }) => role === 'obj' && doc.upos(word) !== 'PROPN')) return true;
  const { appeals } = knowledge.ledgers;
  const lemma = doc.lemma(action).toLowerCase();
  return !isVerb(doc, action) || appeals.isNone(lemma, 'race') || appeals.isNone(lemma, 'state');
}

/** 'no conversation with anyone who has SUGGESTED that he leave': told of nobody. */
function isOfNone(doc: Reading['doc'], verb: number): boolean {
  if (doc.deprel(verb) !== 'acl:relcl') return false;
  for (let noun = doc.head(verb); noun >= 0 && !isVerb(doc, noun); noun = doc.head(noun)) {
    const determiner = child(doc, noun, 'det');
    if (/^(nobody|anybody|anyone|those|whoever)$/i.test(doc.form(noun))) return true;
    if (determiner !== undefined && /^(no|any|every)$/i.test(doc.form(determiner))) return true;
  }
  return false;
}

/** 'wanted TO URGE them', 'applauded him FOR URGING them': not told as done, or by whom. */
function isUnmade(doc: Reading['doc'], word: number): boolean {
  if (!isVerb(doc, word)) return false;
  const mark = childrenOf(doc, word, 'mark', 'case').find((c) => /^(to|for)$/i.test(doc.form(c)));
  return mark !== undefined && (doc.xpos(word) === 'VB' || doc.form(mark).toLowerCase() === 'for');
}

/** A participle has its head's subject: 'he left, URGING them to stay'; in any other place it is not certain whose it is. */
function isItsOwn(doc: Reading['doc'], verb: number, subject: number): boolean {
  if (doc.xpos(verb) !== 'VBG' || child(doc, verb, 'aux', 'nsubj') !== undefined) return true;
  const relation = doc.relation(verb);
  return (relation === 'advcl' || relation === 'xcomp') && child(doc, doc.head(verb), 'nsubj') === subject;
}

/** 'when ASKED to go, he said': a participle in front of which nobody stands. */
function isAskedOf(doc: Reading['doc'], verb: number): boolean {
  if (isPassive(doc, verb)) return true;
  const relation = doc.relation(verb);
  return (
    (relation === 'advcl' || relation === 'acl') &&
    /^VB[ND]$/.test(doc.xpos(verb)) &&
    child(doc, verb, 'nsubj', 'aux') === undefined
  );
}

/** Verbs that ask to do something oneself: 'asked to see the file'. */
const OWN: ReadonlySet<string> = new Set(['ask', 'beg', 'plead']);

/** Where an infinitive tells what is asked, it is asked of somebody, not of a thing: 'uses the attention commanded to attack'. */
function isOfSomebody({ doc, cast }: Reading, row: Appealing, action: number, args: readonly Argument[]): boolean {
  if (row.pos !== 'verb' || !row.addressee.includes('obj') || markOf(doc, action) !== 'to') return true;
  const asked = args.filter(({ role, word }) => (role === 'obj' || role === 'iobj') && word !== action);
  const words = new Set(asked.map(({ word }) => word));
  if (words.size === 0) return OWN.has(row.lemma);
  return words.size === 1 && [...words].every((w) => doc.upos(w) === 'PRON' || actorsOf(doc, w, cast).length > 0);
}

/** 'urged them NOT to leave'. */
function isForbidden(doc: Reading['doc'], action: number): boolean {
  const first = childrenOf(doc, action, 'mark').at(-1);
  if (first !== undefined && first > 0 && /^(not|never)$/i.test(doc.form(first - 1))) return true;
  return childrenOf(doc, action, 'advmod', 'aux').some((c) => /^(not|n['’]t|never)$/i.test(doc.form(c)));
}

const OPEN: ReadonlySet<string> = new Set(['conditional', 'questioned', 'counterfactual']);

/** What is asked for: a clause, or a thing that is not itself somebody. */
function actionOf({ doc, cast, knowledge }: Reading, row: Appealing, args: readonly Argument[]): number | undefined {
  for (const role of row.action) {
    for (const argument of args) {
      if (argument.role !== role || isOpen(doc, argument.word)) continue;
      const clause = isVerb(doc, argument.word) || child(doc, argument.word, 'cop', 'nsubj') !== undefined;
      if (
        clause
          ? isTold(doc, argument.word, role)
          : role !== 'xcomp' &&
            role !== 'ccomp' &&
            doc.upos(argument.word) === 'NOUN' &&
            cast.at(argument.word) === undefined &&
            !knowledge.ledgers.appeals.isNone(doc.lemma(argument.word), 'thing')
      )
        return argument.word;
    }
  }
  return undefined;
}

/** 'WHAT price he demands' is not yet told. */
function isOpen(doc: Reading['doc'], noun: number): boolean {
  const determiner = child(doc, noun, 'det');
  return determiner !== undefined && /^(what|which)$/i.test(doc.form(determiner));
}

/** An infinitive, or a clause of what is to be: 'asked THAT HE LEAVE', not 'asked what he did'. */
function isTold(doc: Reading['doc'], clause: number, role: string): boolean {
  if (role === 'xcomp') {
    const mark = child(doc, clause, 'mark');
    // 'told the press, "to show that ..."': what a comma or a quotation mark parts is another's purpose.
    if (mark !== undefined && mark > 0 && doc.upos(mark - 1) === 'PUNCT') return false;
    return mark === undefined
      ? doc.xpos(clause) === 'VB'
      : doc.form(mark).toLowerCase() === 'to' || doc.form(mark).toLowerCase() === 'for';
  }
  // 'asked why they should go' asks to know.
  for (const c of doc.children(clause))
    if (/^(why|what|how|who|whom|whether|when|where|which)$/i.test(doc.form(c))) return false;
  // 'asked. "It is a bribe"': no preposition and no verb of asking takes a finite clause but with 'that'.
  if (role !== 'ccomp') return doc.xpos(clause) === 'VBG';
  const auxiliary = child(doc, clause, 'aux');
  if (auxiliary !== undefined) return ['should', 'must'].includes(doc.form(auxiliary).toLowerCase());
  const be = child(doc, clause, 'cop', 'aux:pass');
  if (be !== undefined) return doc.form(be).toLowerCase() === 'be';
  return doc.xpos(clause) === 'VB' || (doc.xpos(clause) === 'VBP' && isThirdSingular(doc, clause));
}

/** 'that Syria LEAVE' is a subjunctive, 'that the rebels leave' need not be. */
function isThirdSingular(doc: Reading['doc'], clause: number): boolean {
  const subject = child(doc, clause, 'nsubj');
  return subject !== undefined && doc.feat(subject, 'Number') === 'Sing' && !/^(i|you|we)$/i.test(doc.form(subject));
}

function callerOf(reading: Reading, word: number, row: Appealing, args: readonly Argument[]): string | undefined {
  const { doc, cast } = reading;
  const roles = row.pos === 'verb' ? ['subj', 'by'] : CALLERS;
  const passive = row.pos === 'verb' && isAskedOf(doc, word);
  for (const role of roles) {
    for (const argument of args) {
      if (argument.role !== role || (row.addressee.includes(role) && row.pos === 'noun')) continue;
      // 'when asked to go, HE said': of a passive only who stands behind 'by' has asked.
      if (passive && caseOf(doc, argument.word) !== 'by') continue;
      // 'MY STAFF warned me': somebody of the speaker's is not the speaker.
      if (row.pos === 'verb' && cast.at(argument.word) === undefined && doc.upos(argument.word) === 'NOUN') continue;
      if (row.pos === 'verb' && !passive && !isItsOwn(doc, word, argument.word)) continue;
      const caller = actorsOf(doc, argument.word, cast)[0];
      // 'workers in New York who ask for more': the parser ties them to the place.
      if (isTiedToPlace(reading, word, caller?.actor)) continue;
      if (caller !== undefined && canCall(reading, argument.word, caller.actor)) return caller.actor;
    }
  }
  // 'repeated its CALL for talks', 'rejects CALLS': whoever repeats it makes it.
  const verb = doc.head(word);
  if (row.pos !== 'noun' || verb < 0 || doc.deprel(word) !== 'obj' || !isVerb(doc, verb)) return undefined;
  if (!baseForms(doc, verb).some((base) => RAISING.has(base))) return undefined;
  const subject = reading.predicates.find(verb, 'subj');
  return subject === undefined ? undefined : actorsOf(doc, subject.word, cast)[0]?.actor;
}

/** The relative clause hangs on a name of a place, where it speaks of those who are there. */
function isTiedToPlace({ doc, cast }: Reading, verb: number, caller: string | undefined): boolean {
  if (caller === undefined || doc.deprel(verb) !== 'acl:relcl' || doc.upos(doc.head(verb)) !== 'PROPN') return false;
  const subject = child(doc, verb, 'nsubj');
  return subject !== undefined && /^who$/i.test(doc.form(subject)) && cast.facts(caller)?.kind !== 'person';
}

/** Verbs whose subject makes the call that is their object. */
const RAISING: ReadonlySet<string> = new Set(
  'issue make renew repeat reiterate echo join back support voice launch send address direct restate step intensify'.split(
    ' ',
  ),
);

/** Whom it is asked of, where that is certain. */
function askedOf(reading: Reading, row: Appealing, args: readonly Argument[], holder: string): Participant | undefined {
  for (const { role, word } of args) {
    if (!row.addressee.includes(role)) continue;
    const found = certainly(reading, word, actorsOf(reading.doc, word, reading.cast)[0]);
    if (found !== undefined && found.actor !== holder) return found;
  }
  return undefined;
}

function told(reading: Reading, action: number, holder: string | undefined): Participant | undefined {
  if (!isVerb(reading.doc, action)) return undefined;
  const doer = doerOf(reading, action);
  return doer?.actor === holder ? undefined : doer;
}
