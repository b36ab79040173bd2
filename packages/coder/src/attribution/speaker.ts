import type { Doc } from '@rapporteur/language';
import { slug } from '@rapporteur/ontology';
import { actorsOf } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import { isFirstPerson } from '../actor/first-person.js';
import { phraseName, phraseSpan } from '../actor/phrase.js';
import type { Voice } from '../factuality/standing.js';

/** The actor id of whoever speaks in the innermost of some voices; the text's own voice is `author`. */
export function speakerOf(doc: Doc, voices: readonly Voice[], cast: Cast): string {
  for (let i = voices.length - 1; i >= 0; i--) {
    const { source } = voices[i]!;
    if (source === undefined) continue;
    // 'we' within a quotation is whoever is quoted there.
    if (isFirstPerson(doc, source)) continue;
    return sourceActor(doc, source, cast);
  }
  return 'author';
}

function sourceActor(doc: Doc, source: number, cast: Cast): string {
  const known = actorsOf(doc, source, cast)[0];
  if (known !== undefined) return known.actor;
  const name = phraseName(doc, source);
  const id = cast.enter({ id: slug(name), name, kind: 'unknown', country: '', sectors: [] });
  cast.add({ word: source, span: phraseSpan(doc, source), actors: [id], form: 'description', plural: false });
  return id;
}
