import type { Readings } from '@rapporteur/training/confidence';

/** How the coder does on the judged stretches; shares from 0 to 1. */
export interface JudgedScore {
  /** Events that it reports there, as far as they are judged and not doubtful. */
  readonly reported: number;
  /** Those of them that are events. */
  readonly precision: number;
  /** Events that it finds, of all in the judged stretches that are not doubtful. */
  readonly recall: number;
  /** Of the events reported: what is right about them. */
  readonly type: number;
  readonly source: number;
  readonly target: number;
  readonly modality: number;
  readonly holder: number;
  /** Events, of this type, by this source, of all reported. */
  readonly strict: number;
  /** Reported as actual, but nowhere acceptable as such. */
  readonly falseActuals: number;
  /** Reported at words that nobody judged. */
  readonly unjudged: number;
}

export function judgedScore(checked: Readings['checked']): JudgedScore {
  const all = checked.flatMap(({ events }) => events);
  const judged = all.flatMap(({ event, verdict }) =>
    verdict === undefined || verdict.gold.event === 'maybe' ? [] : { event, verdict },
  );
  const events = judged.filter(({ verdict }) => verdict.isEvent);
  const gold = checked.flatMap(({ article }) => article.events.filter(({ event }) => event === 'yes'));
  const found = new Set(events.map(({ verdict }) => verdict.gold));
  const actual = judged.filter(({ event }) => event.modality === 'actual' && event.polarity === 'positive');
  const share = (some: number, of: number) => (of === 0 ? 0 : some / of);
  const of = (aspect: 'type' | 'source' | 'target' | 'modality' | 'holder') =>
    share(events.filter(({ verdict }) => verdict[aspect]).length, events.length);
  return {
    reported: judged.length,
    precision: share(events.length, judged.length),
    recall: share(gold.filter((event) => found.has(event)).length, gold.length),
    type: of('type'),
    source: of('source'),
    target: of('target'),
    modality: of('modality'),
    holder: of('holder'),
    strict: share(events.filter(({ verdict: v }) => v.type && v.source).length, judged.length),
    falseActuals: share(
      actual.filter(({ verdict: v }) => v.isEvent && !v.gold.modalities!.includes('actual')).length,
      actual.length,
    ),
    unjudged: all.filter(({ verdict }) => verdict === undefined).length,
  };
}
