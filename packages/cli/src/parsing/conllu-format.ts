import { writeConllu } from '@rapporteur/language';
import type { Format } from './format.js';

/** CoNLL-U, with names, coreference and dates in MISC. */
export const CONLLU: Format = {
  begin: '',
  *pieces({ doc, document }) {
    yield writeConllu(doc, { id: document.id, entities: true });
  },
  end: '',
};
