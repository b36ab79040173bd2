import type { Span } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import { modalOf } from '../factuality/modal.js';
import { negator } from '../factuality/negation.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { isVerb } from '../predicate/grammar.js';

/** What is asked for stands in one of these arguments of the word that asks. */
const ACTION_ROLES = ['xcomp', 'ccomp', 'for', 'obj'];

/**
 * Who calls on whom to do what: requests that are made ('urged Syria to withdraw') and what a speaker
 * says must be done ('Russian workers must respond').
 */
export function appeals(reading: Reading): Draft<'appeals'>[] {
  return [...requests(reading), ...obligations(reading)];
}

function requests(reading: Reading): Draft<'appeals'>[] {
  const { doc, predicates, cast } = reading;
  return reading.coded.flatMap(({ candidate, event }) => {
    if (event.type !== 'REQUEST' || event.modality === 'negated') return [];
    const action = ACTION_ROLES.map((role) => predicates.find(candidate.word, role)).find(
      (argument) => argument !== undefined && cast.at(argument.word) === undefined,
    );
    if (action === undefined) return [];
    const addressee = event.targets[0];
    const holder = event.sources[0]?.actor;
    return [
      {
        word: candidate.word,
        cue: event.trigger,
        rule: `request ${doc.lemma(candidate.word)}`,
        effect: 'somebody asks for something',
        facts: { ...(addressee && { addressee }), ...theAction(reading, clauseSpan(doc, action.word)) },
        ...(holder !== undefined && { holder }),
      },
    ];
  });
}

function obligations(reading: Reading): Draft<'appeals'>[] {
  const { doc, predicates, cast, standings, knowledge } = reading;
  const found: Draft<'appeals'>[] = [];
  for (let word = 0; word < doc.length; word++) {
    if (!isVerb(doc, word)) continue;
    const modal = modalOf(doc, word, knowledge.factuality);
    if (modal?.modality !== 'demanded' || negator(doc, word) !== undefined) continue;
    const subject = predicates.find(word, 'subj');
    const addressee = subject && actorsOf(doc, subject.word, cast)[0];
    if (standings.of(word).modality !== 'demanded' || addressee === undefined) continue;
    found.push({
      word,
      cue: { start: doc.start(modal.word), end: doc.end(modal.word) },
      rule: `obligation ${doc.lemma(modal.word)}`,
      effect: 'the speaker says that it must be done',
      facts: { addressee, ...theAction(reading, { start: doc.start(word), end: clauseSpan(doc, word).end }) },
    });
  }
  return found;
}

function theAction(reading: Reading, action: Span) {
  return { action, events: reading.eventsIn(action, 'demanded') };
}
