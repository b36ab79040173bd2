import type { Doc, Range } from '../doc.js';
import { GAZETTEER } from './gazetteer.js';
import { headWord } from './name-evidence.js';
import { keyOf } from './name-words.js';

/** Words that a land's name begins with: "Lake Chad", "Mount Hermon", "Cape Horn". */
const LAND_FIRST = /^(?:lake|mount|mt|cape|camp|fort|gulf|bay|strait|port|river|isle|sea|point|hotel|rio|st)$/;

/** GPE for countries, states, provinces and towns, LOC for all other places. A bare unknown name is taken for a town. */
export function placeType(doc: Doc, name: Range): 'GPE' | 'LOC' {
  const listed = GAZETTEER.places.get(keyOf(doc, name));
  if (listed !== undefined) return listed;
  if (name.end - name.start < 2) return 'GPE';
  const first = doc.form(name.start).toLowerCase().replace(/\.$/, '');
  if (LAND_FIRST.test(first) && first !== 'st' && first !== 'port' && first !== 'fort') return 'LOC';
  const kind = GAZETTEER.heads.get(headWord(doc, name.start, name.end) ?? '');
  return kind === undefined || kind === 'GPE' ? 'GPE' : 'LOC';
}
