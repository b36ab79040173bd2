import type { Event, Report, Span } from '@rapporteur/server/api';
import { getEvent } from '../api/fetch.js';
import { Answer } from '../parts/answer.js';
import { ModalityMark } from '../parts/modality-mark.js';
import { useVocabulary } from '../parts/vocabulary.js';
import { hashOf } from '../route/route.js';
import { Account } from './account.js';
import { Chain } from './chain.js';
import { Code, Sureness } from './codes.js';
import { Condition } from './condition.js';
import { Evidence } from './evidence.js';
import { Holders } from './holders.js';
import { Mentions } from './mentions.js';
import { Parties } from './parties.js';
import { POLARITY } from './plain-words.js';
import { Quoted } from './quote.js';
import { Reasons } from './reasons.js';
import { Section } from './section.js';
import { When } from './when.js';
import { Where } from './where.js';

interface EventPanelProps {
  readonly report: Report;
  readonly event: Event;
  /** Its place among the events of the document, from 1. */
  readonly place: number;
  readonly onPoint: (span: Span | undefined) => void;
}

/** All that is known of one event, and why. */
export function EventPanel({ report, event, place, onPoint }: EventPanelProps) {
  const { modality: modalities, type: types } = useVocabulary();
  const { document } = report;
  return (
    <Quoted.Provider value={{ text: document.text, point: onPoint }}>
      <header class="event-head">
        <p class="quiet" aria-live="polite">
          Event {place} of {report.events.length}
        </p>
        <a class="close" href={hashOf({ document: document.id })} aria-label="Close the event" title="Close (Esc)">
          ×
        </a>
        <h2>{event.type}</h2>
        <p class="meaning">{types[event.type].means}</p>
        <p class="standing" data-modality={event.modality}>
          <ModalityMark modality={event.modality} />
          <strong>{event.modality}</strong> {modalities[event.modality]}
        </p>
      </header>
      <Evidence text={document.text} evidence={event.evidence} words={event.trigger} modality={event.modality} />
      <div class="who">
        <Section title="Who">
          <Parties report={report} side={event.sources} part="source" />
        </Section>
        <Section title="To whom">
          <Parties report={report} side={event.targets} part="target" />
        </Section>
      </div>
      <Section title="Who says so">
        <Chain report={report} event={event} />
      </Section>
      <Section title="Whether it happened">
        <Holders report={report} event={event} />
      </Section>
      {event.date && (
        <Section title="When">
          <When date={event.date} />
        </Section>
      )}
      {event.place && (
        <Section title="Where">
          <Where place={event.place} />
        </Section>
      )}
      {event.condition && (
        <Section title="On condition">
          <Condition report={report} event={event} />
        </Section>
      )}
      {event.mentions.length > 1 && (
        <Section title={`Mentioned ${event.mentions.length} times`}>
          <Mentions report={report} event={event} />
        </Section>
      )}
      <Section title="Why it was read so">
        <Answer get={getEvent} id={event.id}>
          {({ account }) => <Account account={account} />}
        </Answer>
        <details>
          <summary>The rules and lexicon rows</summary>
          <Reasons reasons={event.reasons} />
        </details>
      </Section>
      <dl class="codes">
        <Code term="Quad class" value={event.quad} />
        <Code term="CAMEO" value={event.cameo} />
        {event.mode && <Code term="Mode" value={event.mode} />}
        {event.contexts.length > 0 && <Code term="Contexts" value={event.contexts.join(', ')} />}
        {event.goldstein !== undefined && <Code term="Goldstein" value={String(event.goldstein)} />}
        <Code term="Polarity" value={`${event.polarity}: ${POLARITY[event.polarity]}`} />
        <Sureness term="Confidence" value={event.confidence} />
        <Sureness term="Modality confidence" value={event.modalityConfidence} />
        <Code term="Id" value={event.id} />
      </dl>
    </Quoted.Provider>
  );
}
