import type { ActorKind, Sector } from '@rapporteur/report';

/** A time in an office or of a body's existence; open ends are empty. */
export interface Term {
  readonly title: string;
  readonly country: string;
  readonly sectors: readonly Sector[];
  readonly from: string;
  readonly until: string;
}

/** An actor that the knowledge base names. The id is the same in every document. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3, or empty. */
  readonly country: string;
  readonly sectors: readonly Sector[];
  readonly terms: readonly Term[];
}

/** `published` falls within the term; dates compare as far as both are known ("2011" covers "2011-05-28"). */
export function covers(term: Pick<Term, 'from' | 'until'>, day: string): boolean {
  const n = Math.min(term.from.length, day.length);
  const m = Math.min(term.until.length, day.length);
  return day.slice(0, n) >= term.from.slice(0, n) && (m === 0 || day.slice(0, m) <= term.until.slice(0, m));
}

/** Lower-case words joined by hyphens, without accents: 'Muammar Gaddafi' is 'muammar-gaddafi'. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}
