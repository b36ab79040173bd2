import type { Doc } from '@rapporteur/language';
import { type ActorKnowledge, slug } from '@rapporteur/ontology';
import { childrenOf } from '../predicate/grammar.js';
import { agentPhrase } from './agent-phrase.js';
import type { ActorFacts, Cast } from './cast.js';
import { modifyingCountries } from './country.js';
import { phrase } from './phrase.js';

/** Nouns that, as part of a name, tell that it is a body and not a person. */
const BODY_WORD =
  /^(ministry|department|party|front|army|movement|council|committee|commission|court|bank|agency|union|university|group|organi[sz]ation|association|institute|post|times|news|guard|force|forces|authority|company|corp|inc|ltd|co|office|service|party|league|federation|parliament|assembly|congress|senate|house|centre|center|foundation|church)$/i;

/** Days and months are proper nouns, but nobody. */
const CALENDAR =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;

/** A day or month. */
export function isCalendar(form: string): boolean {
  return CALENDAR.test(form);
}

/** Titles in front of a name that are no agent nouns. */
const TITLE = /^(mr|mrs|ms|dr|sir|dame|lord|lady|prof|gen|lt|col|maj|capt|adm|sgt|sen|rep|gov|rev|st)\.?$/i;

/** The words of a proper name around its head: 'Hamdullah Mohib'. */
export function nameWords(doc: Doc, head: number): number[] {
  const { first, last } = phrase(doc, head);
  const words: number[] = [];
  for (let w = first; w <= last; w++) if (doc.upos(w) === 'PROPN') words.push(w);
  return words;
}

/** 'President Yoweri Museveni' without the title: as long as something is left. */
function withoutTitles(doc: Doc, words: readonly number[], knowledge: ActorKnowledge): readonly number[] {
  const isTitle = (w: number) => TITLE.test(doc.form(w)) || knowledge.agent(doc.form(w).toLowerCase()) !== undefined;
  const from = words.findIndex((w) => !isTitle(w));
  return from <= 0 ? words : words.slice(from);
}

/**
 * An actor whose name the knowledge base lacks: a person or a body, with what title and apposition tell
 * of country and sector ('Zambian opposition leader Hakainde Hichilema').
 */
export function unknownActor(doc: Doc, head: number, knowledge: ActorKnowledge, cast: Cast): ActorFacts | undefined {
  const all = nameWords(doc, head).filter((w) => knowledge.countryOfAdjective(doc.form(w)) === undefined);
  const body = all.some((w) => BODY_WORD.test(doc.form(w)));
  const words = body ? all : withoutTitles(doc, all, knowledge);
  const name = words.map((w) => doc.form(w)).join(' ');
  if (!/\p{L}{2}/u.test(name) || words.every((w) => isCalendar(doc.form(w)))) return undefined;
  const titled = title(doc, head, knowledge);
  const country = titled?.country ?? modifyingCountries(doc, head, knowledge, cast)[0] ?? '';
  const kind = body ? 'unknown' : titled !== undefined || words.length > 1 ? 'person' : 'unknown';
  return { id: slug(name), name, kind, country, sectors: titled?.sectors ?? [] };

  function title(doc: Doc, head: number, knowledge: ActorKnowledge) {
    const around = childrenOf(doc, head, 'compound', 'appos', 'nmod:desc', 'flat', 'nmod');
    const above = doc.deprel(head) === 'appos' || doc.deprel(head) === 'flat' ? [doc.head(head)] : [];
    const { first } = phrase(doc, head);
    const before = first > 0 && doc.sentenceOf(first - 1) === doc.sentenceOf(head) ? [first - 1] : [];
    for (const w of [...around, ...above, ...before]) {
      if (doc.upos(w) !== 'NOUN' && doc.upos(w) !== 'PROPN') continue;
      const agent = agentPhrase(doc, w, knowledge);
      if (agent === undefined) continue;
      const country =
        modifyingCountries(doc, w, knowledge, cast)[0] ?? modifyingCountries(doc, head, knowledge, cast)[0];
      return { sectors: agent.sectors, country };
    }
    return undefined;
  }
}
