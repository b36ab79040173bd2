import type { Doc } from '@rapporteur/language';
import type { Knowledge } from '@rapporteur/ontology';
import { type Report, type ReportDocument, SCHEMA } from '@rapporteur/report';
import { findActors } from './actor/find-actors.js';
import { attribute } from './attribution/attribute.js';
import { heardIn } from './attribution/heard.js';
import { AttributionContext } from './attribution/learned/context.js';
import type { Candidate } from './event/candidate.js';
import { type Coded, codeEvents } from './event/code-events.js';
import { declaredActs } from './event/declared.js';
import { joinMentions } from './event/once/join-mentions.js';
import { recogniseEvents } from './event/recognise.js';
import { directSpeech } from './factuality/direct-speech.js';
import { Standings } from './factuality/standings.js';
import type { Learned } from './learned.js';
import { ledgers } from './ledger/ledgers.js';
import { Reading } from './ledger/reading.js';
import { mend } from './predicate/mend/mend.js';
import { Predicates } from './predicate/predicates.js';
import { Quotations } from './text/quotation.js';
import { VERSION } from './version.js';

/**
 * Codes one annotated document. The stages, in their order, are the whole coder: who does what
 * (predicates), who they are (actors), what counts as an event, whether it happened (standings), who
 * says so (attributions), which mentions are of one event, and what else is told (ledgers).
 */
export function code(analysed: Doc, document: ReportDocument, knowledge: Knowledge, learned: Learned = {}): Report {
  return codeInDetail(analysed, document, knowledge, learned).report;
}

/** A report, and of its events what they were judged by. */
export interface Detailed {
  readonly report: Report;
  /** Before mentions of one event are joined. */
  readonly coded: readonly Coded[];
}

/** The same with what the confidence of each event was judged by, for those who fit it. */
export function codeInDetail(
  analysed: Doc,
  document: ReportDocument,
  knowledge: Knowledge,
  learned: Learned,
): Detailed {
  const doc = mend(analysed, knowledge.factuality);
  const predicates = new Predicates(doc, knowledge.events);
  const quotes = new Quotations(doc.text);
  const cast = findActors(doc, quotes, knowledge, document.published);
  const deeds = recogniseEvents(predicates, cast, knowledge);
  const speeches = directSpeech(doc, quotes, knowledge.factuality);
  const read = learned.attribution?.find(new AttributionContext(predicates, knowledge.factuality, quotes, speeches));
  const heard = read && heardIn(doc, read, knowledge.factuality);
  const standings = new Standings(predicates, knowledge.factuality, learned.factuality, { speeches, heard });
  const acts = declaredActs(deeds, standings, cast, knowledge);
  const replaced = new Set(acts.map(({ word }) => word));
  const candidates = inOrder([...deeds.filter(({ word }) => !replaced.has(word)), ...acts]);
  const needed = new Set(candidates.flatMap(({ word }) => standings.of(word).voices.map(({ cue }) => cue)));
  const attributed = attribute(standings, { quotes, learned: read, needed }, cast, knowledge.factuality, document.id);
  const told = codeEvents(candidates, standings, attributed, cast, knowledge, document);
  const coded = joinMentions(told, standings, cast, knowledge.events, document.id);
  const rest = ledgers(new Reading(document, standings, cast, quotes, coded, attributed, knowledge));
  const report: Report = {
    schema: SCHEMA,
    version: VERSION,
    document,
    actors: cast.actors(),
    events: coded.map(({ event }) => event),
    attributions: attributed.map(({ attribution }) => attribution),
    ...rest,
  };
  return { report, coded: told };
}

function inOrder(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => a.word - b.word);
}
