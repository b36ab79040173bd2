import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSound } from '../test/sound.js';
import { load } from './language.js';
import { MAX_SENTENCE } from './sentence-splitter.js';
import { runStages } from './stage.js';
import { emptyDoc } from './tokenize.js';

const language = load(readFileSync(new URL('../../../models/en.bin', import.meta.url)));

describe('analyze', () => {
  it('gives words, tags, lemmas and a tree', () => {
    const doc = language.analyze('The rebels did not attack the towns.');
    const rows = Array.from({ length: doc.length }, (_, i) =>
      [doc.form(i), doc.upos(i), doc.lemma(i), doc.head(i), doc.deprel(i)].join(' '),
    );
    expect(rows).toEqual([
      'The DET the 1 det',
      'rebels NOUN rebel 4 nsubj',
      'did AUX do 4 aux',
      'not PART not 4 advmod',
      'attack VERB attack -1 root',
      'the DET the 6 det',
      'towns NOUN town 4 obj',
      '. PUNCT . 4 punct',
    ]);
    expect(doc.feat(2, 'Tense')).toBe('Past');
  });

  it.each([
    ['passives with their agent', 'The town was taken by rebels.', 'town', 'nsubj:pass'],
    ['passives with their agent', 'The town was taken by rebels.', 'rebels', 'obl:agent'],
    ['relative clauses', 'The man who leads Libya spoke.', 'leads', 'acl:relcl'],
    ['reported clauses', 'Putin said that Russia had won.', 'won', 'ccomp'],
    ['possessors', "Russia's army withdrew.", 'Russia', 'nmod:poss'],
    ['open complements', 'Iran wants to impose sanctions.', 'impose', 'xcomp'],
    ['conditions', 'If Iran refuses, the council will vote.', 'refuses', 'advcl'],
  ])('knows %s', (_, text, form, deprel) => {
    const doc = language.analyze(text);
    const word = Array.from({ length: doc.length }, (_, i) => i).find((i) => doc.form(i) === form)!;
    expect(doc.deprel(word)).toBe(deprel);
  });

  it.each([
    ['Mr. Putin said yes. U.S. Secretary of State John F. Kerry said no.', 2],
    ['He spoke at the U.N. They had not listened.', 2],
    ['Acme Inc. President Smith left. The U.S. Congress met in the U.S. The law is new.', 3],
    // A dateline is a sentence by itself.
    ['TRIPOLI, Libya (AP) — The rebels took the town on Monday.', 2],
    ['MOSCOW (Reuters) - Russia said on Monday it would send troops.', 2],
    ['Sen. Bob Corker (R-Tenn.) is leaving. He said so.', 2],
    ['“We will not go,” he said. “Never!” She agreed.', 3],
    ['REBELS TAKE TOWN\n\nThe rebels took the town.', 2],
    ['Will they attack? Nobody knows... The talks go on.', 3],
    ['He met Gen. Haftar in Washington, D.C., on Jan. 5 at 3 p.m. and left.', 1],
    ['“Is it over?” he asked.', 1],
  ])('finds the sentences of: %s', (text, sentences) => {
    expect(language.analyze(text).sentenceCount).toBe(sentences);
  });

  it('reads any text, and reads it the same way again', () => {
    const pieces = fc.constantFrom(
      'The rebels',
      'took',
      'towns',
      '.',
      '\n\n',
      '\n',
      ' ',
      "don't",
      '“',
      '”',
      'U.S.',
      '🙂',
      'مرحبا',
      '\u200b',
      '\u0000',
      '\ud800',
      '5%',
      '—',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(pieces, { maxLength: 80 }).map((p) => p.join('')),
        ),
        (text) => {
          const doc = language.analyze(text);
          expectSound(doc);
          for (let i = 1; i < doc.length; i++) expect(doc.start(i)).toBeGreaterThanOrEqual(doc.end(i - 1));
          const again = language.analyze(text);
          expect(again.columns).toEqual(doc.columns);
          for (let i = 0; i < doc.length; i++) expect(again.lemma(i)).toBe(doc.lemma(i));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('cuts a sentence that never ends, in time in proportion', () => {
    const doc = language.analyze('and the towns '.repeat(2_000));
    expectSound(doc);
    expect(doc.sentenceCount).toBeGreaterThanOrEqual(6_000 / (MAX_SENTENCE + 1));
  });

  it('reads a megabyte without a space or a line break', () => {
    const start = performance.now();
    expectSound(language.analyze('x'.repeat(1_000_000)));
    // More words than are looked at together: no sentence is cut where they end.
    expect(language.analyze('The rebels took the town. '.repeat(20_000)).sentenceCount).toBe(20_000);
    language.analyze('town\n'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('annotate', () => {
  it('keeps words and sentences as they are', () => {
    const doc = language.analyze('One. Two. Three.');
    const whole = doc.with({ sentenceStart: Uint32Array.of(0, doc.length) });
    const annotated = language.annotate(whole);
    expect(annotated.sentenceCount).toBe(1);
    expectSound(annotated);
  });
});

describe('stages', () => {
  it('provide what the stages after them require', () => {
    const provided = new Set<string>();
    for (const stage of language.stages) {
      for (const column of stage.requires) expect(provided).toContain(column);
      for (const column of stage.provides) provided.add(column);
    }
  });

  it('name the column that a document lacks', () => {
    expect(() => runStages(language.stages.slice(3), emptyDoc('A town.'))).toThrow(/RAP-L005.*upos/);
  });
});
