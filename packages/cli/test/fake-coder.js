// A coder of a few words, for tests of the command: "attacked" is an assault, "will attack" a predicted one.
// The word CRASH makes it throw, SLOW makes it take a second, ENDLESS half a minute.
const pause = new Int32Array(new SharedArrayBuffer(4));

export function fakeCoder(document) {
  const { text, id } = document;
  if (text.includes('CRASH')) throw new TypeError('cannot read the tree');
  if (text.includes('ENDLESS')) for (const until = Date.now() + 30_000; Date.now() < until; );
  if (text.includes('SLOW')) Atomics.wait(pause, 0, 0, 1000);
  const names = [...new Set(text.match(/\b(NATO|Libya|Gaddafi|Russia)\b/g) ?? [])];
  const span = (match) => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
  });
  const sentences = [...text.matchAll(/[^.]+\.?/g)];
  const events = [];
  for (const match of text.matchAll(/(will attack|attacked|did not attack)/g)) {
    const at = match.index;
    const sentence = sentences.find((one) => one.index <= at && at < one.index + one[0].length);
    const evidence = sentence === undefined ? span(match) : span(sentence);
    const actors = [...text.matchAll(/\b(NATO|Libya|Gaddafi|Russia)\b/g)].map((name) => ({
      actor: name[0].toLowerCase(),
      span: span(name),
    }));
    const inside = actors.filter((actor) => actor.span.start >= evidence.start && actor.span.end <= evidence.end);
    const modality = match[0].startsWith('will') ? 'predicted' : match[0] === 'attacked' ? 'actual' : 'negated';
    const said = text.slice(evidence.start, evidence.end).includes('Russia said');
    const polarity = modality === 'negated' ? 'negative' : 'positive';
    const holder = said ? 'russia' : 'author';
    events.push({
      id: `${id}-e${events.length + 1}`,
      trigger: span(match),
      evidence,
      type: 'ASSAULT',
      contexts: [],
      cameo: '19',
      quad: 'material conflict',
      sources: inside.filter(({ span }) => span.end < at && !said),
      targets: inside.filter(({ span }) => span.start > at),
      modality,
      polarity,
      factuality: [{ holder, value: modality === 'negated' ? 'CT-' : 'CT+' }],
      holder,
      chain: [],
      mentions: [{ trigger: span(match), evidence, modality, polarity, holder }],
      // What somebody said is read less surely.
      confidence: said ? 0.4 : 0.9,
      modalityConfidence: 0.8,
      reasons: [
        { stage: 'lexicon', rule: 'attack (verb)', effect: 'ASSAULT, CAMEO 19', span: span(match) },
        { stage: 'factuality', rule: 'main clause', effect: 'it is asserted', span: span(match) },
      ],
    });
  }
  return {
    schema: 'rapporteur/1',
    version: 'test',
    document,
    actors: names.map((name) => ({
      id: name.toLowerCase(),
      name,
      kind: 'state',
      sectors: [],
      mentions: [],
    })),
    events,
    attributions: [],
    decisions: [],
    commitments: [],
    forecasts: [],
    relations: [],
    explanations: [],
    evaluations: [],
    appeals: [],
    rebuttals: [],
  };
}
