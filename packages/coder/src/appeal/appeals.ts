import type { FactualityLexicon } from '@rapporteur/ontology';
import type { Appeal, Event, Span } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import { speakerOf } from '../attribution/speaker.js';
import type { Candidate } from '../event/candidate.js';
import { modalOf } from '../factuality/modal.js';
import { negator } from '../factuality/negation.js';
import type { Standings } from '../factuality/standings.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { isVerb } from '../predicate/grammar.js';
import { SpanIndex } from '../text/span-index.js';

/** What is asked for stands in one of these arguments of the word that asks. */
const ACTION_ROLES = ['xcomp', 'ccomp', 'for', 'obj'];

/**
 * Who calls on whom to do what: requests that are made ('urged Syria to withdraw') and what a speaker
 * says must be done ('Russian workers must respond').
 */
export function appeals(
  standings: Standings,
  cast: Cast,
  coded: readonly { candidate: Candidate; event: Event }[],
  lexicon: FactualityLexicon,
): Appeal[] {
  const { predicates } = standings;
  const { doc } = predicates;
  const found: (Appeal & { at: number })[] = [];
  const byPlace = new SpanIndex(
    coded.flatMap(({ event }) => event.mentions.map((mention) => ({ id: event.id, ...mention }))),
    ({ trigger }) => trigger,
  );
  const demanded = (span: Span) => {
    const inside = byPlace.within(span).filter(({ modality }) => modality === 'demanded');
    return [...new Set(inside.map(({ id }) => id))];
  };

  for (const { candidate, event } of coded) {
    if (event.type !== 'REQUEST' || event.modality === 'negated') continue;
    const action = ACTION_ROLES.map((role) => predicates.find(candidate.word, role)).find(
      (argument) => argument !== undefined && cast.at(argument.word) === undefined,
    );
    if (action === undefined) continue;
    const span = clauseSpan(doc, action.word);
    const target = event.targets[0];
    found.push({
      at: candidate.word,
      holder: event.sources[0]?.actor ?? event.holder,
      ...(target === undefined ? {} : { addressee: target.actor, addresseeSpan: target.span }),
      action: span,
      cue: event.trigger,
      events: demanded(span),
    });
  }
  for (let word = 0; word < doc.length; word++) {
    if (!isVerb(doc, word)) continue;
    const modal = modalOf(doc, word, lexicon);
    if (modal?.modality !== 'demanded' || negator(doc, word) !== undefined) continue;
    const standing = standings.of(word);
    const subject = predicates.find(word, 'subj');
    const addressee = subject && actorsOf(doc, subject.word, cast)[0];
    if (standing.modality !== 'demanded' || addressee === undefined) continue;
    const span = { start: doc.start(word), end: clauseSpan(doc, word).end };
    found.push({
      at: word,
      holder: speakerOf(doc, standing.voices, cast),
      addressee: addressee.actor,
      addresseeSpan: addressee.span,
      action: span,
      cue: { start: doc.start(modal.word), end: doc.end(modal.word) },
      events: demanded(span),
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...appeal }) => appeal);
}
