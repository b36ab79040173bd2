import type { Doc } from '@rapporteur/language';

/** Base forms of irregular verbs of the news, by their past forms; regular inflection is undone by rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  arose: 'arise',
  bade: 'bid',
  beat: 'beat',
  beaten: 'beat',
  began: 'begin',
  begun: 'begin',
  bent: 'bend',
  bidden: 'bid',
  bled: 'bleed',
  blew: 'blow',
  blown: 'blow',
  bore: 'bear',
  borne: 'bear',
  bought: 'buy',
  bound: 'bind',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  built: 'build',
  burnt: 'burn',
  burst: 'burst',
  cast: 'cast',
  caught: 'catch',
  chose: 'choose',
  chosen: 'choose',
  clung: 'cling',
  cut: 'cut',
  dealt: 'deal',
  drawn: 'draw',
  drew: 'draw',
  driven: 'drive',
  drove: 'drive',
  dug: 'dig',
  fallen: 'fall',
  fed: 'feed',
  fell: 'fall',
  felt: 'feel',
  fled: 'flee',
  flew: 'fly',
  flown: 'fly',
  flung: 'fling',
  forbade: 'forbid',
  forbidden: 'forbid',
  foregone: 'forgo',
  foresaw: 'foresee',
  forgave: 'forgive',
  forgiven: 'forgive',
  forsaken: 'forsake',
  forsook: 'forsake',
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
  hung: 'hang',
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
  misled: 'mislead',
  mistook: 'mistake',
  outbid: 'outbid',
  outlawed: 'outlaw',
  overcame: 'overcome',
  overran: 'overrun',
  overrode: 'override',
  oversaw: 'oversee',
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  paid: 'pay',
  quit: 'quit',
  rang: 'ring',
  rebuilt: 'rebuild',
  repaid: 'repay',
  rerun: 'rerun',
  resold: 'resell',
  retaken: 'retake',
  retold: 'retell',
  retook: 'retake',
  rewrote: 'rewrite',
  rode: 'ride',
  rose: 'rise',
  rung: 'ring',
  said: 'say',
  sang: 'sing',
  sank: 'sink',
  sat: 'sit',
  sent: 'send',
  shook: 'shake',
  shot: 'shoot',
  shrank: 'shrink',
  shut: 'shut',
  slain: 'slay',
  slew: 'slay',
  slid: 'slide',
  slung: 'sling',
  sold: 'sell',
  sought: 'seek',
  sown: 'sow',
  sped: 'speed',
  spent: 'spend',
  split: 'split',
  spoke: 'speak',
  spoken: 'speak',
  sprang: 'spring',
  spread: 'spread',
  stole: 'steal',
  stood: 'stand',
  strode: 'stride',
  strove: 'strive',
  struck: 'strike',
  stuck: 'stick',
  swept: 'sweep',
  swore: 'swear',
  sworn: 'swear',
  swung: 'swing',
  taken: 'take',
  taught: 'teach',
  threw: 'throw',
  thrown: 'throw',
  thrust: 'thrust',
  told: 'tell',
  took: 'take',
  tore: 'tear',
  torn: 'tear',
  trod: 'tread',
  trodden: 'tread',
  underlay: 'underlie',
  undertook: 'undertake',
  underwent: 'undergo',
  underwritten: 'underwrite',
  underwrote: 'underwrite',
  undid: 'undo',
  undone: 'undo',
  upheld: 'uphold',
  upset: 'upset',
  wept: 'weep',
  withdrawn: 'withdraw',
  withdrew: 'withdraw',
  withheld: 'withhold',
  withstood: 'withstand',
  woke: 'wake',
  won: 'win',
  wove: 'weave',
  written: 'write',
  wrote: 'write',
  wrung: 'wring',
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
  const found = new Set([lemma, ...stemsOf(form), form]);
  let first = word;
  while (first >= 2 && doc.form(first - 1) === '-' && touches(doc, first - 2) && touches(doc, first - 1)) first -= 2;
  if (first === word) return [...found];
  const before = doc.text.slice(doc.start(first), doc.start(word)).toLowerCase();
  return [...[...found].map((base) => before + base), ...found];
}

/** A hyphen joins the word to the one in front: 'in' of 'sit-in'. */
export function isHyphenated(doc: Doc, word: number): boolean {
  return word >= 2 && doc.form(word - 1) === '-' && touches(doc, word - 2) && touches(doc, word - 1);
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

/** Most forms whose stems are remembered; then they are forgotten at once. */
const MOST_REMEMBERED = 50_000;
const stems = new Map<string, readonly string[]>();

function stemsOf(form: string): readonly string[] {
  let known = stems.get(form);
  if (known === undefined) {
    if (stems.size >= MOST_REMEMBERED) stems.clear();
    known = uninflected(form);
    stems.set(form, known);
  }
  return known;
}

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
    if (/([bdfgklmnprstvz])\1$/.test(stem)) found.push(stem.slice(0, -1));
    break;
  }
  return found;
}
