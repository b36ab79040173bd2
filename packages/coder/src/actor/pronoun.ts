import type { Doc } from '@rapporteur/language';
import { surfaceSubject } from '../predicate/control.js';
import { ancestors, conjuncts, isVerb } from '../predicate/grammar.js';
import type { Cast, Mention } from './cast.js';
import type { ChainIndex } from './chain-index.js';
import { recent } from './salience.js';
import { mayBe } from './sex.js';

const PERSON = new Set(['he', 'him', 'his', 'she', 'her', 'himself', 'herself']);
const FEMALE = new Set(['she', 'her', 'herself']);
const THING = new Set(['it', 'its', 'itself']);
const MANY = new Set(['they', 'them', 'their', 'theirs', 'themselves', 'both']);

/**
 * The mention that a third-person pronoun takes up, or undefined: by salience, among those that agree in
 * number, kind and sex; what the coreference chains say counts as much as a better place in the clause.
 */
export function pronounAntecedent(doc: Doc, word: number, cast: Cast, chains: ChainIndex): Mention | undefined {
  const form = doc.form(word).toLowerCase();
  const facts = (mention: Mention) => mention.actors.flatMap((id) => cast.facts(id) ?? []);
  const elsewhere = (mention: Mention) => !sharesClause(doc, mention.word, word);
  const owner = doc.deprel(word) === 'nmod:poss' ? ownSubject(doc, word, cast) : undefined;
  if (owner !== undefined && agrees(form, owner, facts(owner)[0]?.kind)) return owner;
  const topic = topicOf(doc, word, cast);
  const best = (fits: (m: Mention) => boolean) =>
    topic !== undefined && fits(topic) ? topic : recent(doc, word, cast, (m) => elsewhere(m) && fits(m), chains);
  if (PERSON.has(form)) {
    const sex = FEMALE.has(form) ? 'female' : 'male';
    return best(
      (m) =>
        m.actors.length === 1 && !m.plural && facts(m)[0]?.kind === 'person' && mayBe(sex, doc, m, facts(m)[0]!.name),
    );
  }
  if (THING.has(form)) {
    const isThing = (m: Mention) => !['person', 'social group'].includes(facts(m)[0]?.kind ?? 'unknown');
    return best((m) => m.actors.length === 1 && !m.plural && isThing(m));
  }
  if (MANY.has(form)) {
    const many = best((m) => m.plural || m.actors.length > 1);
    if (many !== undefined) return { ...many, actors: together(doc, many, cast) };
    return best((m) => facts(m).some(({ kind }) => kind !== 'person'));
  }
  return undefined;
}

/** 'AS FOR THE GERMANS, we expect them to abstain': who is set in front is who the sentence speaks of. */
function topicOf(doc: Doc, pronoun: number, cast: Cast): Mention | undefined {
  const { start } = doc.sentence(doc.sentenceOf(pronoun));
  if (!/^as$/i.test(doc.form(start)) || !/^(?:for|to)$/i.test(doc.form(start + 1))) return undefined;
  for (let word = start + 2; word < pronoun && doc.form(word) !== ','; word++) {
    const mention = cast.at(word);
    if (mention?.word === word) return mention;
  }
  return undefined;
}

/** 'Syria withdrew ITS troops': a possessive is its own clause's subject's where that can be. */
function ownSubject(doc: Doc, pronoun: number, cast: Cast): Mention | undefined {
  for (const w of ancestors(doc, pronoun)) {
    if (!isVerb(doc, w)) continue;
    const subject = surfaceSubject(doc, w)?.word;
    return subject === undefined || subject >= pronoun ? undefined : cast.at(subject);
  }
  return undefined;
}

function agrees(form: string, mention: Mention, kind: string | undefined): boolean {
  if (kind === undefined) return false;
  if (PERSON.has(form)) return kind === 'person' && !mention.plural;
  if (THING.has(form)) return kind !== 'person' && kind !== 'social group' && !mention.plural;
  return mention.plural || mention.actors.length > 1;
}

/** 'Russia and China abstained. They ...': all that is coordinated is taken up. */
function together(doc: Doc, mention: Mention, cast: Cast): string[] {
  const actors = conjuncts(doc, mention.word).flatMap((w) => cast.at(w)?.actors ?? []);
  return [...new Set(actors.length > 0 ? actors : mention.actors)];
}

/** 'Obama condemned him': two arguments of one verb are two people, unless one of them is a possessive. */
function sharesClause(doc: Doc, before: number, pronoun: number): boolean {
  const deprel = doc.deprel(pronoun);
  if (deprel === 'nmod:poss' || doc.form(pronoun).toLowerCase().endsWith('sel')) return false;
  return doc.head(before) === doc.head(pronoun) && doc.head(pronoun) >= 0;
}
