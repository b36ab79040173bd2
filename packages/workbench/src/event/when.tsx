import type { Event } from '@rapporteur/server/api';
import { day } from '../parts/numbers.js';
import { DATE_BASIS } from './plain-words.js';
import { Quote } from './quote.js';

/** When an event happened, how exactly that is known, and by which words. */
export function When({ date }: { readonly date: NonNullable<Event['date']> }) {
  const { start, end, precision, basis, span } = date;
  return (
    <p class="party">
      <strong>{start === end ? day(start) : `${day(start)} to ${day(end)}`}</strong>
      <span class="party-facts">
        {precision !== 'document' && <span>told by the {precision}</span>}
        <span>{DATE_BASIS[basis]}</span>
      </span>
      {span && <Quote span={span} />}
    </p>
  );
}
