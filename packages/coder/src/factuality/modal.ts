import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon, Marker } from '@rapporteur/ontology';
import type { Modality } from '@rapporteur/report';
import { surfaceSubject } from '../predicate/control.js';
import { child, childrenOf, markOf } from '../predicate/grammar.js';
import { isInverted } from '../predicate/inversion.js';
import { isYetTo } from './negation.js';

export interface ModalReading {
  readonly word: number;
  readonly modality: Modality;
  readonly rule: string;
  readonly certainty: Marker['certainty'];
}

const FULL: Readonly<Record<string, string>> = {
  "'ll": 'will',
  '’ll': 'will',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
  "'d": 'would',
  '’d': 'would',
};

/**
 * What the modal auxiliary of a clause makes of it. With 'have', past modals speak of what did not
 * happen: 'would have forced', 'should have left'; 'may have left' leaves it open.
 */
export function modalOf(doc: Doc, clause: number, lexicon: FactualityLexicon): ModalReading | undefined {
  const auxiliaries = childrenOf(doc, clause, 'aux');
  const be = childrenOf(doc, clause, 'aux', 'aux:pass', 'cop').find((w) => doc.lemma(w) === 'be');
  if (be !== undefined && markOf(doc, clause) === 'to' && child(doc, clause, 'mark')! > be) {
    // 'is YET TO respond' denies.
    if (isYetTo(doc, clause)) return undefined;
    return { word: be, modality: 'planned', rule: 'be to', certainty: 'CT' };
  }
  for (const word of auxiliaries) {
    const written = doc.form(word).toLowerCase();
    const form = FULL[written] ?? written;
    const marker = lexicon.marker(form, 'modal');
    if (marker === undefined || (written.endsWith('d') && written.length <= 2 && doc.lemma(word) === 'have')) continue;
    const certainty = marker.certainty;
    const perfect = auxiliaries.some((w) => w > word && doc.lemma(w) === 'have');
    if (perfect && ['would', 'should', 'could', 'ought'].includes(form)) {
      return { word, modality: 'counterfactual', rule: `modal ${form} have`, certainty };
    }
    if (perfect && form === 'must') return { word, modality: 'possible', rule: 'modal must have', certainty: 'PR' };
    if ((form === 'would' || form === 'will') && isProjectOfLaw(doc, clause)) {
      return { word, modality: 'planned', rule: `${form} of a text that lays down`, certainty };
    }
    if (form === 'would' && conditionOf(doc, clause) !== undefined) {
      return { word, modality: 'conditional', rule: 'would in the consequence of a condition', certainty };
    }
    if (marker.effect !== 'keep') return { word, modality: marker.effect, rule: `modal ${form}`, certainty };
  }
  return undefined;
}

/** Texts that lay down what is to be: their 'would' is their plan. */
const PROJECTS = new Set(
  'bill legislation measure proposal law act resolution amendment plan treaty draft provision agreement accord pact decree budget'.split(
    ' ',
  ),
);

/** 'The BILL would prohibit ...', also of the second verb: '... and block ...'. */
function isProjectOfLaw(doc: Doc, clause: number): boolean {
  const subject = surfaceSubject(doc, clause);
  return subject !== undefined && PROJECTS.has(doc.lemma(subject.word).toLowerCase());
}

/** The clause that a clause depends on: 'IF Gaddafi IS KILLED, the alliance will ...'. */
export function conditionOf(doc: Doc, clause: number): number | undefined {
  for (const c of childrenOf(doc, clause, 'advcl')) {
    const mark = markOf(doc, c);
    if (mark === 'if' || mark === 'unless' || mark === 'provided' || mark === 'assuming' || isInverted(doc, c))
      return c;
  }
  return undefined;
}
