import type { LedgerEntry, Report, Span } from '@rapporteur/server/api';
import { getEntry } from '../api/fetch.js';
import { Answer } from '../parts/answer.js';
import { ModalityMark } from '../parts/modality-mark.js';
import { ToldWords } from '../parts/told-words.js';
import { useVocabulary } from '../parts/vocabulary.js';
import type { EntryItem } from '../reader/item.js';
import { actorName } from '../reader/party-names.js';
import { hashOf } from '../route/route.js';
import { Account } from './account.js';
import { Became } from './became.js';
import { Code, Sureness } from './codes.js';
import { Evidence } from './evidence.js';
import { POLARITY } from './plain-words.js';
import { Quote, Quoted } from './quote.js';
import { Reasons } from './reasons.js';
import { Section } from './section.js';

interface EntryPanelProps {
  readonly report: Report;
  readonly item: EntryItem;
  /** All entries of the document, in the order of the text. */
  readonly entries: readonly EntryItem[];
  readonly onPoint: (span: Span | undefined) => void;
}

/** All that is known of one entry of a ledger, and why. */
export function EntryPanel({ report, item, entries, onPoint }: EntryPanelProps) {
  const { modality: modalities, ledger: ledgers } = useVocabulary();
  const { document } = report;
  const { entry, told } = item;
  const { one, means } = ledgers[told.ledger];
  const events = eventsOf(report, entry);
  return (
    <Quoted.Provider value={{ text: document.text, point: onPoint }}>
      <header class="event-head">
        <p class="quiet" aria-live="polite">
          Entry {entries.indexOf(item) + 1} of {entries.length}
        </p>
        <a class="close" href={hashOf({ document: document.id })} aria-label="Close the entry" title="Close (Esc)">
          ×
        </a>
        <h2>{one.toUpperCase()}</h2>
        <p class="meaning">{means}</p>
        <p class="standing" data-modality={entry.modality}>
          <ModalityMark modality={entry.modality} />
          <strong>{entry.modality}</strong> {modalities[entry.modality]}
        </p>
      </header>
      <p class="told-sentence">
        <ToldWords parts={told.parts} quote={(words, span) => <Quote span={span} words={words} />} />
      </p>
      <Evidence text={document.text} evidence={entry.evidence} words={entry.cue} modality={entry.modality} />
      {events.length > 0 && (
        <Section title="The events it speaks of">
          <ul>
            {events.map(({ id, type, trigger }) => (
              <li key={id}>
                <a href={hashOf({ document: document.id, event: id })}>
                  {type} <q>{document.text.slice(trigger.start, trigger.end)}</q>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Answer id={entry.id} get={getEntry}>
        {({ account, state }) => (
          <>
            {state && state.by !== 'nobody' && (
              <Section title="What became of it">
                <Became state={state} />
              </Section>
            )}
            <Section title="Why it was read so">
              <Account account={account} />
              <details>
                <summary>The rules and lexicon rows</summary>
                <Reasons reasons={entry.reasons} />
              </details>
            </Section>
          </>
        )}
      </Answer>
      <dl class="codes">
        <Code term="Holder" value={entry.holder === 'author' ? 'the author' : actorName(report, entry.holder)} />
        {'kind' in entry && typeof entry.kind === 'string' && <Code term="Kind" value={entry.kind} />}
        <Code term="Polarity" value={`${entry.polarity}: ${POLARITY[entry.polarity]}`} />
        <Sureness term="Confidence" value={entry.confidence} />
        <Code term="Id" value={entry.id} />
      </dl>
    </Quoted.Provider>
  );
}

/** The coded events that an entry names. */
function eventsOf(
  report: Report,
  entry: LedgerEntry & { events?: readonly string[]; event?: string },
): Report['events'] {
  const ids = entry.events ?? (entry.event === undefined ? [] : [entry.event]);
  return report.events.filter(({ id }) => ids.includes(id));
}
