import type { ToldEntry } from '@rapporteur/server/api';
import { day } from '../parts/numbers.js';
import { ToldWords } from '../parts/told-words.js';
import { hashOf } from '../route/route.js';

/** An entry of a ledger as a sentence that leads to its words in the document. */
export function ToldExample({ entry }: { readonly entry: ToldEntry }) {
  const { id, document, parts, modality, became, outlet, published, title } = entry;
  return (
    <li>
      <a class="example told" data-modality={modality} href={hashOf({ document, entry: id })}>
        <span class="words">
          <ToldWords parts={parts} />
        </span>
        <span class="by">
          {became !== undefined && <span class="became">{became}</span>}
          <span>{outlet ?? title ?? document}</span>
          {published && <time dateTime={published}>{day(published)}</time>}
        </span>
      </a>
    </li>
  );
}
