import type { DatePrecision } from '../doc.js';
import type { Anchors } from './anchors.js';
import type { Direction } from './direction.js';
import type { Interval } from './interval.js';

/** How far back, in sentences, a day is looked for that "the same day" means. */
const SAME_REACH = 1;

/** What a phrase is resolved against. */
export class Context {
  #direction: Direction | undefined;

  constructor(
    /** The day that "today" and "last week" are told from: the document's, if it is known. */
    readonly reference: number | undefined,
    readonly sentence: number,
    readonly anchors: Anchors | undefined,
    /** Found only when asked for: it reads the tree. */
    readonly findDirection: () => Direction,
  ) {}

  get direction(): Direction {
    this.#direction ??= this.findDirection();
    return this.#direction;
  }

  /** The date that lends its year to one without a year. */
  get lender(): Interval | undefined {
    return this.anchors?.yearFor(this.sentence, this.reference === undefined);
  }

  /** The last date mentioned that is at least so fine. */
  last(precision: DatePrecision): Interval | undefined {
    return this.anchors?.last(precision);
  }

  /** The same, in this sentence or the one before. */
  lastNear(precision: DatePrecision): Interval | undefined {
    return this.anchors?.last(precision, this.sentence - SAME_REACH);
  }

  /** The context of a date told from another: "Monday" in "from Monday to Friday". */
  from(day: number, direction: Direction): Context {
    return new Context(day, this.sentence, undefined, () => direction);
  }
}
