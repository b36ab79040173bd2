import type { Event } from '@rapporteur/server/api';
import { PLACE_BASIS } from './plain-words.js';
import { Quote } from './quote.js';

/** Where an event happened, and by which words. */
export function Where({ place }: { readonly place: NonNullable<Event['place']> }) {
  const { name, country, kind, latitude, longitude, basis, span } = place;
  return (
    <p class="party">
      <strong>{name}</strong>
      <span class="party-facts">
        <span>{kind ?? 'not in the gazetteer'}</span>
        {country && <abbr title="country, ISO 3166-1 alpha-3">{country}</abbr>}
        {latitude !== undefined && longitude !== undefined && (
          <span title="degrees north and east">
            {latitude.toFixed(2)}, {longitude.toFixed(2)}
          </span>
        )}
        <span>{PLACE_BASIS[basis]}</span>
      </span>
      {span && <Quote span={span} />}
    </p>
  );
}
