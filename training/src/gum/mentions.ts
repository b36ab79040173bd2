/** A mention as GUM annotates it (Zeldes 2017; the fields are those of CorefUD's `Entity`). */
export interface GumMention {
  /** Words of the mention, half-open, as `readConllu` counts them in the document. */
  readonly start: number;
  readonly end: number;
  /** The word of the minimal span that hangs on none inside the mention, or the first of that span. */
  readonly head: number;
  /** The words that a reader must find to have found the mention: its name, or its head. */
  readonly minSpan: readonly number[];
  /** person, place, organization, object, event, time, substance, animal, plant or abstract. */
  readonly type: string;
  /** Number of the entity in its document; mentions of one number corefer. */
  readonly group: number;
  /** new, giv:act, giv:inact, acc:inf, acc:com or acc:aggr. */
  readonly infstat: string;
  /** How it is linked: coref, ana, cata, appos, pred, disc, or sgl where it stands alone. */
  readonly link: string;
  /** The title of the Wikipedia article about the entity, spaces as `_`; empty where none is given. */
  readonly identity: string;
}

/** What the header says of the fields where a file has none. */
const DEFAULT_FIELDS = 'GRP-etype-infstat-salience-centering-minspan-link-identity';
/** An opening bracket with its fields and perhaps its closing one, or a closing bracket alone. */
const BRACKET = /\(([^()]*)(\))?|([^()]+)\)/g;
/** Of a mention in parts ("12[1/2]" and "12[2/2]") the first part is taken. */
const LATER_PART = /^e?\d+\[(?!1\/)/;

/**
 * Reads the mentions of a GUM CoNLL-U file: one list for every document of `readConllu`, in the same
 * order, each list by first word, the longer first.
 * @throws Error with the line's number where a bracket is closed that was not opened
 */
export function readMentions(conllu: string): GumMention[][] {
  const docs: GumMention[][] = [];
  let fields = DEFAULT_FIELDS.split('-');
  let reader = new MentionReader();
  conllu.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const header = /^#\s*global\.Entity\s*=\s*(\S+)/.exec(line);
    if (header) fields = header[1]!.split('-');
    else if (/^#\s*newdoc\b/.test(line)) {
      if (reader.length > 0) docs.push(reader.finish());
      if (reader.length > 0) reader = new MentionReader();
    } else if (line === '') reader.closeSentence();
    else if (/^\d+\t/.test(line)) reader.addWord(line.split('\t'), fields, index + 1);
  });
  if (reader.length > 0) docs.push(reader.finish());
  return docs;
}

interface OpenMention extends Omit<GumMention, 'end' | 'head' | 'minSpan'> {
  /** The minimal span, counted from 1 at the first word of the mention. */
  readonly places: readonly number[];
}

class MentionReader {
  length = 0;
  #sentence = 0;
  readonly #heads: number[] = [];
  readonly #open: OpenMention[] = [];
  readonly #mentions: GumMention[] = [];

  closeSentence(): void {
    this.#sentence = this.length;
  }

  addWord(columns: readonly string[], fields: readonly string[], line: number): void {
    const governor = Number(columns[6]);
    this.#heads.push(governor > 0 ? this.#sentence + governor - 1 : -1);
    const word = this.length++;
    const entity = columns[9]?.split('|').find((item) => item.startsWith('Entity='));
    if (entity === undefined) return;
    for (const [, opened, closedAtOnce, closed] of entity.slice('Entity='.length).matchAll(BRACKET)) {
      if (LATER_PART.test(closed ?? opened!)) continue;
      if (opened !== undefined) this.#open.push(mention(opened, fields, word));
      if (closed !== undefined || closedAtOnce !== undefined) this.#close(groupOf(closed ?? opened!), line);
    }
  }

  finish(): GumMention[] {
    return this.#mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Closes the mention of a group that was opened last. */
  #close(group: number, line: number): void {
    const at = this.#open.findLastIndex((open) => open.group === group);
    if (at < 0) throw new Error(`Line ${line} closes a mention of entity ${group}, and none is open.`);
    const { places, ...fields } = this.#open.splice(at, 1)[0]!;
    const { start } = fields;
    const minSpan = places.map((place) => start + place - 1);
    // A governor that is still to come stands outside as well.
    const isTop = (word: number) => !(this.#heads[word]! >= start && this.#heads[word]! < this.length);
    const head = minSpan.find(isTop) ?? minSpan[0] ?? start;
    this.#mentions.push({ ...fields, end: this.length, head, minSpan });
  }
}

function mention(text: string, fields: readonly string[], start: number): OpenMention {
  const values = text.split('-');
  const value = (name: string) => values[fields.indexOf(name)] ?? '';
  const places = (value('minspan') || value('head')).split(',').map(Number);
  return {
    start,
    type: value('etype'),
    group: groupOf(value('GRP') || values[0]!),
    infstat: value('infstat'),
    link: value('link'),
    identity: unescaped(value('identity')),
    places: places.filter((place) => place >= 1),
  };
}

/** CorefUD writes the characters that mean something in the annotation as "%28". */
function unescaped(text: string): string {
  return text.replace(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The number of an entity: "12", or "e12". */
function groupOf(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}
