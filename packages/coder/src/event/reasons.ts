import type { Doc } from '@rapporteur/language';
import type { Participant, Reason, Span } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import type { Standing } from '../factuality/standing.js';
import type { Candidate } from './candidate.js';
import type { Coding } from './refine.js';

/** What the roles of arguments are in plain words. */
const ROLE_WORDS: Readonly<Record<string, string>> = {
  subj: 'the doer',
  obj: 'the object',
  iobj: 'the receiver',
  xcomp: 'the further deed',
  ccomp: 'the content',
  advcl: 'an adverbial clause',
  adv: 'an adverb',
  prt: 'the particle',
  poss: 'the owner',
  compound: 'a noun in front',
  amod: 'an attribute',
  light: 'the subject of the light verb',
};

/** The account of an event that `rapporteur explain` gives: words, parse, lexicon, factuality. */
export function reasonsOf(doc: Doc, candidate: Candidate, coding: Coding, standing: Standing, cast: Cast): Reason[] {
  const { entry, light, args, word } = candidate;
  const span = (w: number): Span => ({ start: doc.start(w), end: doc.end(w) });
  const reasons: Reason[] = [];
  reasons.push({
    stage: 'lexicon',
    rule: `${entry.lemma} (${entry.pos})${entry.pattern && ` with ${entry.pattern}`}`,
    effect: `${entry.type}, CAMEO ${entry.cameo}`,
    span: candidate.trigger,
  });
  if (coding.by !== undefined) {
    reasons.push({
      stage: 'lexicon',
      rule: `CAMEO ${entry.cameo} with ${coding.by.when}`,
      effect: `CAMEO ${coding.code}${coding.mode && `, ${coding.mode}`}`,
      span: candidate.trigger,
    });
  }
  if (light !== undefined) {
    reasons.push({
      stage: 'predicate',
      rule: `light verb ${light.entry.lemma}`,
      effect: `its subject is the ${light.entry.subject}`,
      span: span(light.verb),
    });
  }
  for (const { role, word: argument, via } of args) {
    reasons.push({
      stage: 'predicate',
      rule: via === '' ? role : `${role}, by ${via}`,
      effect: `${ROLE_WORDS[role] ?? `what stands with "${role}"`} of "${doc.form(word)}"`,
      span: span(argument),
    });
  }
  const side = (name: string, participants: readonly Participant[]) => {
    for (const { actor, span } of participants) {
      const facts = cast.facts(actor);
      reasons.push({
        stage: 'actor',
        rule: name,
        effect: `${facts?.name ?? actor}${facts?.country ? ` (${facts.country})` : ''}`,
        span,
      });
    }
  };
  side('source', candidate.sources);
  side('target', candidate.targets);
  for (const { rule, effect, word } of standing.steps)
    reasons.push({ stage: 'factuality', rule, effect, span: span(word) });
  for (const { cue, source } of standing.voices) {
    reasons.push({
      stage: 'attribution',
      rule: `cue ${doc.form(cue)}`,
      effect: source === undefined ? 'nobody is named' : `said by "${doc.form(source)}"`,
      span: span(cue),
    });
  }
  return reasons;
}
