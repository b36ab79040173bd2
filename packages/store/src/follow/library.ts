import type { PloverType, Report } from '@rapporteur/report';
import { isDay } from '../day.js';
import { type Told, toldEvents } from './told.js';

/** A document, as far as it matters for what it could have told. */
export interface ReadDocument {
  readonly id: string;
  readonly outlet?: string;
  readonly published: string;
  readonly actors: ReadonlySet<string>;
}

/** All events of a store, by type, and the days and actors of its documents. */
export class Library {
  readonly #told = new Map<PloverType, Told[]>();
  readonly #documents: ReadDocument[] = [];

  /** Takes in the events of a report. */
  add(report: Report): void {
    for (const told of toldEvents(report)) {
      const list = this.#told.get(told.type);
      if (list) list.push(told);
      else this.#told.set(told.type, [told]);
    }
    const { id, outlet, published } = report.document;
    if (!isDay(published)) return;
    const actors = new Set(report.actors.map((actor) => actor.id));
    this.#documents.push({ id, published, actors, ...(outlet !== undefined && { outlet }) });
  }

  /** The events of a type, in whatever modality. */
  ofType(type: PloverType): readonly Told[] {
    return this.#told.get(type) ?? [];
  }

  /** The dated documents. */
  get documents(): readonly ReadDocument[] {
    return this.#documents;
  }
}
