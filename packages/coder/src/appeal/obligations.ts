import type { Participant } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import { isFirstPerson } from '../actor/first-person.js';
import { speakerOf } from '../attribution/speaker.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { surfaceSubject } from '../predicate/control.js';
import { child, childrenOf, isRelativePronoun, isVerb, leftmost, markOf } from '../predicate/grammar.js';
import { isPassive } from '../predicate/passive.js';
import { actionEnd, isEmpty, theAction } from './action.js';
import { certainly, isAsked, isCaller, isOfLaw, isOpinionPiece } from './caller.js';

/** The word that obliges and what it obliges to: 'MUST respond', 'HAS to RESIGN', 'NEEDS to STOP'. */
interface Obligation {
  readonly cue: number;
  readonly deed: number;
  readonly kind: 'must' | 'should' | 'have' | 'need' | 'better';
}

/** What a speaker says must be done: 'Russian workers must respond', 'the ban has to be lifted', 'we need to act'. */
export function obligations(reading: Reading): Draft<'appeals'>[] {
  const { doc } = reading;
  const found: Draft<'appeals'>[] = [];
  for (let word = 0; word < doc.length; word++) {
    const obligation = obligationAt(reading, word);
    const draft = obligation && appealOf(reading, obligation);
    if (draft !== undefined) found.push(draft);
  }
  return found;
}

function obligationAt({ doc }: Reading, word: number): Obligation | undefined {
  switch (doc.form(word).toLowerCase()) {
    case 'must':
    case 'should': {
      const kind = doc.form(word).toLowerCase() === 'must' ? 'must' : 'should';
      return doc.deprel(word) === 'aux' ? { cue: word, deed: doc.head(word), kind } : undefined;
    }
    case 'ought':
      return infinitive(doc, word, 'should');
    case 'has':
    case 'have':
      return infinitive(doc, word, 'have');
    case 'need':
    case 'needs':
      return isVerb(doc, word) ? infinitive(doc, word, 'need') : undefined;
    case 'better': {
      const had = word > 0 ? doc.form(word - 1).toLowerCase() : '';
      if (had !== 'had' && had !== "'d" && had !== '’d') return undefined;
      const deed = doc.head(word);
      return deed > word && doc.xpos(deed) === 'VB' ? { cue: word, deed, kind: 'better' } : undefined;
    }
    default:
      return undefined;
  }
}

function infinitive(doc: Reading['doc'], word: number, kind: Obligation['kind']): Obligation | undefined {
  // A past or a modal over it tells what was or will be necessary: 'did not have to', 'will have to'.
  if (child(doc, word, 'aux') !== undefined || doc.xpos(word) === 'VB') return undefined;
  // 'what it NEEDS to win': the need is for a thing, the infinitive tells to what end.
  if (child(doc, word, 'obj') !== undefined || doc.deprel(word) === 'acl:relcl') return undefined;
  const deed = childrenOf(doc, word, 'xcomp').find((c) => c > word && markOf(doc, c) === 'to');
  if (deed === undefined || !isJoined(doc, word, deed)) return undefined;
  return { cue: word, deed, kind };
}

/** 'needs OBAMA to win': what stands between is what is needed. */
function isJoined(doc: Reading['doc'], cue: number, deed: number): boolean {
  for (let w = cue + 1; w < deed && doc.form(w).toLowerCase() !== 'to'; w++)
    if (!/^(ADV|PART|PUNCT)$/.test(doc.upos(w))) return false;
  return true;
}

function appealOf(reading: Reading, { cue, deed, kind }: Obligation): Draft<'appeals'> | undefined {
  const { doc, cast, standings, knowledge } = reading;
  const appeals = knowledge.ledgers.appeals;
  const clause = kind === 'have' || kind === 'need' ? cue : deed;
  if (
    isAsked(doc, cue) ||
    isInverted(doc, cue, clause) ||
    isHypothetical(doc, clause) ||
    child(doc, clause, 'expl') !== undefined
  )
    return undefined;
  // 'should HAVE left' reproaches, 'must HAVE left' concludes.
  if (childrenOf(doc, deed, 'aux').some((c) => c > cue && doc.lemma(c) === 'have')) return undefined;
  // 'must BE WONDERING' guesses.
  if (kind === 'must' && doc.xpos(deed) === 'VBG') return undefined;
  if (isEmpty(doc, deed)) return undefined;
  const standing = standings.of(deed);
  if (standing.modality !== 'demanded' && kind !== 'have' && kind !== 'need' && kind !== 'better') return undefined;
  const outer = standings.of(clause);
  if (outer.modality === 'conditional' || outer.modality === 'questioned' || outer.modality === 'counterfactual')
    return undefined;
  const negative = childrenOf(doc, clause, 'advmod').some((c) => /^(not|n['’]t|never)$/i.test(doc.form(c)));
  if (negative && (kind === 'have' || kind === 'need')) return undefined;
  const lemma = doc.lemma(deed).toLowerCase();
  // 'PROBABLY needs to': a guess.
  if (childrenOf(doc, clause, 'advmod').some((c) => GUESSES.test(doc.form(c)))) return undefined;
  if (appeals.isNone(lemma, 'state') || (!isVerb(doc, deed) && !isReadiness(doc, deed))) return undefined;
  const subject = surfaceSubject(doc, deed) ?? surfaceSubject(doc, clause);
  if (subject === undefined) return undefined;
  const holder = speakerOf(doc, standing.voices, cast);
  const voiced = standing.voices.length > 0;
  if (voiced ? !isCaller(reading, standing.voices, holder) : !isOpinionPiece(reading)) return undefined;
  if (!voiced && (appeals.isNone(lemma, 'rule') || isOfLaw(reading, deed))) return undefined;
  // 'we MUST win' calls for an effort, 'we SHOULD win' expects it.
  if (appeals.isNone(lemma, 'race') && (kind === 'should' || !isFirstPlural(doc, subject.word))) return undefined;
  const passive = isPassive(doc, deed);
  const addressee = passive ? undefined : addressed(reading, subject.word);
  // 'you need to build an organisation' advises everybody and nobody.
  // 'SHE should step aside': who, the words alone do not tell.
  if (
    !passive &&
    doc.upos(subject.word) === 'PRON' &&
    !isFirstPlural(doc, subject.word) &&
    !isYou(doc, subject.word) &&
    !isPeople(reading, subject.word) &&
    !isRelativePronoun(doc, subject.word)
  )
    return undefined;
  const weak = kind === 'have' || kind === 'need';
  if (isYou(doc, subject.word) && weak) return undefined;
  // 'people need to talk', 'he has to win them over': a need of theirs.
  if (weak && !passive && !isFirstPlural(doc, subject.word) && doc.upos(subject.word) !== 'PROPN') return undefined;
  // 'IT must be stopped': what, the words alone do not tell.
  const start = passive ? passiveStart(doc, deed, clause) : doc.start(deed);
  if (start === undefined) return undefined;
  if (!passive) {
    if (
      addressee === undefined &&
      !isFirstPlural(doc, subject.word) &&
      !(isYou(doc, subject.word) && (kind === 'must' || kind === 'should')) &&
      !isPeople(reading, subject.word)
    )
      return undefined;
    if (isFirstPerson(doc, subject.word) && !isFirstPlural(doc, subject.word)) return undefined;
    // What somebody says he must do himself calls on nobody.
    if (addressee !== undefined && addressee.actor === holder && !isFirstPlural(doc, subject.word)) return undefined;
    // 'you have to wonder', 'they need to win' in the author's words: no more than necessity.
    if (!voiced && (kind === 'have' || kind === 'need') && !isFirstPlural(doc, subject.word)) return undefined;
  } else if (!voiced && kind !== 'should' && kind !== 'must') return undefined;
  return {
    word: deed,
    cue: { start: doc.start(cue), end: doc.end(cue) },
    rule: `${kind === 'have' ? 'have to' : kind === 'need' ? 'need to' : kind === 'better' ? 'had better' : doc.form(cue).toLowerCase()}${passive ? ', passive' : ''}`,
    effect: 'the speaker says that it must be done',
    facts: {
      ...(addressee && { addressee }),
      ...theAction(reading, { start, end: actionEnd(doc, reading.quotes, deed) }),
    },
    modality: 'demanded',
    negative,
  };
}

/** What must be done to something is told with it: 'THE SIEGE must be lifted'. */
function passiveStart(doc: Reading['doc'], deed: number, clause: number): number | undefined {
  const subject = child(doc, deed, 'nsubj:pass', 'nsubj') ?? child(doc, clause, 'nsubj:pass', 'nsubj');
  if (subject === undefined || subject > deed || doc.upos(subject) === 'PRON') return undefined;
  return doc.start(leftmost(doc, subject));
}

/** 'SHOULD the talks fail' is a condition, 'SHOULD they go?' a question. */
function isInverted(doc: Reading['doc'], cue: number, clause: number): boolean {
  const subject = child(doc, clause, 'nsubj', 'nsubj:pass');
  return subject !== undefined && subject > cue && clause > subject;
}

/** 'if he must go', 'whether they should act', 'what should be done'. */
function isHypothetical(doc: Reading['doc'], clause: number): boolean {
  if (/^(if|whether|unless|when|once|before|lest|than)$/.test(markOf(doc, clause) ?? '')) return true;
  const relative = doc.deprel(clause) === 'acl:relcl';
  // 'each vote that Clinton MUST MATCH' describes the vote; only of its own subject does a relative clause ask something.
  const subject = child(doc, clause, 'nsubj', 'nsubj:pass');
  if (relative && (subject === undefined || !isRelativePronoun(doc, subject))) return true;
  // 'WHAT you should do', 'HOW they should vote' leave open what is to be done; 'a woman WHO should go' does not.
  if (relative && /^what(ever)?$/i.test(doc.form(doc.head(clause)))) return true;
  const asking = relative ? /^(what|how|why)$/i : /^(what|how|who|why|whom|which|when|where|whether)$/i;
  for (const c of doc.children(clause)) if (c < clause && asking.test(doc.form(c))) return true;
  return false;
}

function addressed(reading: Reading, subject: number): Participant | undefined {
  return certainly(reading, subject, actorsOf(reading.doc, subject, reading.cast)[0]);
}

function isYou(doc: Reading['doc'], word: number): boolean {
  return doc.form(word).toLowerCase() === 'you';
}

function isFirstPlural(doc: Reading['doc'], word: number): boolean {
  return doc.form(word).toLowerCase() === 'we';
}

const GUESSES = /^(probably|likely|presumably|usually|often|sometimes|generally|normally|typically|always)$/i;

/** Nouns for people and bodies that nobody names: 'voters must decide', 'the world should act'. */
const PEOPLE: ReadonlySet<string> = new Set(
  'world people nation country everyone everybody everyone all voter citizen community society party side leader politician government state power authority'.split(
    ' ',
  ),
);

function isPeople({ doc }: Reading, word: number): boolean {
  return PEOPLE.has(doc.lemma(word).toLowerCase());
}

/** 'must be READY', 'should be CAREFUL': states that one can be called upon to be in. */
const READINESS: ReadonlySet<string> = new Set(
  'ready prepared willing accountable careful vigilant clear united firm honest patient cautious responsible tough tougher transparent aware alert brave calm realistic free answerable fair strong stronger part'.split(
    ' ',
  ),
);

function isReadiness(doc: Reading['doc'], word: number): boolean {
  return READINESS.has(doc.form(word).toLowerCase());
}
