import type { Actor, Event, Participant, Report, Span } from '@rapporteur/report';
import type { At, JudgedArticle, JudgedEvent, Party } from './judged.js';

/** What is right and wrong about an event that the coder reports. */
export interface Verdict {
  readonly gold: JudgedEvent;
  readonly isEvent: boolean;
  readonly type: boolean;
  readonly source: boolean;
  readonly target: boolean;
  readonly modality: boolean;
  readonly holder: boolean;
}

/** The coder's events in the judged stretches of an article: with a verdict, or not judged yet. */
export interface Checked {
  readonly event: Event;
  readonly verdict: Verdict | undefined;
}

const overlap = (span: Span, [start, end]: At): boolean => span.start < end && start < span.end;

/** Holds what was coded against what was judged; of several judged triggers under one of ours an event comes first. */
export function check(article: JudgedArticle, report: Report): Checked[] {
  const actors = new Map(report.actors.map((actor) => [actor.id, actor]));
  const rank = { yes: 0, maybe: 1, no: 2 };
  return report.events.flatMap((event) => {
    const { trigger } = event;
    const under = [...article.events, ...article.sampled].filter((judged) => overlap(trigger, judged.trigger));
    const [gold] = under.sort((a, b) => rank[a.event] - rank[b.event]);
    const asked = article.windows.some(({ start, end }) => trigger.start >= start && trigger.end <= end);
    return gold === undefined && !asked ? [] : [{ event, verdict: gold && verdict(event, gold, actors) }];
  });
}

function verdict(event: Event, gold: JudgedEvent, actors: ReadonlyMap<string, Actor>): Verdict {
  const isEvent = gold.event !== 'no';
  return {
    gold,
    isEvent,
    type: isEvent && gold.types!.includes(event.type),
    source: isEvent && gold.sources!.some((parties) => sameSide(event.sources, parties, actors)),
    target: isEvent && gold.targets!.some((parties) => sameSide(event.targets, parties, actors)),
    modality:
      isEvent &&
      gold.modalities!.includes(event.modality) &&
      (gold.polarity === undefined || gold.polarity === event.polarity),
    holder: isEvent && gold.holders!.some((holder) => sameHolder(event.holder, holder, actors)),
  };
}

/** Each of ours is one of the parties, and where anybody is named we have somebody. */
function sameSide(
  ours: readonly Participant[],
  parties: readonly Party[],
  actors: ReadonlyMap<string, Actor>,
): boolean {
  if (ours.length === 0 || parties.length === 0) return ours.length === parties.length;
  return ours.every(({ actor, span }) => parties.some((party) => means(actors.get(actor), party, span)));
}

function sameHolder(holder: string, gold: 'author' | Party, actors: ReadonlyMap<string, Actor>): boolean {
  return gold === 'author' || holder === 'author' ? holder === gold : means(actors.get(holder), gold);
}

/** The actor is mentioned in the party's words, or by its name where a pronoun or description stands there. */
function means(actor: Actor | undefined, { at, name }: Party, span?: Span): boolean {
  if (actor?.mentions.some((mention) => overlap(mention, name ?? at))) return true;
  return name === undefined && span !== undefined && overlap(span, at);
}
