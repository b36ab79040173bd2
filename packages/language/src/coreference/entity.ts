import { Gender, isPronoun, Kind, Plurality } from './kinds.js';
import type { Mention } from './mention.js';

/** What is known of an entity from the mentions found so far. */
export class Entity {
  readonly mentions: Mention[] = [];
  number: Plurality = Plurality.Unknown;
  gender: Gender = Gender.Unknown;
  /** The first mention that is a name, and the first that is no pronoun. */
  named: Mention | undefined;
  described: Mention | undefined;
  type = -1;
  /** Index of the last mention that it was weighed for. */
  weighedFor = -1;

  add(mention: Mention, type: number): void {
    this.mentions.push(mention);
    if (this.number === Plurality.Unknown) this.number = mention.number;
    if (mention.gender !== Gender.Unknown && (this.gender === Gender.Unknown || this.gender === Gender.Person)) {
      this.gender = mention.gender;
    }
    if (!isPronoun(mention.kind)) {
      this.described ??= mention;
      if (mention.kind === Kind.Name) this.named ??= mention;
      if (this.type < 0) this.type = type;
    }
  }

  get last(): Mention {
    return this.mentions[this.mentions.length - 1]!;
  }
}
