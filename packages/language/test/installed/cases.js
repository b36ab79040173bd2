// What the installed package is asked for, the same wherever it runs. Gives texts, so that they can be compared
// byte for byte.

const TEXTS = [
  'The rebels took the town.',
  "President Obama's spokesman said that the United States would not attack Libya.\n\nHe spoke on Friday, 18 March 2011.",
  'TRIPOLI, Libya (AP) — “We don’t want war,” Gaddafi’s son told reporters in the U.S. on Jan. 5 at 3 p.m.',
  '',
  ' \n\t ',
  'Zürich 😀 👩‍👩‍👧 مرحبا שלום 日本語 \u200b\u0000\ud800 <b>&amp;</b> http://example.org/?a=b#c x@y.org 5%',
  'and the towns '.repeat(400),
  'x'.repeat(5000),
];

/** @returns {Promise<Record<string, string>>} */
export async function outcomes(api, loadModel, model) {
  const { writeConllu, readConllu, drawTree, load, LanguageError } = api;
  const language = await loadModel(model);
  const found = {};
  for (const [i, text] of TEXTS.entries()) {
    const doc = language.analyze(text, { date: '2011-03-19' });
    const conllu = writeConllu(doc, { id: `text${i}`, entities: true });
    found[`text ${i} as CoNLL-U`] = conllu;
    found[`text ${i} read and written`] = writeConllu(readConllu(conllu));
    found[`text ${i} annotated again`] = writeConllu(language.annotate(doc));
    if (i < 6 && doc.sentenceCount > 0) {
      found[`text ${i} drawn`] = doc.toSVG();
      found[`text ${i} drawn for a terminal`] = drawTree(doc);
    }
  }
  const failure = (act) => {
    try {
      act();
      return 'no failure';
    } catch (error) {
      return `${error instanceof LanguageError} ${error.message}`;
    }
  };
  found['not a model'] = failure(() => load(new Uint8Array(100)));
  found['not CoNLL-U'] = failure(() => readConllu('1\tA'));
  return found;
}
