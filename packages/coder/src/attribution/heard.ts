import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon } from '@rapporteur/ontology';
import type { Span } from '@rapporteur/report';
import { speechEntry } from '../factuality/frame.js';
import type { Heard } from '../factuality/heard.js';
import { antecedent } from '../predicate/control.js';
import { child } from '../predicate/grammar.js';
import { SpanIndex } from '../text/span-index.js';
import type { LearnedFinding } from './learned/attribution-model.js';

/**
 * The stretches that a model gives to somebody and in which something is asserted: a clause under a word of
 * speech or belief, or after 'according to'. Who mocks or favours an attack does not say that it happened.
 */
export function heardIn(doc: Doc, read: readonly LearnedFinding[], lexicon: FactualityLexicon): SpanIndex<Heard> {
  const all = read.flatMap(({ cue, source, contents }): Heard[] => {
    const entry = speechEntry(doc, cue, lexicon);
    if (source === undefined || (entry === undefined && doc.form(cue).toLowerCase() !== 'according')) return [];
    const voice = { cue, source: antecedent(doc, source.head), entry };
    return contents.map((span) => ({ span, voice }));
  });
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const clauses = clauseStarts(doc);
  let end = 0;
  const outermost = all.filter(({ span }) => {
    if (span.start < end || !clauses.holds(span)) return false;
    end = span.end;
    return true;
  });
  return new SpanIndex(outermost, ({ span }) => span);
}

/** Where the verbs and predicates with a subject of their own stand. */
function clauseStarts(doc: Doc): { holds(span: Span): boolean } {
  const places: Span[] = [];
  for (let word = 0; word < doc.length; word++) {
    if (child(doc, word, 'nsubj', 'nsubj:pass') !== undefined)
      places.push({ start: doc.start(word), end: doc.end(word) });
  }
  const index = new SpanIndex(places, (span) => span);
  return { holds: (span) => (index.before(span.end - 1)?.start ?? -1) >= span.start };
}
