import type { Doc } from '../doc.js';
import type { Stage } from '../stage.js';
import { findAmounts } from './amounts.js';
import { type Entity, entityColumns } from './entity.js';
import { findNames } from './names.js';
import { findPeoples } from './peoples.js';
import { placeType } from './places.js';

/** Names, peoples, laws, events, numbers, sums of money and dates, as entities with types. */
export const recognizeEntities: Stage = {
  name: 'entities',
  requires: [
    'start',
    'end',
    'sentenceStart',
    'upos',
    'xpos',
    'feats',
    'lemma',
    'head',
    'deprel',
    'nameTag',
    'innerNameTag',
  ],
  provides: ['entityStart', 'entityEnd', 'entityType'],
  run: (doc) => doc.with(entityColumns(findEntities(doc))),
};

/** Names first: where two findings cross, the one earlier in the list stays. */
function findEntities(doc: Doc): Entity[] {
  const names = findNames(doc).map(
    (name): Entity => ({ ...name, type: name.type === 'LOC' ? placeType(doc, name) : name.type }),
  );
  const dates = dateEntities(doc);
  const taken = new Uint8Array(doc.length);
  for (const { start, end } of [...names, ...dates]) taken.fill(1, start, end);
  const amounts = findAmounts(doc, taken);
  for (const { start, end } of amounts) taken.fill(1, start, end);
  return [...names, ...dates, ...findPeoples(doc, taken), ...amounts];
}

/** The phrases that the stage `dates` found, where it ran. */
function dateEntities({ columns: { dateStart, dateEnd } }: Doc): Entity[] {
  if (dateStart === undefined || dateEnd === undefined) return [];
  return Array.from(dateStart, (start, i) => ({ start, end: dateEnd[i]!, type: 'DATE' }));
}
