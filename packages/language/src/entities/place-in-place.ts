import type { Doc } from '../doc.js';
import { GAZETTEER } from './gazetteer.js';
import type { Name } from './name-tags.js';
import { keyOf } from './name-words.js';

/** Words that make a new place of the one they stand before: "South Sudan", "Greater London", "Fort Texas". */
const PART =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|great|new|old|inner|outer|middle|mid|downtown|saint|san|santa|st|fort|port|mount|lake|northeast|northwest|southeast|southwest|el|la|los|las|de|of|and|in|the|-|university)\.?$/i;

/** A place with the state or country that it lies in, as two names: "Miramar California". Other names as they are. */
export function splitPlaces(doc: Doc, name: Name): Name[] {
  const { start, end, type } = name;
  if (type !== 'LOC' || end - start < 2 || GAZETTEER.places.has(keyOf(doc, name))) return [name];
  for (const length of [2, 1]) {
    const at = end - length;
    if (at <= start || GAZETTEER.places.get(keyOf(doc, { start: at, end })) !== 'GPE' || PART.test(doc.form(at - 1)))
      continue;
    const before = /^[,(]$/.test(doc.form(at - 1)) ? at - 1 : at;
    return before > start
      ? [
          { start, end: before, type },
          { start: at, end, type },
        ]
      : [{ start: at, end, type }];
  }
  return [name];
}
