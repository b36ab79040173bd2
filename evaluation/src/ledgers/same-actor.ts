import type { Actor, Span } from '@rapporteur/report';
import type { GoldActor } from './gold.js';
import { overlap } from './locate.js';

/** Kinds that do not stand for their country, so that sharing one is no match. */
const NOT_THE_STATE = new Set(['group', 'armed group', 'social group', 'party', 'ngo', 'company', 'media']);

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Whether a predicted actor is a gold one, as the shared scorer of commentary decides it: by a name or alias, by the
 * country of those who act for it, or by a mention that an alias makes up half of or ends. Ids may be `author`.
 */
export function actorMatcher(text: string, gold: readonly GoldActor[], predicted: readonly Actor[]) {
  const golds = new Map(gold.map((actor) => [actor.id, actor]));
  const predictions = new Map(predicted.map((actor) => [actor.id, actor]));
  return (predictedId: string | undefined, goldId: string): boolean => {
    if (predictedId === 'author' || goldId === 'author') return predictedId === goldId;
    const p = predictions.get(predictedId ?? '');
    const g = golds.get(goldId);
    if (p === undefined || g === undefined) return false;
    const forms = [g.name, ...g.aliases];
    if (forms.some((form) => normal(form) === normal(p.name))) return true;
    if (p.country !== undefined && p.country === g.country && !NOT_THE_STATE.has(p.kind) && !NOT_THE_STATE.has(g.kind))
      return true;
    const aliases = forms.flatMap((form) => occurrences(text, form));
    return p.mentions.some((mention) => aliases.some((alias) => standsFor(text, mention, alias)));
  };
}

const normal = (name: string) =>
  name.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().replace(/^the /, '').replace(/'s$/, '');

function occurrences(text: string, form: string): Span[] {
  const found: Span[] = [];
  if (form === '') return found;
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const end = start + form.length;
    if (!LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ')) found.push({ start, end });
  }
  return found;
}

function standsFor(text: string, mention: Span, alias: Span): boolean {
  const common = overlap(mention, alias);
  if (common === 0) return false;
  const end = mention.end - (/['’]s$/.test(text.slice(mention.start, mention.end)) ? 2 : 0);
  return common * 2 >= mention.end - mention.start || (alias.end === end && alias.start >= mention.start);
}
