import type { Doc, Range } from '@rapporteur/language';
import { GAZETTEER } from '@rapporteur/language/training';
import type { GumMention } from '../gum/mentions.js';
import { nameSpan } from './name-span.js';
import { type NameType, nameType } from './name-type.js';

/** The labels of every word of a document: "B-PERSON", "I-ORG", empty outside names. */
export interface NameLabels {
  readonly outer: readonly string[];
  /** Of names that lie inside the outer ones: "Portsmouth" in "University of Portsmouth". */
  readonly inner: readonly string[];
}

/** A name of the gold standard. */
export interface Name extends Range {
  readonly type: NameType;
}

/** All labels that the model may give, the empty one first. */
export const NAME_LABELS: readonly string[] = [
  '',
  ...['PERSON', 'ORG', 'LOC', 'NORP', 'EVENT', 'LAW'].flatMap((type) => [`B-${type}`, `I-${type}`]),
];

/**
 * The labels of a document of GUM, from its mentions (`readMentions`) and its gold trees; undefined for
 * a document without annotation, from which nothing is to be learnt of names.
 */
export function nameLabels(doc: Doc, mentions: readonly GumMention[] | undefined): NameLabels | undefined {
  if (mentions === undefined || mentions.length === 0) return undefined;
  const names = goldNames(doc, mentions);
  const isOuter = (name: Name, i: number): boolean => i === 0 || names.slice(0, i).every((o) => o.end <= name.start);
  const outer = names.filter(isOuter);
  const inside = names.filter((name) => !outer.includes(name));
  const inner = inside.filter((name, i) => inside.slice(0, i).every((o) => o.end <= name.start));
  return { outer: bio(doc.length, outer), inner: bio(doc.length, inner) };
}

/** The names among a document's mentions, by first word, the longer first; they nest and never cross. */
export function goldNames(doc: Doc, mentions: readonly GumMention[]): Name[] {
  const heads = new Set(mentions.map(({ head }) => head));
  const found = new Map<number, { name: Name; size: number }>();
  for (const mention of mentions) {
    const span = nameSpan(doc, mention, (word) => heads.has(word));
    const type = span && nameType(doc, mention, span);
    if (span === undefined || type === undefined) continue;
    const name = type === 'PERSON' ? withoutTitles(doc, { ...span, type }) : { ...span, type };
    if (name === undefined) continue;
    // Of two mentions with one name, the shorter is the name's own: "Chao" before "Chao and Yang".
    const key = name.start * 4096 + (name.end - name.start);
    const size = mention.end - mention.start;
    const known = found.get(key);
    if (known === undefined || size < known.size) found.set(key, { name, size });
  }
  const names = [...found.values()].map(({ name }) => name).sort((a, b) => a.start - b.start || b.end - a.end);
  return names.filter((name, i) => names.slice(0, i).every((o) => o.end <= name.start || o.end >= name.end));
}

/** A person's name after its titles, or undefined where nothing but titles is there. */
function withoutTitles(doc: Doc, name: Name): Name | undefined {
  let { start } = name;
  while (start < name.end && isTitle(doc.form(start))) start++;
  return start === name.end ? undefined : { ...name, start };
}

function isTitle(form: string): boolean {
  const word = form.toLowerCase().replace(/\.$/, '');
  return GAZETTEER.titleParts.has(word) || GAZETTEER.peoples.has(word);
}

function bio(length: number, names: readonly Name[]): string[] {
  const labels: string[] = Array(length).fill('');
  for (const { start, end, type } of names) {
    for (let word = start; word < end; word++) labels[word] = `${word === start ? 'B' : 'I'}-${type}`;
  }
  return labels;
}
