import type { Doc } from '@rapporteur/language';
import type { Argument } from './argument.js';
import { antecedent, surfaceSubject, takesInfinitive } from './control.js';
import { caseOf, child, childrenOf, isNominal, isRelativePronoun, isVerb, markOf } from './grammar.js';
import { isPassive } from './passive.js';
import { isTime } from './time.js';

/** The arguments of a verb, or of an adjective or noun that is a predicate, as in the active clause. */
export function verbArguments(doc: Doc, verb: number): Argument[] {
  const passive = isPassive(doc, verb);
  const found: Argument[] = [];
  const add = (role: string, word: number, via = '') => {
    const referent = antecedent(doc, word);
    found.push({ role, word: referent, via: via || (referent === word ? '' : 'relative clause') });
  };

  const subject = surfaceSubject(doc, verb);
  if (subject !== undefined) {
    // 'They were denied visas': the visas are what was denied, they are whom it was denied.
    const role = !passive ? 'subj' : child(doc, verb, 'obj') === undefined ? 'obj' : 'iobj';
    found.push({
      role,
      word: subject.word,
      via: passive ? `passive${subject.via && `, ${subject.via}`}` : subject.via,
    });
  }
  for (const c of doc.children(verb)) {
    switch (doc.deprel(c)) {
      case 'obj':
      case 'iobj':
        // 'turned OVER power': a particle that the parser took for the object's preposition.
        if (child(doc, c, 'case') === verb + 1) add('prt', verb + 1);
        add(isReceiver(doc, verb, c) ? 'iobj' : doc.deprel(c), c);
        break;
      case 'obl:unmarked':
        // 'gave them TWO DAYS to leave'.
        if (isTime(doc, c)) add('time', c);
        break;
      case 'obl:agent':
        // 'has stuck BY GREECE': nobody is the agent of an active verb.
        if (passive) add('subj', c, 'passive');
        else add(caseOf(doc, c) ?? 'by', c);
        break;
      case 'obl': {
        const preposition = caseOf(doc, c);
        if (preposition === undefined) {
          // 'struck down THE DECREE': what stands bare after a verb without an object is its object.
          if (doc.deprel(c) === 'obl' && c > verb && !passive && child(doc, verb, 'obj', 'ccomp') === undefined)
            add('obj', c);
          break;
        }
        // 'pulled OUT OF Somalia' is also 'of Somalia', so that a particle verb finds its place.
        for (const p of childrenOf(doc, c, 'case').slice(1)) add(doc.form(p).toLowerCase(), c);
        if (isParticle(doc, verb, c) && child(doc, verb, 'obj') === undefined) add('obj', c);
        const agent = preposition === 'by' && passive;
        add(agent ? 'subj' : preposition, c, agent ? 'passive' : '');
        break;
      }
      case 'compound:prt':
        add('prt', c);
        break;
      case 'advmod':
        // 'sign ON anytime soon': a particle that the parser took for the adverb's preposition.
        if (child(doc, c, 'case') === verb + 1) add('prt', verb + 1);
        add('adv', c);
        break;
      case 'xcomp':
      case 'ccomp':
        add(doc.deprel(c), c);
        break;
      case 'advcl':
        add(clauseRole(doc, verb, c), c);
        break;
    }
  }
  if (passive) addStrayAgent(doc, verb, found);
  addToldObject(doc, verb, found);
  addThroughObject(doc, verb, found);
  addRelativeGap(doc, verb, found);
  addSharedObject(doc, verb, found);
  return found;
}

/** 'accused OF killing' is the preposition's, 'asked them TO LEAVE' a complement, wherever the parser hung it. */
function clauseRole(doc: Doc, verb: number, clause: number): string {
  const mark = markOf(doc, clause);
  if (mark === 'to' && takesInfinitive(doc.lemma(verb))) return 'xcomp';
  return doc.xpos(clause) === 'VBG' ? (mark ?? 'advcl') : 'advcl';
}

const PARTICLES = new Set(['off', 'out', 'up', 'down', 'aside', 'away', 'back']);

/** 'called OFF the protest', 'wrote OFF the debt': a particle beside its verb that the parser took for a preposition. */
function isParticle(doc: Doc, verb: number, word: number): boolean {
  const marker = child(doc, word, 'case');
  return marker === verb + 1 && (doc.xpos(marker) === 'RP' || PARTICLES.has(doc.form(marker).toLowerCase()));
}

/** 'gave SERBIA an ultimatum': of two objects in a row the first receives the second. */
function isReceiver(doc: Doc, verb: number, object: number): boolean {
  return object > verb && childrenOf(doc, verb, 'obj').some((other) => other > object);
}

/** 'assured RUSSIA that ...', 'let THE DISSIDENTS leave': who is told or made to do it, where nothing else is the object. */
function addToldObject(doc: Doc, verb: number, found: Argument[]): void {
  if (found.some(({ role }) => role === 'obj')) return;
  const told = found.find(({ role }) => role === 'iobj');
  if (told !== undefined) {
    found.push({ ...told, role: 'obj' });
    return;
  }
  for (const { role, word } of [...found]) {
    if ((role !== 'xcomp' && role !== 'ccomp') || doc.xpos(word) !== 'VB' || markOf(doc, word) !== undefined) continue;
    const doer = child(doc, word, 'nsubj');
    if (doer !== undefined && child(doc, word, 'aux') === undefined && doer > verb)
      found.push({ role: 'obj', word: doer, via: 'control' });
  }
}

/** 'were given the go-ahead BY THE HEIRS': the agent of a passive, hung on its object by the parser. */
function addStrayAgent(doc: Doc, verb: number, found: Argument[]): void {
  if (found.some(({ role }) => role === 'subj')) return;
  for (const { role, word } of [...found]) {
    if (role !== 'obj' || word < verb) continue;
    for (const c of doc.children(word)) {
      if (['obl', 'nmod', 'obl:agent'].includes(doc.deprel(c)) && caseOf(doc, c) === 'by')
        found.push({ role: 'subj', word: c, via: 'passive' });
    }
  }
}

/** Verbs of taking away, whose 'of' names what is taken and does not belong to the object. */
const DEPRIVING = new Set(
  'strip relieve rob deprive rid cleanse purge divest accuse convict suspect acquit absolve'.split(' '),
);

/** 'broke ties WITH IRAN', 'stripped them OF CITIZENSHIP': what hangs on the object may be the verb's as well. */
function addThroughObject(doc: Doc, verb: number, found: Argument[]): void {
  for (const { role, word } of [...found]) {
    if (role !== 'obj' || !isNominal(doc, word)) continue;
    for (const c of doc.children(word)) {
      const preposition = doc.deprel(c) === 'nmod' || doc.deprel(c) === 'obl' ? caseOf(doc, c) : undefined;
      if (preposition === undefined || found.some((a) => a.role === preposition)) continue;
      if (preposition === 'of' && !DEPRIVING.has(doc.lemma(verb))) continue;
      found.push({ role: preposition, word: c, via: 'object' });
    }
  }
}

/** 'the man they arrested': no pronoun stands for the man, so he is the missing object. */
function addRelativeGap(doc: Doc, verb: number, found: Argument[]): void {
  if (doc.deprel(verb) !== 'acl:relcl' || found.some(({ role }) => role === 'obj')) return;
  if (!found.some(({ role }) => role === 'subj')) return;
  const hasPronoun = doc.subtree(verb).some((w) => isRelativePronoun(doc, w));
  if (!hasPronoun) found.push({ role: 'obj', word: doc.head(verb), via: 'relative clause' });
}

/** 'condemned and rejected the plan': the object hangs on one verb and belongs to both. */
function addSharedObject(doc: Doc, verb: number, found: Argument[]): void {
  if (found.some(({ role }) => role === 'obj' || role === 'ccomp' || role === 'xcomp') || isPassive(doc, verb)) return;
  const next = child(doc, verb, 'conj');
  if (next === undefined || !isVerb(doc, next) || next - verb > 3 || doc.xpos(next) !== doc.xpos(verb)) return;
  const object = child(doc, next, 'obj');
  if (object !== undefined) found.push({ role: 'obj', word: object, via: 'coordination' });
}
