import type { Doc, EntityType, Range } from '@rapporteur/language';
import { GAZETTEER, phraseKey } from '@rapporteur/language/training';
import type { GumMention } from '../gum/mentions.js';
import { properHead } from './name-span.js';

/** Types that the model learns; the others are found by rule. */
export type NameType = Extract<EntityType, 'PERSON' | 'ORG' | 'LOC' | 'NORP' | 'EVENT' | 'LAW'>;

const LAW =
  /^(?:acts?|treaty|charter|constitution|bill|amendment|agreement|accords?|convention|covenant|resolution|protocol|pact|law|code|declaration|directive|statute|ordinance|article|section|rule|magna)$/i;
const EVENT =
  /^(?:wars?|olympics?|paralympics?|games|revolution|uprising|holocaust|summit|congress|conference|convention|awards?|series|draft|lectures|festival|election|battle|crisis|massacre|siege|cup|championships?|blitz|spring|depression|hurricane|famine|genocide|world)$/i;
/** Faiths, as against tongues, which have the names of peoples too. */
const FAITH = /(?:ism|islam|christianity)$/;
/** Nouns that are no name by themselves, capital or not. */
const GENERIC =
  /^(?:government|administration|state|states|church|court|company|party|board|committee|commission|department|council|university|college|school|city|town|county|house|hall|terminal|park|street|island|assembly|office|ministry|agency|bank|club|team|centre|center|museum|university|republic|kingdom|union|section|chapter|figure|table|appendix|room|north|south|east|west|internet|web)$/i;

/**
 * The type of a name after the mention's, or undefined where it is of a kind that is not sought
 * (products, works, tongues) or no name at all ("the Chief Justice", "the Court").
 */
export function nameType(doc: Doc, mention: GumMention, name: Range): NameType | undefined {
  const key = phraseKey(doc.text.slice(doc.start(name.start), doc.end(name.end - 1)));
  const single = name.end - name.start === 1;
  const head = doc.form(properHead(doc, mention) ?? mention.head);
  const people = GAZETTEER.peoples.has(key);
  if (single && mention.identity === '' && GENERIC.test(key)) return undefined;
  switch (mention.type) {
    case 'person':
      if (people) return 'NORP';
      return doc.xpos(name.end - 1) === 'NNPS' ? undefined : 'PERSON';
    case 'organization':
      return people ? 'NORP' : 'ORG';
    case 'place':
      return 'LOC';
    case 'event':
      if (mention.link === 'disc' || GAZETTEER.places.has(key)) return undefined;
      return EVENT.test(head) || mention.identity !== '' ? 'EVENT' : undefined;
    case 'abstract':
    case 'object':
      if (LAW.test(head)) return 'LAW';
      if (people && FAITH.test(key)) return 'NORP';
      return EVENT.test(head) && !single ? 'EVENT' : undefined;
    case 'time':
      return EVENT.test(head) && !single ? 'EVENT' : undefined;
    default:
      return undefined;
  }
}
