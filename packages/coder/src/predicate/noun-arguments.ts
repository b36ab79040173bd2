import type { Doc } from '@rapporteur/language';
import type { EventLexicon, LightVerb } from '@rapporteur/ontology';
import { baseForms } from '../text/base-forms.js';
import type { Argument } from './argument.js';
import { caseOf, child } from './grammar.js';
import { verbArguments } from './verb-arguments.js';

/** The light verb over an event noun: 'launched' over 'attack'. */
export interface Lightness {
  readonly verb: number;
  readonly entry: LightVerb;
}

/** The verb that a noun, or the noun it is coordinated with, stands under as a light verb's event. */
export function lightVerbOver(doc: Doc, noun: number, lexicon: EventLexicon): Lightness | undefined {
  const first = doc.deprel(noun) === 'conj' ? doc.head(noun) : noun;
  const verb = doc.head(first);
  if (verb < 0) return undefined;
  for (const entry of baseForms(doc, verb).flatMap((base) => lexicon.lightVerbsOf(base))) {
    if (entry.particle !== undefined && !hasParticle(doc, verb, entry.particle)) continue;
    if (verbArguments(doc, verb).some(({ role, word }) => role === entry.noun && word === first))
      return { verb, entry };
  }
  return undefined;
}

function hasParticle(doc: Doc, verb: number, particle: string): boolean {
  for (const c of doc.children(verb)) {
    const deprel = doc.deprel(c);
    if ((deprel === 'compound:prt' || deprel === 'advmod') && doc.form(c).toLowerCase() === particle) return true;
    // 'take place', 'come under': the second part can be a bare object.
    if (deprel === 'obj' && doc.lemma(c) === particle) return true;
  }
  return false;
}

/** The arguments of an event noun: its own modifiers, and those of a light verb over it. */
export function nounArguments(doc: Doc, noun: number, light: Lightness | undefined): Argument[] {
  const found: Argument[] = [];
  const add = (role: string, word: number, via = '') => found.push({ role, word, via });
  for (const c of doc.children(noun)) {
    switch (doc.deprel(c)) {
      case 'nmod:poss':
        add('poss', c);
        break;
      case 'nmod':
      case 'obl': {
        const preposition = caseOf(doc, c);
        if (preposition !== undefined) add(preposition, c);
        break;
      }
      case 'compound':
      case 'amod':
        add(doc.deprel(c), c);
        break;
      case 'acl':
        add('xcomp', c);
        break;
    }
  }
  addStrayAgent(doc, found);
  addThroughAgent(doc, found);
  if (light === undefined && doc.deprel(noun) === 'obj') addThroughVerb(doc, noun, found);
  if (light !== undefined) {
    for (const { role, word } of verbArguments(doc, light.verb)) {
      if (word === noun || role === light.entry.noun) continue;
      add(
        light.entry.noun === 'subj' && role === 'subj' ? 'by' : role === 'subj' || role === 'obj' ? 'light' : role,
        word,
        'light verb',
      );
    }
  }
  const subject = child(doc, noun, 'nsubj');
  // 'The town is UNDER attack': the subject undergoes what 'under' governs.
  if (subject !== undefined && light === undefined)
    add(caseOf(doc, noun) === 'under' ? 'on' : 'light', subject, 'copula');
  return found;
}

/** 'the bombing of Libya BY FRANCE': the agent, hung on the other argument by the parser. */
function addStrayAgent(doc: Doc, found: Argument[]): void {
  if (found.some(({ role }) => role === 'by')) return;
  for (const { word, role } of [...found]) {
    if (role !== 'of' && doc.upos(word) !== 'PROPN') continue;
    for (const c of doc.children(word)) {
      if (doc.deprel(c) === 'nmod' && caseOf(doc, c) === 'by') found.push({ role: 'by', word: c, via: '' });
    }
  }
}

const AGENTS = new Set(['by', 'of', 'between', 'from']);
const TARGETS = new Set(['against', 'on', 'with', 'into', 'to']);

/** 'a march by students AGAINST MUBARAK': the other side, hung on the agent by the parser. */
function addThroughAgent(doc: Doc, found: Argument[]): void {
  for (const { word, role } of [...found]) {
    if (!AGENTS.has(role)) continue;
    for (const c of doc.children(word)) {
      const preposition = doc.deprel(c) === 'nmod' ? caseOf(doc, c) : undefined;
      if (preposition === undefined || !TARGETS.has(preposition) || found.some((a) => a.role === preposition)) continue;
      found.push({ role: preposition, word: c, via: 'agent' });
    }
  }
}

const SHARED_PREPOSITIONS = new Set(['with', 'between', 'against', 'on', 'by']);

/** 'recommended talks WITH IRAN', 'expected a veto BY FRANCE': what hangs on the verb beside an event noun may be the noun's. */
function addThroughVerb(doc: Doc, noun: number, found: Argument[]): void {
  for (const c of doc.children(doc.head(noun))) {
    const preposition = doc.deprel(c) === 'obl' && c > noun ? caseOf(doc, c) : undefined;
    if (preposition === undefined || !SHARED_PREPOSITIONS.has(preposition)) continue;
    if (!found.some(({ role }) => role === preposition)) found.push({ role: preposition, word: c, via: 'verb' });
  }
}
