import { emptyDoc } from '@rapporteur/language';
import { describe, expect, it } from 'vitest';
import { annotateByFolds } from './folds.js';

describe('annotateByFolds', () => {
  it('annotates every example once, by a model that never saw it', () => {
    const examples = Array.from({ length: 17 }, (_, i) => i);
    const annotated = annotateByFolds(examples, 4, (rest) => (example) => {
      expect(rest).not.toContain(example);
      return emptyDoc(String(example));
    });
    expect([...annotated.keys()].sort((a, b) => a - b)).toEqual(examples);
    for (const [example, doc] of annotated) expect(doc.text).toBe(String(example));
  });
});
