import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Modality, PloverType, Report } from '@rapporteur/report';

/** A commentary document as annotated: the parts that are read here. */
export interface CommentaryDocument {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly actors: readonly { readonly id: string; readonly name: string; readonly aliases?: readonly string[] }[];
  readonly events: readonly CommentaryEvent[];
}

interface CommentaryEvent {
  readonly trigger: string;
  readonly within?: string;
  readonly types: readonly PloverType[];
  readonly modalities: readonly Modality[];
  readonly sources: readonly string[];
  readonly optional?: boolean;
}

/** Whether an event of ours is one of this type, and by this source, and whether its modality is right. */
export interface CommentaryVerdict {
  readonly index: number;
  readonly type: boolean;
  readonly source: boolean;
  /** Undefined where no event stands. */
  readonly modality: boolean | undefined;
}

/** The annotated documents of a folder; none where there is no folder. */
export function readCommentary(folder: string): CommentaryDocument[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CommentaryDocument);
}

/** Verdicts on the events of a document; those that only optional gold fits get none. */
export function checkCommentary(document: CommentaryDocument, report: Report): CommentaryVerdict[] {
  const placed = document.events.flatMap((event) => {
    const from = event.within === undefined ? 0 : Math.max(0, document.text.indexOf(event.within));
    const start = document.text.indexOf(event.trigger, from);
    return start < 0 ? [] : [{ event, start, end: start + event.trigger.length }];
  });
  return report.events.flatMap(({ trigger, type, modality, sources }, index): CommentaryVerdict[] => {
    const under = placed.filter(({ start, end }) => trigger.start < end && start < trigger.end);
    const gold = under.find(({ event }) => event.optional !== true)?.event;
    if (gold === undefined) return under.length > 0 ? [] : [{ index, type: false, source: false, modality: undefined }];
    const named = sources.map(({ actor }) => report.actors.find(({ id }) => id === actor)?.name ?? '');
    const wanted = gold.sources.map((id) => document.actors.find((actor) => actor.id === id));
    const fits = named.some((name, i) =>
      wanted.some(
        (actor) =>
          actor !== undefined &&
          [actor.name, ...(actor.aliases ?? [])].some(
            (form) => same(form, name) || mentioned(report, sources[i]!.actor, form),
          ),
      ),
    );
    const source = wanted.length === 0 || fits;
    return [{ index, type: gold.types.includes(type), source, modality: gold.modalities.includes(modality) }];
  });
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '');
const same = (a: string, b: string): boolean => plain(a) === plain(b);

/** Whether the actor is mentioned by this name in the text. */
function mentioned(report: Report, actor: string, form: string): boolean {
  const mentions = report.actors.find(({ id }) => id === actor)?.mentions ?? [];
  return mentions.some(({ start, end }) => same(report.document.text.slice(start, end), form));
}
