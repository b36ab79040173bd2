import type { Doc } from '@rapporteur/language';
import type { CommitmentKind, Modality, Participant } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import { isOfficial } from '../event/actor-class.js';
import { speechEntry } from '../factuality/frame.js';
import { conditionOf, modalOf } from '../factuality/modal.js';
import type { Reading } from '../ledger/reading.js';
import { child, isClause, leftmost, markOf } from '../predicate/grammar.js';
import { isPassive } from '../predicate/passive.js';
import { baseForms } from '../text/base-forms.js';
import { commitment, type Found } from './found.js';
import { isPublic } from './public.js';
import { doersOf, governs, speaksFor } from './speaks-for.js';

/** It is not announced, or not as something that will be. */
const NOT_ANNOUNCED: ReadonlySet<Modality> = new Set(['counterfactual', 'questioned', 'possible', 'demanded']);

/** What a speaker announces, and by a deed of whose, and to whom. */
interface Announced {
  readonly kind: CommitmentKind;
  readonly doing: 'deed' | 'state';
  readonly doer?: Participant | undefined;
  readonly to?: readonly Participant[];
}

/** Auxiliaries that announce a deed. 'would' does so only in reported speech, or with a condition. */
const ANNOUNCING: ReadonlySet<string> = new Set(['will', 'shall', 'would']);

/**
 * What a speaker says of his own deeds to come: 'Turkey said it WOULD close the border' promises, 'WILL strike back'
 * threatens, 'WOULD talk if they left' offers. An official who says that something will be granted, or that there will
 * be none of what is feared, gives an assurance: 'said that aid WOULD be provided'.
 */
export function byOwnWord(reading: Reading, clause: number, harms: (thing: number) => boolean): Found | undefined {
  const { doc, predicates, cast, standings, quotes, knowledge } = reading;
  if (!isClause(doc, clause)) return undefined;
  const modal = modalOf(doc, clause, knowledge.factuality);
  const form = modal?.rule.replace(/^modal /, '').split(' ')[0] ?? '';
  if (modal === undefined || !ANNOUNCING.has(form)) return undefined;
  const standing = standings.of(clause);
  const voice = standing.voices.at(-1);
  if (voice?.source === undefined || speechEntry(doc, voice.cue, knowledge.factuality)?.attribution === 'belief')
    return undefined;
  // 'will probably', 'how he would': a guess or a question announces nothing.
  if (standing.certainty !== 'CT' || NOT_ANNOUNCED.has(standing.modality) || isEmbeddedQuestion(doc, clause))
    return undefined;
  if (standings.of(voice.cue).modality !== 'actual') return undefined;
  const makers = actorsOf(doc, voice.source, cast).filter(({ actor }) => actor !== 'author');
  const [by] = makers;
  if (by === undefined) return undefined;
  const condition = conditionOf(doc, clause);
  const conditional = condition !== undefined;
  // 'If I WERE younger': it will not be.
  if (form === 'would' && condition !== undefined && isUnreal(doc, condition)) return undefined;
  const quoted = quotes.around({ start: doc.start(clause), end: doc.end(clause) }) !== undefined;
  if (form === 'would' && quoted && !conditional) return undefined;
  const kind = kindOf();
  if (kind === undefined) return undefined;
  const { doing } = kind;
  return commitment(
    reading,
    {
      word: voice.cue,
      cue: { start: doc.start(modal.word), end: doc.end(modal.word) },
      rule: `${doing} in one's own word`,
      effect: `${kind.kind}: the speaker says that he will do it, or that it will be so`,
      kind: kind.kind,
      by: kind.doer ?? by,
      to: kind.to ?? [],
      thing: clause,
    },
    [clause, voice.cue],
  );

  /** 'would talk IF THEY LEFT' waits for others, 'would end it IF ELECTED' for nobody. */
  function dependsOnOthers(): boolean {
    const other = condition === undefined ? undefined : child(doc, condition, 'nsubj', 'nsubj:pass');
    return other !== undefined && !speaksFor(makers, doersOf(doc, other, cast), cast);
  }

  function kindOf(): Announced | undefined {
    const { commitments } = knowledge.ledgers;
    const bases = baseForms(doc, clause);
    const subject = predicates.find(clause, isPassive(doc, clause) ? 'obj' : 'subj');
    const doers = subject === undefined ? [] : doersOf(doc, subject.word, cast);
    const idle = bases.some((base) => commitments.isOf('idle', base)) || child(doc, clause, 'cop') !== undefined;
    if (
      !isPassive(doc, clause) &&
      !idle &&
      makers.some(({ actor }) => isPublic(actor, cast)) &&
      speaksFor(makers, doers, cast)
    ) {
      const doer = doers.find(({ actor }) => makers.every((maker) => maker.actor !== actor));
      if (harms(clause) && !standing.negative) return { kind: 'threat', doing: 'deed', doer };
      return { kind: form === 'would' && dependsOnOthers() ? 'offer' : 'promise', doing: 'deed', doer };
    }
    const state = doc.form(clause).toLowerCase();
    if (!makers.some(({ actor }) => isOfficial(actor, cast))) return undefined;
    if (commitments.isOf('granted', state) && !standing.negative) return { kind: 'assurance', doing: 'state' };
    if (commitments.isOf('cruel', state) && isPassive(doc, clause))
      return { kind: standing.negative ? 'assurance' : 'threat', doing: 'state' };
    if (isMenace(reading, clause) && !standing.negative) return { kind: 'threat', doing: 'state', to: doers };
    // 'There will be NO intervention': what is feared will not be.
    const none = child(doc, clause, 'expl') !== undefined && standing.negative;
    return none && makers.some(({ actor }) => governs(actor, cast)) ? { kind: 'assurance', doing: 'state' } : undefined;
  }
}

/** 'asked HOW he would', 'about WHAT they will do', 'a plan THAT will': the clause is a question or tells of something else. */
function isEmbeddedQuestion(doc: Doc, clause: number): boolean {
  if (doc.deprel(clause) === 'acl:relcl' || ['whether', 'if'].includes(markOf(doc, clause) ?? '')) return true;
  for (const c of doc.children(clause)) if (c < clause && doc.xpos(leftmost(doc, c)).startsWith('W')) return true;
  return doc.xpos(leftmost(doc, clause)).startsWith('W');
}

function isUnreal(doc: Doc, condition: number): boolean {
  return [condition, ...doc.children(condition)].some((w) => /^(were|had)$/i.test(doc.form(w)));
}

/** 'Syria will FACE CONSEQUENCES', 'would be MET WITH FORCE': to foretell somebody's harm is to threaten him. */
function isMenace({ doc, predicates, knowledge }: Reading, clause: number): boolean {
  const { commitments } = knowledge.ledgers;
  if (!baseForms(doc, clause).some((base) => commitments.isOf('suffering', base))) return false;
  return ['obj', 'with', 'by'].some((role) => {
    const suffered = predicates.find(clause, role)?.word;
    return suffered !== undefined && baseForms(doc, suffered).some((base) => commitments.isOf('harms', base));
  });
}
