import type { Doc } from '../doc.js';
import type { Stage } from '../stage.js';
import { type Entity, entityColumns } from './entity.js';
import { findNames } from './names.js';
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

function findEntities(doc: Doc): Entity[] {
  return findNames(doc).map((name) =>
    name.type === 'LOC' ? { ...name, type: placeType(doc, name) } : { ...name, type: name.type },
  );
}
