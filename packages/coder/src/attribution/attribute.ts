import type { Doc } from '@rapporteur/language';
import type { Embedding, FactualityLexicon } from '@rapporteur/ontology';
import type { Attribution, Span } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import { embeddingOver } from '../factuality/frame.js';
import type { Voice } from '../factuality/standing.js';
import type { Standings } from '../factuality/standings.js';
import { voiceOver } from '../factuality/voice.js';
import { child } from '../predicate/grammar.js';
import { Quotations } from '../text/quotation.js';
import { speakerOf } from './speaker.js';

/** An attribution and the words it was found at. */
export interface Attributed {
  readonly cue: number;
  readonly attribution: Attribution;
}

interface Found {
  readonly cue: number;
  readonly content: Span;
  /** The last is the cue's own. */
  readonly voices: readonly Voice[];
  readonly entry: Embedding | undefined;
}

/** Who says, thinks or intends what in a document, in text order. Ids are `<document>.a<n>`. */
export function attribute(
  standings: Standings,
  cast: Cast,
  lexicon: FactualityLexicon,
  documentId: string,
): Attributed[] {
  const { predicates } = standings;
  const { doc } = predicates;
  const quotes = new Quotations(doc.text);
  const found: Found[] = [];

  for (let word = 0; word < doc.length; word++) {
    if (doc.head(word) >= 0) {
      const entry = embeddingOver(doc, word, lexicon);
      const standing = entry === undefined || entry.attribution === '-' ? undefined : standings.of(word);
      const cue = doc.head(word);
      const at = standing?.voices.findIndex((voice) => voice.cue === cue) ?? -1;
      if (at >= 0) {
        const voices = standing!.voices.slice(0, at + 1);
        found.push({ cue, content: contentSpan(doc, word, cue, voices.at(-1)!.source), voices, entry });
      }
    }
    const own = voiceOver(doc, word, predicates, lexicon);
    if (own !== undefined) {
      const voices = standings.of(word).voices;
      const at = voices.findIndex((voice) => voice.cue === own.cue);
      if (at >= 0) {
        const content = contentSpan(doc, word, own.cue, own.source);
        found.push({ cue: own.cue, content, voices: voices.slice(0, at + 1), entry: own.entry });
      }
    }
  }
  const cues = new Set(found.map(({ cue }) => cue));
  for (const { quote, cue, source, entry } of standings.speeches.all) {
    if (!cues.has(cue))
      found.push({ cue, content: quote, voices: [...standings.of(cue).voices, { cue, source }], entry });
  }
  found.sort((a, b) => a.cue - b.cue || a.content.start - b.content.start);

  const ids = new Map<number, string>();
  for (const { cue } of found) if (!ids.has(cue)) ids.set(cue, `${documentId}.a${ids.size + 1}`);
  const seen = new Set<number>();
  return found.flatMap(({ cue, content, voices, entry }) => {
    if (seen.has(cue)) return [];
    seen.add(cue);
    const source = voices.at(-1)!.source;
    const speaker = source === undefined ? undefined : speakerOf(doc, voices, cast);
    const outer = voices.length > 1 ? ids.get(voices.at(-2)!.cue) : undefined;
    return {
      cue,
      attribution: {
        id: ids.get(cue)!,
        ...(source === undefined ? {} : { source: sourceSpan(doc, source) }),
        cue: cueSpan(doc, cue),
        content,
        ...(speaker === undefined || speaker === 'author' ? {} : { sourceActor: speaker }),
        kind: kindOf(entry, content, quotes),
        stance: entry?.stance ?? 'report',
        ...(outer === undefined ? {} : { within: outer }),
      } satisfies Attribution,
    };
  });
}

function kindOf(entry: Embedding | undefined, content: Span, quotes: Quotations): Attribution['kind'] {
  if (entry?.attribution === 'belief' || entry?.attribution === 'text') return entry.attribution;
  const marks = quotes.share(content);
  return marks === 'all' ? 'direct' : marks === 'some' ? 'mixed' : 'indirect';
}

/** The verb with its auxiliaries and particle: 'has learned', 'pointed out'. */
function cueSpan(doc: Doc, cue: number): Span {
  let first = cue;
  for (const c of doc.children(cue))
    if (c < cue && doc.relation(c) === 'aux' && cue - c <= 3) first = Math.min(first, c);
  const particle = child(doc, cue, 'compound:prt', 'fixed');
  return {
    start: doc.start(first),
    end: doc.end(particle !== undefined && particle - cue <= 2 ? Math.max(cue, particle) : cue),
  };
}

/** What hangs on a source but is no part of its name or description. */
const BESIDE_SOURCE = new Set(['acl:relcl', 'case', 'parataxis', 'advcl', 'dep']);

/** The whole noun phrase of the source without its relative clauses. */
function sourceSpan(doc: Doc, source: number): Span {
  return trimmed(
    doc,
    below(doc, source, (c) => !BESIDE_SOURCE.has(doc.deprel(c))),
  );
}

/** What is said, without the source and the cue when they stand inside it: 'the talks, SHE SAID, failed'. */
function contentSpan(doc: Doc, content: number, cue: number, source: number | undefined): Span {
  const cueInside = doc.head(cue) === content;
  const sourceInside = source !== undefined && doc.head(source) === content && doc.relation(source) !== 'nsubj';
  const aside = new Set(cueInside ? doc.subtree(cue) : sourceInside ? doc.subtree(source) : []);
  const words = doc.subtree(content).filter((w) => !aside.has(w));
  return trimmed(doc, words.length > 0 ? words : [content]);
}

function below(doc: Doc, word: number, keep: (c: number) => boolean): number[] {
  const found = [word];
  for (let i = 0; i < found.length; i++) for (const c of doc.children(found[i]!)) if (keep(c)) found.push(c);
  return found.sort((a, b) => a - b);
}

/** The stretch from the first to the last word without commas and stops at its ends; quotation marks stay. */
function trimmed(doc: Doc, words: readonly number[]): Span {
  const loose = (w: number) => doc.upos(w) === 'PUNCT' && /^[,;:.\-–—]+$/.test(doc.form(w));
  let first = 0;
  let last = words.length - 1;
  while (first < last && loose(words[first]!)) first++;
  while (last > first && loose(words[last]!)) last--;
  return { start: doc.start(words[first]!), end: doc.end(words[last]!) };
}
