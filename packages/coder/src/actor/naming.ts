import { slug } from '@rapporteur/ontology';
import type { ActorFacts } from './cast.js';

/** Under which words a text names an actor again: people by their last name, bodies by their initials. */
export class Naming {
  readonly #ids = new Map<string, string>();

  /** Remembers an actor under its name, and under what is left of it later in the text. */
  add(name: string, id: string, kind: ActorFacts['kind']): void {
    this.#ids.set(name, id);
    if (kind === 'person') this.#ids.set(name.slice(name.lastIndexOf(' ') + 1), id);
    else {
      const initials = initialsOf(name);
      if (initials.length >= 3) this.#ids.set(initials, id);
    }
  }

  find(name: string): string | undefined {
    return this.#ids.get(name);
  }
}

/** 'FDD' of 'Forces for Defence of Democracy'. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word[0]!)
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');
}

/** The id of somebody whom only this text names; a body of a state has its country in it, for there are many such. */
export function idOfUnknown(name: string, country: string): string {
  return slug(country === '' ? name : `${country} ${name}`);
}
