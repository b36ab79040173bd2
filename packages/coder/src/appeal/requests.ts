import type { Appealing } from '@rapporteur/ontology';
import type { Participant } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import { holdsOfArgument } from '../event/match.js';
import { fill } from '../event/participants.js';
import { negator } from '../factuality/negation.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import type { Argument } from '../predicate/argument.js';
import { child, isVerb, markOf } from '../predicate/grammar.js';
import { baseForms, isHyphenated } from '../text/base-forms.js';
import { actionSpan, doerOf, theAction } from './action.js';

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
    argument.role === 'advcl' && markOf(doc, argument.word) === 'to' ? { ...argument, role: 'xcomp' } : argument,
  );
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
  if (action === undefined) return undefined;
  const standing = reading.standings.of(word);
  // 'their demand was rejected' does not say that they made none.
  const made = row.pos === 'noun' && negator(doc, word) === undefined;
  if (standing.modality === 'negated' && !made) return undefined;
  // 'If you want him to win', 'Who demands that he run?', 'would have urged': nobody has called yet.
  if (OPEN.has(standing.modality)) return undefined;
  if (args.some((argument) => argument.role === 'subj' && /^(who|what|nobody)$/i.test(doc.form(argument.word))))
    return undefined;
  const holder = callerOf(reading, word, row, args);
  // 'Respondents were asked to name him': a question of nobody in particular.
  if (row.lemma === 'ask' && holder === undefined) return undefined;
  // 'It could encourage him to stay': a circumstance, no call.
  if (NUDGES.has(row.lemma) && standing.modality === 'possible') return undefined;
  if (row.lemma === 'want' && isWish(reading, action)) return undefined;
  // A call without a caller is nobody's appeal: 'amid calls for talks'.
  if (row.pos === 'noun' && holder === undefined) return undefined;
  const addressee =
    fill(doc, word, row.addressee, args, cast).find(({ actor }) => actor !== holder) ?? told(reading, action, holder);
  return {
    word,
    cue: { start: doc.start(word), end: doc.end(word) },
    rule: `${row.lemma} (${row.pos})`,
    effect: 'somebody asks for something',
    facts: { ...(addressee && { addressee }), ...theAction(reading, actionSpan(reading, action)) },
    ...(holder !== undefined && { holder }),
    ...(standing.modality === 'negated' && { modality: 'actual' as const }),
    // 'urged them NOT to leave'.
    negative: negator(doc, action) !== undefined,
  };
}

/** 'what I WANT my party to be': it is told of, not wanted there. */
function isAboutWhat(doc: Reading['doc'], verb: number): boolean {
  return doc.deprel(verb) === 'acl:relcl' && /^what(ever)?$/i.test(doc.form(doc.head(verb)));
}

/** 'wants him to WIN', 'to BE happy': what is wished for somebody is not asked of him. */
function isWish({ doc, knowledge }: Reading, action: number): boolean {
  const { appeals } = knowledge.ledgers;
  const lemma = doc.lemma(action).toLowerCase();
  return !isVerb(doc, action) || appeals.isNone(lemma, 'race') || appeals.isNone(lemma, 'state');
}

const NUDGES: ReadonlySet<string> = new Set(['encourage', 'push', 'press', 'pressure', 'nudge', 'prod']);

const OPEN: ReadonlySet<string> = new Set(['conditional', 'questioned', 'counterfactual']);

/** What is asked for: a clause, or a thing that is not itself somebody. */
function actionOf({ doc, cast, knowledge }: Reading, row: Appealing, args: readonly Argument[]): number | undefined {
  for (const role of row.action) {
    for (const argument of args) {
      if (argument.role !== role || isAsked(doc, argument.word)) continue;
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
function isAsked(doc: Reading['doc'], noun: number): boolean {
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
  const roles = row.pos === 'verb' ? ['subj'] : CALLERS;
  for (const role of roles) {
    for (const argument of args) {
      if (argument.role !== role || (row.addressee.includes(role) && row.pos === 'noun')) continue;
      const caller = actorsOf(doc, argument.word, cast)[0];
      if (caller !== undefined) return caller.actor;
    }
  }
  // 'repeated its CALL for talks', 'rejects CALLS': whoever repeats it makes it.
  const verb = doc.head(word);
  if (row.pos !== 'noun' || verb < 0 || doc.deprel(word) !== 'obj' || !isVerb(doc, verb)) return undefined;
  if (!baseForms(doc, verb).some((base) => RAISING.has(base))) return undefined;
  const subject = reading.predicates.find(verb, 'subj');
  return subject === undefined ? undefined : actorsOf(doc, subject.word, cast)[0]?.actor;
}

/** Verbs whose subject makes the call that is their object. */
const RAISING: ReadonlySet<string> = new Set(
  'issue make renew repeat reiterate echo join back support voice launch send address direct restate step intensify'.split(
    ' ',
  ),
);

function told(reading: Reading, action: number, holder: string | undefined): Participant | undefined {
  if (!isVerb(reading.doc, action)) return undefined;
  const doer = doerOf(reading, action);
  return doer?.actor === holder ? undefined : doer;
}
