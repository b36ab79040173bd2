import { isDescription, isPronoun } from '../account/wording.js';
import type { Participant } from '../participant.js';
import type { Report } from '../report.js';
import type { Span } from '../span.js';
import { listed, type Part } from './part.js';

/** Of a longer list only the first are named. */
const MOST_NAMED = 4;
/** A description in longer words is named by its head. */
const LONGEST_DESCRIPTION = 60;

/** States whose name takes an article. */
const STATE_WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Gambia|Bahamas|Maldives|Vatican)\b|\b(Republic|Union|Islands|Emirates)\b/;
/** What organisations are called by; such names take an article. */
const BODY_WITH_ARTICLE =
  /\b(Council|Union|Party|Nations|Court|Parliament|Assembly|Ministry|Department|Army|Navy|Police|Forces?|Organi[sz]ation|Fund|Bank|League|Committee|Commission|Agency|Government|House|Senate|Knesset|Bundestag|Kremlin|Pentagon|Front|Movement|Brotherhood|Alliance|Office|Authority|Group|Association|Federation|Coalition)\b/;

/** The words of a span, on one line, without quotation marks of their own around them and commas at their ends. */
export function words(report: Report, span: Span): Part {
  const text = oneLine(report, span).replace(/^[,;:–—\s]+(?=\S)|(?<=\S)[,;:–—\s]+$/g, '');
  const bare = /^["“”']([^"“”]+)["“”']$/.exec(text)?.[1];
  return { kind: 'words', text: bare ?? text, span };
}

/** A participant by name, with the article that the name takes; who has only a description, by its words in quotes. */
export function named(report: Report, { actor: id, span }: Participant): Part {
  return { kind: 'actor', text: nameIn(report, id, oneLine(report, span)), actor: id, span };
}

/** Who holds it: an actor by name or by the words that first describe it, or the author. */
export function holder(report: Report, id: string): Part {
  const actor = report.actors.find((one) => one.id === id);
  const described = isDescription(actor?.name ?? id)
    ? actor?.mentions.find((span) => describes(oneLine(report, span)))
    : undefined;
  if (described !== undefined) return named(report, { actor: id, span: described });
  return { kind: 'actor', text: nameIn(report, id), actor: id };
}

/** Participants as a list, each once: "Russia, China and India". */
export function everybody(report: Report, participants: readonly Participant[]): Part[] {
  const once = [...new Map(participants.map((one) => [one.actor, one])).values()];
  const shown = once.slice(0, once.length > MOST_NAMED + 1 ? MOST_NAMED : once.length);
  const more = once.length - shown.length;
  return listed([...shown.map((one) => named(report, one)), ...(more > 0 ? [`${more} others`] : [])]);
}

/** Whether a participant is more than one: it stands for several actors, or is described in the plural. */
export function isSeveral(report: Report, participants: readonly Participant[]): boolean {
  if (participants.length > 1) return true;
  const actor = report.actors.find(({ id }) => id === participants[0]?.actor);
  if (actor === undefined) return false;
  return (actor.members?.length ?? 0) > 1 || (isDescription(actor.name) && /[^s]s$/.test(actor.name));
}

/** Whether words of the text can stand for an actor who has no name. */
function describes(words: string): boolean {
  return words.length <= LONGEST_DESCRIPTION && !isPronoun(words) && !/^(whose|which|that)\b/i.test(words);
}

function oneLine(report: Report, { start, end }: Span): string {
  return report.document.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function nameIn(report: Report, id: string, words?: string): string {
  if (id === 'author') return 'the author';
  const actor = report.actors.find((one) => one.id === id);
  const name = actor?.name ?? id;
  if (isDescription(name)) {
    return `“${words !== undefined && describes(words) ? words : name}”`;
  }
  return takesArticle(name, actor?.kind, words) ? `the ${name}` : name;
}

/** Whether English puts "the" before a name: by what the name is made of, or because the text itself does. */
function takesArticle(name: string, kind: string | undefined, words = ''): boolean {
  if (/^the\b/i.test(name)) return false;
  if (kind === 'state') return STATE_WITH_ARTICLE.test(name);
  if (kind === 'person') return false;
  const first = name.split(' ')[0]!.toLowerCase();
  return BODY_WITH_ARTICLE.test(name) || words.toLowerCase().startsWith(`the ${first}`);
}
