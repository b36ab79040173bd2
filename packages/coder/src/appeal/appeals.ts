import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { actionSpan, doerOf, theAction } from './action.js';
import { imperatives } from './imperatives.js';
import { impersonal } from './impersonal.js';
import { obligations } from './obligations.js';
import { requests } from './requests.js';

/**
 * Who calls on whom to do what: requests that are told ('urged Syria to withdraw'), what a speaker says must be done
 * ('Russian workers must respond', 'it is time to act'), and commands.
 */
export function appeals(reading: Reading): Draft<'appeals'>[] {
  const found = [...requests(reading), ...obligations(reading), ...impersonal(reading), ...imperatives(reading)];
  const told = new Set(found.map(({ word }) => word));
  return onceEach([...found, ...eventsOfRequest(reading).filter(({ word }) => !told.has(word))]);
}

/** Requests that the event lexicon knows, where they say what is to be done: 'pressed Iran to stop'. */
function eventsOfRequest(reading: Reading): Draft<'appeals'>[] {
  const { doc, predicates } = reading;
  return reading.coded.flatMap(({ candidate, event }): Draft<'appeals'>[] => {
    if (event.type !== 'REQUEST' || event.modality !== 'actual') return [];
    const action = predicates.find(candidate.word, 'xcomp');
    const addressee = event.targets[0];
    const holder = event.sources[0]?.actor;
    // A rule that requires something is nobody's call.
    if (action === undefined || holder === undefined || !isOthers(reading, action.word, holder)) return [];
    return [
      {
        word: candidate.word,
        cue: event.trigger,
        rule: `request ${doc.lemma(candidate.word)}`,
        effect: 'somebody asks for something',
        facts: { ...(addressee && { addressee }), ...theAction(reading, actionSpan(reading, action.word)) },
        ...(holder !== undefined && { holder }),
      },
    ];
  });
}

/** 'their PROPOSAL to cut taxes' calls on nobody: what is asked for must be another's to do. */
function isOthers(reading: Reading, action: number, holder: string): boolean {
  const doer = doerOf(reading, action);
  return doer !== undefined && doer.actor !== holder && reading.standings.of(action).modality === 'demanded';
}

/** 'urged that they must leave' asks once: of two calls for the very same words the outer one stays. */
function onceEach(drafts: readonly Draft<'appeals'>[]): Draft<'appeals'>[] {
  const kept = new Map<number, Draft<'appeals'>>();
  for (const draft of drafts) if (!kept.has(draft.facts.action.end)) kept.set(draft.facts.action.end, draft);
  return [...kept.values()];
}
