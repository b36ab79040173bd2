/**
 * The words of a text that carry content, cut to a common beginning, so that 'sanctions' and 'sanction', 'elections' and
 * 'elected' are one. Words of grammar, of time and of number are no content.
 */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text
    .toLowerCase()
    .normalize('NFKC')
    .matchAll(/\p{L}[\p{L}\p{M}’'-]*\p{L}/gu)) {
    if (word.length > 2 && !EMPTY.has(word)) words.add(stem(word));
  }
  return words;
}

/** "the words “council”, “sanctions” in both": stems, as they are written in some words that hold them. */
export function inBoth(stems: readonly string[], words: string): string {
  const written = [...words.matchAll(WORD)].map(([word]) => word);
  const shown = stems.map((one) => written.find((word) => stem(word.toLowerCase()) === one) ?? one);
  return `the ${shown.length === 1 ? 'word' : 'words'} ${shown.map((word) => `“${word}”`).join(', ')} in both`;
}

/** The words that both hold. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*\p{L}/gu;

/** Two words for one thing that promises are made about; written as stems. */
const SAME: Readonly<Record<string, string>> = { truce: 'ceasef', armist: 'ceasef' };

function stem(word: string): string {
  const bare = word.replace(/[’']s?$|-/g, '').slice(0, 6);
  const root = bare.replace(/(?:ies|es|s|ed|e)$/, '');
  const short = root.length >= 3 ? root : bare;
  return SAME[bare] ?? SAME[short] ?? short;
}

const EMPTY: ReadonlySet<string> = new Set(
  `the and but for nor yet that this these those there their they them its his her him she who whom whose which what
   when where while why how not never any some all each every both either neither one two three other another such same
   own more most less least very too also even just only still again already once ever here then than into onto from
   with without within upon about over under after before between among against through during until till since because
   although though unless whether will would shall should can could may might must ought have has had having was were are
   been being does did done doing is be am do it he we you our your us me my out off down up now soon later today tomorrow
   yesterday tonight day days week weeks weekend month months year years hour hours minute minutes morning evening night
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december spring summer autumn winter end beginning early late next last coming time first second
   said say says told tell tells new many much few several own itself himself herself themselves`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
