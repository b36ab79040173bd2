import type { Doc } from '@rapporteur/language';
import type { Decision, Span } from '@rapporteur/report';

type Count = NonNullable<Decision['count']>;

const WORDS: readonly string[] = (
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty'
).split(' ');
const NUMBER = `(?:\\d{1,3}(?:,\\d{3})*(?!\\d)|${WORDS.join('|')}|no|nil|zero)`;
const VOTES = '(?: votes?| members?| countries| states| nations| lawmakers| mps| deputies| senators)?';

/** 'ten votes to none', '114 to 17', '5-4': the votes of the winning side and of the other. */
const SIDES = new RegExp(`\\b(${NUMBER})${VOTES}(?: ?[-–] ?| to | against )(${NUMBER})\\b`, 'i');
/** What shows that two numbers are votes: in front of them, or behind. */
const BEFORE =
  /(vot(e|es|ed|ing)( \w+ly)?|by|by a( \w+)? (vote|margin) of|vote of|of|,|a|an|on|in a|the|ruled|decided|[(])\s*$/i;
const AFTER =
  /^\s*([-–]? ?(vote|votes|ruling|decision|majority|margin|party-line)|for|against|in favou?r|to|that|with|on|but|and|while|after|as|in|at|last|this|[,.;)]|$)/i;

const FOR = new RegExp(`\\b(${NUMBER})${VOTES}(?: (?:voted|voting|votes|vote|were|cast))*(?: in favou?r| for)\\b`, 'i');
const AGAINST = new RegExp(
  `\\b(${NUMBER})${VOTES}(?: (?:voted|voting|votes|vote|were|cast|opposed))*(?: against| opposed)\\b`,
  'i',
);
const ABSTAINED = new RegExp(`\\b(${NUMBER})${VOTES}(?: (?:abstentions?|abstained|abstaining))\\b`, 'i');

/**
 * The votes that a decision's clause tells; `won` is the side whose votes are told first.
 * @param counted the number of those who vote so, where it stands before them: '98 senators voted to …'
 */
export function tally(
  doc: Doc,
  clause: Span,
  won: 'for' | 'against',
  counted?: { readonly side: 'for' | 'against' | 'abstain'; readonly word: number },
): Count | undefined {
  const offset = clause.start;
  const text = doc.text.slice(offset, clause.end);
  const found: { -readonly [K in keyof Count]?: Count[K] } = {};
  const spans: Span[] = [];
  const note = (side: 'for' | 'against' | 'abstain', match: RegExpExecArray | null): void => {
    if (match === null || found[side] !== undefined) return;
    found[side] = numberOf(match[1]!);
    spans.push({ start: offset + match.index, end: offset + match.index + match[0].length });
  };
  const sides = SIDES.exec(text);
  if (sides !== null && isVotes(text, sides)) {
    found[won] = numberOf(sides[1]!);
    found[won === 'for' ? 'against' : 'for'] = numberOf(sides[2]!);
    spans.push({ start: offset + sides.index, end: offset + sides.index + sides[0].length });
  } else {
    note('for', FOR.exec(text));
    note('against', AGAINST.exec(text));
  }
  note('abstain', ABSTAINED.exec(text));
  const own = counted === undefined ? undefined : numberAt(doc, counted.word);
  if (counted !== undefined && own !== undefined && found[counted.side] === undefined) {
    found[counted.side] = own;
    spans.push({ start: doc.start(counted.word), end: doc.end(counted.word) });
  }
  if (spans.length === 0) return undefined;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return { ...found, span: { start, end } };
}

function isVotes(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length);
  return /votes?/i.test(match[0]) || (BEFORE.test(before) && AFTER.test(after));
}

function numberOf(word: string): number {
  const at = WORDS.indexOf(word.toLowerCase());
  if (at >= 0) return at;
  return /^\d/.test(word) ? Number(word.replace(',', '')) : 0;
}

/** The number that a word is, up to those that a body has members. */
function numberAt(doc: Doc, word: number): number | undefined {
  const form = doc.form(word).toLowerCase();
  // 'THREE-quarters of the board'.
  if (doc.text[doc.end(word)] === '-') return undefined;
  if (WORDS.includes(form) || /^\d{1,3}(,\d{3})*$/.test(form)) return numberOf(form);
  return undefined;
}
