import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load } from './language.js';
import { MODEL_VERSION, ModelFile } from './model-file.js';

const bytes = new ModelFile()
  .set('numbers', Int16Array.from([1, -2, 3]))
  .set('names', ['“a”', 'b'])
  .set('keys', Int32Array.from([7, -8]))
  .write();

describe('ModelFile', () => {
  it('gives back its sections', () => {
    const file = ModelFile.read(bytes);
    expect(file.get('numbers')).toEqual(Int16Array.from([1, -2, 3]));
    expect(file.get('names')).toEqual(['“a”', 'b']);
    expect(file.get('keys')).toEqual(Int32Array.from([7, -8]));
  });

  it('reads bytes that lie anywhere in a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(ModelFile.read(larger.subarray(3)).get('keys')).toEqual(Int32Array.from([7, -8]));
  });

  it.each([
    ['another file', new TextEncoder().encode('%PDF-1.7 and so on, for long enough'), 'RAP-L001'],
    ['an empty file', new Uint8Array(0), 'RAP-L003'],
    ['another version', patched(4, MODEL_VERSION + 1), 'RAP-L002'],
    ['a file cut short', bytes.slice(0, -1), 'RAP-L003'],
    ['a file with bytes after its end', Uint8Array.from([...bytes, 0]), 'RAP-L003'],
  ])('refuses %s', (_, file, code) => {
    expect(() => load(file)).toThrow(expect.objectContaining({ code }));
  });

  it('notices every damaged byte', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        expect(() => ModelFile.read(patched(at, bytes[at]! ^ change))).toThrow(/RAP-L00[1-4]/);
      }),
    );
  });

  it('says what a sound file lacks', () => {
    expect(() => load(bytes)).toThrow(/RAP-L003.*lemmas/);
  });
});

function patched(at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}
