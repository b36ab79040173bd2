import type { Task } from './gold-files.js';

/** A figure of the table: what, and its value. */
export type Figure = readonly [label: string, value: string];

/** Of a scorer that tells documents apart, the JSON of each. */
export function documentsOf(json: unknown): [id: string, json: unknown][] {
  const documents = (json as { documents?: Record<string, unknown> }).documents;
  return documents === undefined ? [] : Object.entries(documents);
}

const LEDGERS = ['decisions', 'commitments', 'forecasts', 'relations', 'explanations', 'evaluations', 'appeals'];

/** The figures that tell most of a scorer's JSON. */
export function headline(task: Task, json: unknown): Figure[] {
  const at = (...path: (string | number)[]) =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], json);
  const share = (...path: string[]): string => {
    const value = at(...path);
    return typeof value === 'number' ? (100 * value).toFixed(1) : 'n/a';
  };
  const plain = (...path: string[]): string => {
    const value = at(...path);
    return typeof value === 'number' ? value.toFixed(3) : 'n/a';
  };
  /** Few are counted, so the numbers stand beside the share. */
  const counted = (...path: string[]): string => {
    const of = at(...path, 'of');
    return of === 0 ? 'n/a' : `${share(...path, 'value')} (${at(...path, 'right')}/${of})`;
  };
  switch (task) {
    case 'treebank':
      return ['Words', 'Sentences', 'UPOS', 'UFeats', 'Lemmas', 'UAS', 'LAS'].map((m) => [m, share(m, 'f1')] as const);
    case 'coreference':
      return [
        ['CoNLL F1', share('conllF1')],
        ['MUC', share('muc', 'f1')],
        ['B³', share('bCubed', 'f1')],
        ['CEAF-e', share('ceafE', 'f1')],
        ['mentions P', share('mentions', 'precision')],
        ['mentions R', share('mentions', 'recall')],
      ];
    case 'names':
      return ['all', 'PER', 'ORG', 'LOC'].map((label) => [`${label} F1`, share(label, 'f1')] as const);
    case 'events':
      return [
        ['type recall', share('levels', 'type', 'recall')],
        ['+ source', share('levels', 'type + source', 'recall')],
        ['+ target', share('levels', 'type + source + target', 'recall')],
        ['events/sentence', plain('eventsPerSentence')],
      ];
    case 'factuality':
      return [
        ['Pearson r', plain('pearson')],
        ['MAE', plain('mae')],
        ['macro F1', share('macroF1')],
      ];
    case 'attribution':
      return [
        ['cue F1', share('attribution', 'f1')],
        ['strict F1', share('strict', 'f1')],
      ];
    case 'judged':
      return [
        ['reported', String(at('reported'))],
        ['are events', share('precision')],
        ['found', share('recall')],
        ['type', share('type')],
        ['source', share('source')],
        ['target', share('target')],
        ['modality', share('modality')],
        ['holder', share('holder')],
        ['type and source', share('strict')],
        ['false actuals', share('falseActuals')],
        ['unjudged', String(at('unjudged'))],
      ];
    case 'precision':
      return [
        ['judged', String(at('judged'))],
        ['right', String(at('right'))],
        ['precision', share('precision')],
        ['95% from', share('low')],
        ['to', share('high')],
      ];
    case 'confidence':
      return [
        ['readings', String(at('readings'))],
        ['right', share('right')],
        ['Brier', plain('brier')],
        ['Brier of a constant', plain('brierOfConstant')],
        ['calibration error', plain('calibrationError')],
        ['AUC', plain('auc')],
      ];
    case 'commentary':
      return [
        ['trigger R', share('trigger', 'recall')],
        ['trigger P', share('trigger', 'precision')],
        ['type', share('accuracy', 'type', 'value')],
        ['sources', share('accuracy', 'sources', 'value')],
        ['modality', share('accuracy', 'modality', 'value')],
        ['holder', share('accuracy', 'holder', 'value')],
        ['strict F1', share('strict', 'f1')],
        ['false actuals', share('falseActuals', 'ofPredicted')],
        ['attributions R', share('recall', 'attributions', 'value')],
      ];
    case 'ledgers':
      return [
        ...LEDGERS.map((ledger) => [ledger, counted('recall', ledger)] as const),
        ['kind of explanation', counted('overMatched', 'explanationKind')],
        ['whose explanation', counted('overMatched', 'explanationHolder')],
        ['judgement', counted('overMatched', 'evaluationJudgement')],
        ['whose judgement', counted('overMatched', 'evaluationHolder')],
        ['of whom', counted('overMatched', 'evaluationTarget')],
        ['whose appeal', counted('overMatched', 'appealHolder')],
        ['to whom', counted('overMatched', 'appealAddressee')],
      ];
  }
}
