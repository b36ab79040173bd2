import type { Doc } from '@rapporteur/language';
import {
  applyLemmaRule,
  type LemmaData,
  type LemmaRule,
  Lemmatizer,
  MAX_LEMMA_SUFFIX,
  suffixLemmaKey,
  tagHash,
  wordLemmaKey,
} from '@rapporteur/language/training';

/** How often a suffix must have been seen with a rule. */
const MIN_SUFFIX_COUNT = 2;

interface Example {
  readonly form: string;
  readonly tag: number;
  readonly lemma: string;
  readonly count: number;
}

/** Learns lemmas: the rules by suffix from all words, and by heart those words that the rules get wrong. */
export function trainLemmatizer(docs: readonly Doc[]): LemmaData {
  const examples = collect(docs);
  const ruleIds = new Map<string, number>();
  const rules: LemmaRule[] = [];
  const votes = new Map<number, Map<number, number>>();
  const shorter = new Map<number, number>();
  for (const { form, tag, lemma } of examples) {
    const rule = ruleFor(form, lemma);
    const name = JSON.stringify(rule);
    if (!ruleIds.has(name)) {
      ruleIds.set(name, rules.length);
      rules.push(rule);
    }
    const id = ruleIds.get(name)!;
    for (let length = 0; length <= Math.min(MAX_LEMMA_SUFFIX, form.length); length++) {
      const key = suffixLemmaKey(form, form.length, length, tag);
      if (length > 0) shorter.set(key, suffixLemmaKey(form, form.length, length - 1, tag));
      const counts = votes.get(key) ?? new Map<number, number>();
      // A word counts once, however common it is: rules are for words never seen.
      votes.set(key, counts.set(id, (counts.get(id) ?? 0) + 1));
    }
  }
  const winner = new Map<number, number>();
  for (const [key, counts] of votes) {
    const [rule, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (count >= MIN_SUFFIX_COUNT) winner.set(key, rule);
  }
  // A suffix that says the same as the one shorter by a letter says nothing.
  const suffixes = [...winner]
    .filter(([key, rule]) => !says(shorter.get(key), rule, winner, shorter))
    .sort(([a], [b]) => a - b);
  const data = {
    wordKeys: new Int32Array(0),
    wordLemmas: new Uint16Array(0),
    lemmas: [] as string[],
    suffixKeys: Int32Array.from(suffixes, ([key]) => key),
    suffixRules: Uint16Array.from(suffixes, ([, rule]) => rule),
    rules,
  };
  return { ...data, ...learnByHeart(examples, new Lemmatizer(data)) };
}

function says(
  key: number | undefined,
  rule: number,
  winner: Map<number, number>,
  shorter: Map<number, number>,
): boolean {
  for (let k = key; k !== undefined; k = shorter.get(k)) {
    const other = winner.get(k);
    if (other !== undefined) return other === rule;
  }
  return false;
}

function collect(docs: readonly Doc[]): Example[] {
  const counts = new Map<string, number>();
  for (const doc of docs) {
    for (let word = 0; word < doc.length; word++) {
      const key = [doc.form(word), doc.upos(word), doc.xpos(word), doc.lemma(word)].join('\t');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const best = new Map<string, Example>();
  for (const [key, count] of counts) {
    const [form, upos, xpos, lemma] = key.split('\t') as [string, string, string, string];
    const name = `${form}\t${upos}\t${xpos}`;
    if ((best.get(name)?.count ?? 0) < count) best.set(name, { form, tag: tagHash(upos, xpos), lemma, count });
  }
  return [...best.values()];
}

function learnByHeart(
  examples: readonly Example[],
  rules: Lemmatizer,
): Pick<LemmaData, 'wordKeys' | 'wordLemmas' | 'lemmas'> {
  const words = examples.filter(({ form, tag, lemma }) => rules.lemma(form, 0, form.length, tag) !== lemma);
  const lemmas = [...new Set(words.map(({ lemma }) => lemma))].sort();
  const index = new Map(lemmas.map((lemma, i) => [lemma, i]));
  return {
    wordKeys: Int32Array.from(words, ({ form, tag }) => wordLemmaKey(form, 0, form.length, tag)),
    wordLemmas: Uint16Array.from(words, ({ lemma }) => index.get(lemma)!),
    lemmas,
  };
}

/** The rule that makes a lemma from a form. */
function ruleFor(form: string, lemma: string): LemmaRule {
  const options = (['lower', 'keep', 'title'] as const).map((casing) => {
    const cased = casing === 'keep' ? form : form.toLowerCase();
    const target = casing === 'title' ? lemma.charAt(0).toLowerCase() + lemma.slice(1) : lemma;
    let same = 0;
    while (same < cased.length && same < target.length && cased[same] === target[same]) same++;
    return { cut: cased.length - same, add: target.slice(same), case: casing };
  });
  const fitting = options.filter((rule) => applyLemmaRule(form, rule) === lemma);
  return fitting.reduce((a, b) => (b.cut + b.add.length < a.cut + a.add.length ? b : a), fitting[0] ?? options[1]!);
}
