import type { Doc } from '@rapporteur/language';
import type { Event, Factuality, Reason } from '@rapporteur/report';
import type { Coded } from '../code-events.js';
import type { Group } from './mention.js';

/** One event of each group: its main mention's, filled up from the others, numbered in text order. */
export function unite(groups: readonly Group[], doc: Doc, documentId: string): Coded[] {
  const ordered = groups.toSorted((a, b) => a.main.trigger.start - b.main.trigger.start || a.main.word - b.main.word);
  const idOf = new Map<string, string>();
  for (const [i, { mentions }] of ordered.entries()) {
    for (const { coded } of mentions) if (coded !== undefined) idOf.set(coded.event.id, `${documentId}.e${i + 1}`);
  }
  return ordered.map((group) => {
    const coded = group.main.coded!;
    return { ...coded, event: united(group, coded.event, idOf, doc) };
  });
}

function united(group: Group, event: Event, idOf: ReadonlyMap<string, string>, doc: Doc): Event {
  const { mentions, why } = group;
  const id = idOf.get(event.id)!;
  // Most events are told once.
  if (mentions.length === 1 && event.condition === undefined) return id === event.id ? event : { ...event, id };
  const { condition: _, ...unconditional } = event;
  const told = mentions.flatMap(({ coded }) => (coded === undefined ? [] : [coded.event]));
  const date = surest([event, ...told].flatMap((one) => one.date ?? []));
  const place = surest([event, ...told].flatMap((one) => one.place ?? []));
  const reasons = mentions.slice(1).map(
    ({ trigger }, i): Reason => ({
      stage: 'mention',
      rule: why[i]!,
      effect: `"${doc.text.slice(trigger.start, trigger.end)}" speaks of the same event`,
      span: trigger,
    }),
  );
  return {
    ...unconditional,
    id,
    sources: filled('sources'),
    targets: filled('targets'),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    factuality: commitments(event, told),
    ...conditionOf(event, id, idOf),
    mentions: mentions.map(({ trigger, evidence, modality, polarity, holder }) => ({
      trigger,
      evidence,
      modality,
      polarity,
      holder,
    })),
    reasons: [...withReasonOf('place', withReasonOf('date', event.reasons)), ...reasons],
  };

  /** The account of the time or the place as the mention gives it from which it is taken. */
  function withReasonOf(stage: 'date' | 'place', account: Reason[]): Reason[] {
    const taken = stage === 'date' ? date : place;
    if (taken === event[stage]) return account;
    const teller = told.find((one) => one[stage] === taken);
    const others = account.filter((reason) => reason.stage !== stage);
    return [...others, ...(teller?.reasons.filter((reason) => reason.stage === stage) ?? [])];
  }

  /** The side as the main mention names it, else as the first that does; nobody is put on both sides by that. */
  function filled(side: 'sources' | 'targets'): Event['sources'] {
    if (event[side].length > 0) return event[side];
    const other = side === 'sources' ? event.targets : event.sources;
    for (const one of told) {
      const fresh = one[side].filter(({ actor }) => !other.some((taken) => taken.actor === actor));
      if (fresh.length > 0) return fresh;
    }
    return event[side];
  }
}

/** Of the times, or the places, that mentions tell, the first that is said, else the first. */
function surest<T extends { readonly basis: string }>(told: readonly T[]): T | undefined {
  return told.find(({ basis }) => basis === 'said') ?? told.find(({ basis }) => basis === 'sequence') ?? told[0];
}

/** What each holder commits to: the main mention first, then holders that only others name. */
function commitments(event: Event, told: readonly Event[]): Factuality[] {
  const found = [...event.factuality];
  for (const { factuality } of told)
    for (const one of factuality) if (!found.some(({ holder }) => holder === one.holder)) found.push(one);
  return found;
}

/** What it depends on, by the new ids; an event is no condition of itself. */
function conditionOf({ condition }: Event, id: string, idOf: ReadonlyMap<string, string>): Pick<Event, 'condition'> {
  if (condition === undefined || 'span' in condition) return condition === undefined ? {} : { condition };
  const event = idOf.get(condition.event) ?? condition.event;
  return event === id ? {} : { condition: { event } };
}
