import type { Doc } from '@rapporteur/language';

/** Base forms of irregular verbs of the news, by their past forms; regular inflection is undone by rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  arose: 'arise',
  beat: 'beat',
  beaten: 'beat',
  began: 'begin',
  begun: 'begin',
  bent: 'bend',
  bound: 'bind',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  built: 'build',
  burnt: 'burn',
  bought: 'buy',
  caught: 'catch',
  chose: 'choose',
  chosen: 'choose',
  cut: 'cut',
  dealt: 'deal',
  drew: 'draw',
  drawn: 'draw',
  drove: 'drive',
  driven: 'drive',
  fed: 'feed',
  fell: 'fall',
  fallen: 'fall',
  felt: 'feel',
  fled: 'flee',
  flew: 'fly',
  flown: 'fly',
  forbade: 'forbid',
  forbidden: 'forbid',
  foresaw: 'foresee',
  forgave: 'forgive',
  forgiven: 'forgive',
  fought: 'fight',
  found: 'find',
  froze: 'freeze',
  frozen: 'freeze',
  gave: 'give',
  given: 'give',
  got: 'get',
  grew: 'grow',
  held: 'hold',
  hid: 'hide',
  hit: 'hit',
  hurt: 'hurt',
  kept: 'keep',
  laid: 'lay',
  led: 'lead',
  left: 'leave',
  lent: 'lend',
  lost: 'lose',
  made: 'make',
  meant: 'mean',
  met: 'meet',
  outlawed: 'outlaw',
  overcame: 'overcome',
  overrode: 'override',
  oversaw: 'oversee',
  overran: 'overrun',
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  paid: 'pay',
  quit: 'quit',
  retook: 'retake',
  retaken: 'retake',
  rose: 'rise',
  sank: 'sink',
  sought: 'seek',
  sent: 'send',
  shook: 'shake',
  shot: 'shoot',
  shut: 'shut',
  slain: 'slay',
  slew: 'slay',
  sold: 'sell',
  spent: 'spend',
  split: 'split',
  spoke: 'speak',
  spoken: 'speak',
  spread: 'spread',
  stole: 'steal',
  stood: 'stand',
  struck: 'strike',
  swore: 'swear',
  sworn: 'swear',
  taught: 'teach',
  tore: 'tear',
  torn: 'tear',
  told: 'tell',
  took: 'take',
  taken: 'take',
  threw: 'throw',
  thrown: 'throw',
  undertook: 'undertake',
  underwent: 'undergo',
  upheld: 'uphold',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  withheld: 'withhold',
  won: 'win',
  wrote: 'write',
  written: 'write',
};

/**
 * The base forms that a word may have, likeliest first: the lemma, what inflection leaves ('bombed' is
 * 'bomb' or 'bombe'), the form itself, and all of them with what a hyphen joins in front ('cease-fire').
 * A lemmatizer guesses at words it has never seen; the lexicon knows which guess is a word.
 */
export function baseForms(doc: Doc, word: number): readonly string[] {
  let known = remembered.get(doc);
  if (known === undefined) {
    known = [];
    remembered.set(doc, known);
  }
  known[word] ??= formsOf(doc, word);
  return known[word];
}

/** Several rules ask for the base forms of the same word. */
const remembered = new WeakMap<Doc, string[][]>();

function formsOf(doc: Doc, word: number): string[] {
  const lemma = doc.lemma(word).toLowerCase();
  const form = doc.form(word).toLowerCase();
  const found = new Set([lemma, ...uninflected(form), form]);
  let first = word;
  while (first >= 2 && doc.form(first - 1) === '-' && touches(doc, first - 2) && touches(doc, first - 1)) first -= 2;
  if (first === word) return [...found];
  const before = doc.text.slice(doc.start(first), doc.start(word)).toLowerCase();
  return [...[...found].map((base) => before + base), ...found];
}

function touches(doc: Doc, word: number): boolean {
  return doc.end(word) === doc.start(word + 1);
}

const SUFFIXES: readonly (readonly [suffix: string, ends: readonly string[]])[] = [
  ['ied', ['y']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['es', ['e', '']],
  ['s', ['']],
];

/** What regular inflection may have been added to: 'stopped' gives 'stopp', 'stop', 'stoppe'. */
function uninflected(form: string): string[] {
  const irregular = IRREGULAR[form];
  const found = irregular === undefined ? [] : [irregular];
  for (const [suffix, ends] of SUFFIXES) {
    if (!form.endsWith(suffix) || form.length < suffix.length + 3) continue;
    const stem = form.slice(0, -suffix.length);
    // 'aides' is no 'aid': only after a hiss does the plural add a whole syllable.
    const endings = suffix === 'es' && !/(s|x|z|ch|sh|o)$/.test(stem) ? ['e'] : ends;
    found.push(...endings.map((end) => stem + end));
    if (/([bdglmnprt])\1$/.test(stem)) found.push(stem.slice(0, -1));
    break;
  }
  return found;
}
