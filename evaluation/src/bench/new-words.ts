/**
 * Every so many-th of the longer words is respelt. With the words that the dossier has anyway, one word in seven
 * is then not among the 6,000 different words read last. In running English that is one in six (17% in the
 * training part of EWT, 18% in GUM's, which change their subject every few hundred words). Without it, whatever
 * an engine remembers of words would look for free.
 */
const EVERY = 3;

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

/**
 * The text with some of its words respelt, others in every pass and differently: the same length in words, with
 * the same capitals, first letters and endings.
 */
export function withNewWords(text: string, pass: number): string {
  const infix = syllable(pass) + syllable(Math.floor(pass / (CONSONANTS.length * VOWELS.length)));
  let count = pass;
  return text.replace(/\b[A-Za-z]{4,}\b/g, (word) =>
    ++count % EVERY === 0 ? word.slice(0, -2) + infix + word.slice(-2) : word,
  );
}

function syllable(number: number): string {
  const vowel = Math.floor(number / CONSONANTS.length);
  return CONSONANTS[number % CONSONANTS.length]! + VOWELS[vowel % VOWELS.length]!;
}
