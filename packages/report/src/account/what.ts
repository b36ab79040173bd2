import type { Event } from '../event.js';
import { PLOVER } from '../plover.js';
import type { Report } from '../report.js';
import { listed, quoted, reasonsOf, sentence, withArticle, wordOrWords } from './wording.js';

const POS: Readonly<Record<string, string>> = { verb: 'verb', noun: 'noun', adj: 'adjective' };

const ROLES: Readonly<Record<string, string>> = {
  subj: 'subject',
  obj: 'object',
  iobj: 'receiver',
  xcomp: 'further deed',
  ccomp: 'clause that says what',
  advcl: 'adverbial clause',
  adv: 'adverb',
  prt: 'particle',
  poss: 'owner',
  compound: 'noun in front',
  amod: 'adjective',
  source: 'doer',
  target: 'one it is done to',
};

const CLASSES: Readonly<Record<string, string>> = {
  '@actor': 'somebody who acts in politics',
  '@official': 'somebody who acts for a state, a body or a movement',
  '@armed': 'somebody with arms',
  '@civil': 'civilians',
  '@several': 'more than one',
  '@subjunctive': 'in the subjunctive',
};

/** Words of a condition that are named; a longer list is cut. */
const MOST_WORDS = 4;

/** What kind of event it is, by which words and which entry of the lexicon. */
export function what(report: Report, event: Event): string[] {
  const { means, quad } = PLOVER[event.type];
  const mode = event.mode === undefined ? '' : `, mode ${event.mode}`;
  const score = event.goldstein === undefined ? '' : `, Goldstein ${event.goldstein}`;
  const scale = `${quad}; CAMEO ${event.cameo}${mode}${score}`;
  const words = quoted(report, event.trigger);
  const reports = `${wordOrWords(words)} ${words.includes(' ') ? 'report' : 'reports'}`;
  const sentences = [sentence(`${reports} ${withArticle(event.type)}: somebody ${lastOr(means)} (${scale})`)];
  const [lexicon] = reasonsOf(event, 'lexicon');
  if (lexicon !== undefined) sentences.push(sentence(entryWords(lexicon.rule)));
  for (const { rule, effect, span } of reasonsOf(event, 'predicate')) {
    if (!rule.startsWith('light verb ') || span === undefined) continue;
    const side = effect.endsWith('target') ? 'to whom it is done' : 'who does it';
    sentences.push(sentence(`${quoted(report, span)} only carries the noun, and its subject is the one ${side}`));
  }
  const others = event.mentions.map(({ trigger }) => quoted(report, trigger)).filter((other) => other !== words);
  const { length } = event.mentions;
  if (length > 1)
    sentences.push(
      sentence(
        `the text speaks of it ${length === 2 ? 'twice' : `in ${length} places`}${others.length === 0 ? '' : `, also with ${listed([...new Set(others)])}`}`,
      ),
    );
  return sentences;
}

/** "attacks, bombs or kills". */
function lastOr(means: string): string {
  return means.includes(' or ') ? means : listed(means.split(', '), 'or');
}

/** "impose (verb) with obj:sanction": the verb "impose" means this where its object is "sanction". */
function entryWords(rule: string): string {
  const entry = /^(.+?) \((verb|noun|adj)\)(?: with (.+))?$/.exec(rule);
  if (entry === null) return `the rule is “${rule}”`;
  const [, lemma, pos = '', pattern] = entry;
  const announced = /^(will not|will|should|must)(?: [A-Z*]+)?$/.exec(pattern ?? '');
  if (announced !== null) {
    const asks = announced[1] === 'should' || announced[1] === 'must';
    return asks
      ? `who says that somebody ${announced[1]} do something asks for it by saying so`
      : `who announces such a deed, or that it will not be done, does something by saying so`;
  }
  const says = `in the lexicon, the ${POS[pos]} “${lemma}” means this`;
  return pattern === undefined ? says : `${says} where ${listed(pattern.split(' ').map(conditionWords))}`;
}

/** "obj:@actor" as "its object is somebody who acts in politics". */
function conditionWords(condition: string): string {
  const parts = /^(!?)([a-z]+):(\S+)$/.exec(condition);
  if (parts === null) return `“${condition}” holds`;
  const [, not, role = '', value = ''] = parts;
  const noun = ROLES[role] ?? `phrase with “${role}”`;
  if (value === '*') return not ? `it has no ${noun}` : `it has ${withArticle(noun)}`;
  const words = value.split('|');
  const shown = words
    .slice(0, MOST_WORDS)
    .map((word) => (word.startsWith('#') ? `a word of the class “${word.slice(1)}”` : `“${word}”`));
  const more = words.length > MOST_WORDS ? [`one of ${words.length - MOST_WORDS} more such words`] : [];
  return `its ${noun} is ${not && 'not '}${CLASSES[value] ?? listed([...shown, ...more], 'or')}`;
}
