import type { Doc } from '@rapporteur/language';
import type { Participant } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import type { Cast, Mention } from '../actor/cast.js';

/**
 * The actor whose mention a word is, if it is certain enough to say that he is judged: a name; a description that names
 * him ('the pope' for Pope Francis) and is not just anybody ('a man'); 'he' or 'she' with nobody else named in between.
 */
export function sureActorAt(doc: Doc, word: number, cast: Cast): Participant | undefined {
  const mention = cast.at(word);
  if (mention === undefined || mention.actors.length !== 1) return undefined;
  return isSure(doc, mention, cast) ? mentioned(word, cast)[0] : undefined;
}

function isSure(doc: Doc, mention: Mention, cast: Cast): boolean {
  const [actor = ''] = mention.actors;
  const text = doc.text.slice(mention.span.start, mention.span.end);
  switch (mention.form) {
    case 'name':
    case 'attribute':
      return true;
    case 'description':
      return (
        !/^(an?|any|every|no|some|another|other|many|most)\b/i.test(text) &&
        namesHim(text, cast.facts(actor)?.name ?? '')
      );
    case 'pronoun':
      return /^(he|she|him|her|his|who)$/i.test(text) && isNearest(mention, actor, cast);
  }
}

function namesHim(text: string, name: string): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
  return (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => word !== 'the' && words.has(word));
}

/** Nobody else is named between a pronoun and the last name of whom it stands for. */
function isNearest(pronoun: Mention, actor: string, cast: Cast): boolean {
  let nearest: Mention | undefined;
  for (const mention of cast.mentions) {
    if (mention.form !== 'name' || mention.word >= pronoun.word) continue;
    const kind = cast.facts(mention.actors[0] ?? '')?.kind;
    if (kind !== 'person' && !mention.actors.includes(actor)) continue;
    if (nearest === undefined || mention.word > nearest.word) nearest = mention;
  }
  return nearest?.actors.includes(actor) === true;
}
