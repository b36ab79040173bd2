import type { Event } from '@rapporteur/server/api';
import { MarkedWords } from '../parts/marked-words.js';

/** The clause or sentence the event was read from, with the words that name it. */
export function Evidence({ text, event }: { readonly text: string; readonly event: Event }) {
  const { evidence, trigger } = event;
  const inside = trigger.start >= evidence.start && trigger.end <= evidence.end;
  if (!inside) return <blockquote class="evidence">{text.slice(evidence.start, evidence.end)}</blockquote>;
  return (
    <blockquote class="evidence">
      {text.slice(evidence.start, trigger.start)}
      <span class="event" data-modality={event.modality}>
        <MarkedWords modalities={[event.modality]} words={text.slice(trigger.start, trigger.end)} />
      </span>
      {text.slice(trigger.end, evidence.end)}
    </blockquote>
  );
}
