import type { Cast } from '../actor/cast.js';
import type { Argument } from '../predicate/argument.js';
import { markOf } from '../predicate/grammar.js';
import type { Predicates } from '../predicate/predicates.js';
import type { Candidate } from './candidate.js';
import { distinct, fill } from './participants.js';

/** Types whose target is often named only in the deed that is asked for, agreed, refused, threatened or prepared. */
const ABOUT_A_DEED: ReadonlySet<string> = new Set([
  'AGREE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
  'PROTEST',
  'MOBILIZE',
]);

/** Types that turn on a deed's doer where it is named, else on whom it concerns. */
export const DOER_FIRST: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'PROTEST', 'SUPPORT']);

/** Types of speech, whose addressee may be named by the event that they are the purpose of. */
const SPOKEN: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT', 'SUPPORT']);

/** Where the deed stands that such an event is about, likeliest first. */
const DEED_ARGUMENTS = ['ccomp', 'xcomp', 'obj', 'advcl', 'for', 'against', 'in', 'of', 'to'];

/** Where a deed that is no event by itself names whom it touches. */
const DEED_ROLES = ['obj', 'iobj', 'to', 'with', 'against', 'for', 'on', 'into', 'in'];

/**
 * Candidates without a target, given that of the event they are about ('began a strike to demand the resignation OF
 * MUBARAK', 'prepared to shell THE REBELS', 'refused to meet THE KING') or are said for ('summoned THE AMBASSADOR to
 * complain').
 */
export function withSharedTargets(candidates: readonly Candidate[], predicates: Predicates, cast: Cast): Candidate[] {
  const { doc } = predicates;
  const at = new Map<number, Candidate>();
  for (const candidate of candidates) {
    at.set(candidate.word, candidate);
    if (candidate.light !== undefined) at.set(candidate.light.verb, candidate);
  }
  return candidates.map((candidate) => {
    if (candidate.targets.length > 0 || candidate.entry.target.includes('none')) return candidate;
    const targets = ABOUT_A_DEED.has(candidate.entry.type)
      ? ofDeed(candidate, 0)
      : candidate.entry.type === 'ACCUSE'
        ? doerOfContent(candidate)
        : [];
    if (targets.length > 0) return { ...candidate, targets };
    const addressed = SPOKEN.has(candidate.entry.type) ? ofMainClause(candidate) : [];
    return addressed.length > 0 ? { ...candidate, targets: addressed } : candidate;
  });

  function ofDeed(candidate: Candidate, depth: number): Candidate['targets'] {
    for (const role of DEED_ARGUMENTS) {
      for (const argument of candidate.args) {
        if (argument.role !== role) continue;
        if (role === 'advcl' && markOf(doc, argument.word) !== 'to') continue;
        const deed = at.get(argument.word);
        const found =
          deed === undefined ? [] : deed.targets.length > 0 || depth > 2 ? deed.targets : ofDeed(deed, depth + 1);
        const targets = distinct(found, candidate.sources);
        if (targets.length > 0) return targets;
      }
    }
    return besideDeed(candidate);
  }

  /** 'charged that KOSOVO broke the truce': whoever is said to have done it is accused. */
  function doerOfContent({ args, sources }: Candidate): Candidate['targets'] {
    const content = args.find(({ role }) => role === 'ccomp');
    if (content === undefined) return [];
    return distinct(fill(doc, content.word, ['subj'], predicates.of(content.word), cast), sources);
  }

  /** 'demanded that MUGABE abandon his policy', 'marched to tell BLAIR': the deed is no event that we know. */
  function besideDeed({ entry, args, sources }: Candidate): Candidate['targets'] {
    const purpose = ({ role, word }: Argument) =>
      role === 'advcl' && entry.type === 'PROTEST' && markOf(doc, word) === 'to';
    const deed =
      args.find(({ role }) => role === 'ccomp') ?? args.find(({ role }) => role === 'xcomp') ?? args.find(purpose);
    if (deed === undefined) return [];
    const roles = deed.role === 'ccomp' ? ['subj', ...DEED_ROLES] : DEED_ROLES;
    return fill(doc, deed.word, roles, predicates.of(deed.word), cast, sources);
  }

  function ofMainClause({ word, sources }: Candidate): Candidate['targets'] {
    if (markOf(doc, word) !== 'to' || (doc.relation(word) !== 'advcl' && doc.relation(word) !== 'xcomp')) return [];
    return distinct(at.get(doc.head(word))?.targets ?? [], sources);
  }
}
