/**
 * A word without its endings, so that 'shelled', 'shelling' and 'shells' meet. Crude: it need not be a word, and what
 * it brings together wrongly ('news' and 'new') is too common to count.
 */
export function stem(word: string): string {
  let base = word.toLowerCase().replace(/['’]s?$/, '');
  if (base.length < 4 || /\d/.test(base)) return base;
  base = base
    .replace(/ies$|ied$/, 'y')
    .replace(/(?:sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2))
    .replace(/([^s])s$/, '$1');
  const bare = base.replace(/(?:ations?|ements?|ings?|ers?|ors?|ed|ly)$/, '');
  if (bare.length < 3 || !/[aeiouy]/.test(bare)) return base;
  return bare.replace(/([^aeioulsz])\1$/, '$1').replace(/(.{3,})e$/, '$1');
}
