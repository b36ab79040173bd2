import type { Doc } from '@rapporteur/language';
import type { EventLexicon } from '@rapporteur/ontology';
import type { Cast } from '../../actor/cast.js';
import { speakerOf } from '../../attribution/speaker.js';
import type { Standings } from '../../factuality/standings.js';
import { isVerb } from '../../predicate/grammar.js';
import { sentenceSpan } from '../../predicate/sentence-span.js';
import { SpanIndex } from '../../text/span-index.js';
import type { Coded } from '../code-events.js';
import { type BareNoun, bareNoun } from './bare-nouns.js';
import { depth } from './depth.js';
import type { Joining } from './joining.js';
import { fullness, type Group, type Mention } from './mention.js';
import { namedAgain } from './named-again.js';
import { takenUp } from './taken-up.js';
import { toldAgain } from './told-again.js';
import { unite } from './unite.js';

/** How many events back an event may be taken up, which keeps long texts linear. */
const MEMORY = 48;

/**
 * Joins what is told of the same event: every event once, with all places that speak of it. Events keep the
 * order of the text and are numbered anew; whatever points at an event points at the one it went into.
 */
export function joinMentions(
  coded: readonly Coded[],
  standings: Standings,
  cast: Cast,
  lexicon: EventLexicon,
  documentId: string,
): Coded[] {
  const { doc } = standings.predicates;
  const joining: Joining = { doc, cast, lexicon, chainOf: chainsByHead(doc) };
  const groups: Group[] = [];
  const codedAt = new Map(coded.map((one) => [one.candidate.word, one]));
  const triggers = new SpanIndex(coded, ({ event }) => event.trigger);

  for (let word = 0; word < doc.length; word++) {
    const one = codedAt.get(word);
    if (one !== undefined) {
      addCoded(mentionOf(doc, one));
      continue;
    }
    const noun = isInTrigger(word) ? undefined : bareNoun(doc, word, lexicon);
    if (noun !== undefined) addBare(noun);
  }
  return unite(groups, doc, documentId);

  function isInTrigger(word: number): boolean {
    const before = triggers.before(doc.start(word));
    return before !== undefined && before.event.trigger.end > doc.start(word);
  }

  function addCoded(mention: Mention): void {
    const sameEvent = isVerb(doc, mention.word) ? toldAgain : namedAgain;
    for (const group of recent()) {
      const why = sameEvent(joining, mention, group);
      if (why === undefined) continue;
      join(group, mention, why);
      return;
    }
    groups.push({ main: mention, mentions: [mention], why: [] });
  }

  function addBare(noun: BareNoun): void {
    const standing = standings.of(noun.word);
    const mention: Mention = {
      word: noun.word,
      lemma: noun.lemma,
      sentence: doc.sentenceOf(noun.word),
      trigger: { start: doc.start(noun.word), end: doc.end(noun.word) },
      evidence: sentenceSpan(doc, noun.word),
      modality: standing.modality,
      polarity: standing.negative ? 'negative' : 'positive',
      holder: speakerOf(doc, standing.voices, cast),
      coded: undefined,
    };
    const found: { group: Group; why: string }[] = [];
    for (const group of recent()) {
      const why = takenUp(joining, noun, mention, group);
      if (why !== undefined) found.push({ group, why });
      if (found.length > 0 && !noun.general) break;
    }
    const best = noun.general ? highest(doc, found) : found[0];
    if (best !== undefined) join(best.group, mention, best.why);
  }

  /** The groups told of last, the last first. */
  function recent(): Group[] {
    return groups.slice(-MEMORY).sort((a, b) => b.mentions.at(-1)!.word - a.mentions.at(-1)!.word);
  }
}

function join(group: Group, mention: Mention, why: string): void {
  group.mentions.push(mention);
  group.why.push(why);
  if (mention.modality !== 'negated' && fullness(mention) > fullness(group.main)) group.main = mention;
}

/** 'This step' takes up what the sentence before tells in the first place, not what it mentions below that. */
function highest(doc: Doc, found: readonly { group: Group; why: string }[]) {
  let best: { group: Group; why: string } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of found) {
    const d = depth(doc, one.group.mentions.at(-1)!.word);
    if (d < least) {
      least = d;
      best = one;
    }
  }
  return best;
}

function mentionOf(doc: Doc, coded: Coded): Mention {
  const { candidate, event } = coded;
  const { trigger, evidence, modality, polarity, holder } = event;
  const { word } = candidate;
  const lemma = doc.lemma(word).toLowerCase();
  return { word, lemma, sentence: doc.sentenceOf(word), trigger, evidence, modality, polarity, holder, coded };
}

/** The chains of nouns: what pronouns and names mean are parties, not deeds. */
function chainsByHead(doc: Doc): Map<number, number> {
  const found = new Map<number, number>();
  const { mentionHead, mentionChain } = doc.columns;
  if (mentionHead !== undefined && mentionChain !== undefined)
    for (let i = 0; i < mentionHead.length; i++)
      if (doc.upos(mentionHead[i]!) === 'NOUN') found.set(mentionHead[i]!, mentionChain[i]!);
  return found;
}
