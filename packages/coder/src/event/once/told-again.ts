import type { Doc } from '@rapporteur/language';
import { isVerb } from '../../predicate/grammar.js';
import type { Candidate } from '../candidate.js';
import { tellsOfAnother } from './definite.js';
import { isHeadline } from './headline.js';
import type { Joining } from './joining.js';
import type { Group, Mention } from './mention.js';
import { related } from './related-words.js';
import { sameContent } from './same-content.js';
import { fitsInModality } from './same-modality.js';
import { compareParties } from './same-parties.js';
import { fitsInTime } from './same-time.js';

/**
 * Why a verb tells again what a group tells, or undefined: the same verb with the same doer and the same
 * thing done; or what the headline tells in other words, with the same two sides.
 */
export function toldAgain({ doc, cast }: Joining, mention: Mention, group: Group): string | undefined {
  const { candidate, event } = mention.coded!;
  const main = group.main.coded!;
  if (event.type !== main.event.type || tellsOfAnother(doc, mention.word)) return undefined;
  const parties = compareParties(event.type, event, main.event, cast);
  if (!parties.compatible || !fitsInTime(event, main.event) || !fitsInModality(mention, group.main)) return undefined;
  if (group.mentions.length === 1 && isHeadline(doc, group.main.word) && parties.sameSource && parties.sameTarget)
    return 'told by the headline';
  if (!group.mentions.some(({ lemma, word }) => isVerb(doc, word) && related(lemma, mention.lemma))) return undefined;
  const doerLeftOut = parties.sameTarget && (isAgentless(candidate) || isAgentless(main.candidate));
  const sameDoer = parties.sameSource && namesDoer(doc, candidate) && namesDoer(doc, main.candidate);
  if (!doerLeftOut && !sameDoer) return undefined;
  return sameContent(doc, candidate, main.candidate, event.type, parties.sameTarget)
    ? 'told again by the same word'
    : undefined;
}

/** 'were denied visas': the sentence leaves open who did it, so that it fits whoever did. */
function isAgentless({ args }: Candidate): boolean {
  return args.some(({ via }) => via.startsWith('passive')) && !args.some(({ role }) => role === 'subj');
}

/** The doer is the subject itself; in 'five of the Turks donated' the Turks are not who donated. */
function namesDoer(doc: Doc, { args, sources }: Candidate): boolean {
  return args.some(
    ({ role, word }) =>
      role === 'subj' && sources.some(({ span }) => span.start <= doc.start(word) && doc.end(word) <= span.end),
  );
}
