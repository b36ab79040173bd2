import fc from 'fast-check';

/** Characters of a field: nothing that ends a line or a column. */
const field = (minLength = 1, maxLength = 8) =>
  fc
    .array(fc.constantFrom('a', 'B', 'é', '𝒳', '🙂', 'ش', '1', '-', '.', '=', '#', '"', '<', '\u200b', '\u00a0', ' '), {
      minLength,
      maxLength,
    })
    .map((characters) => characters.join(''))
    .filter((text) => !/^[ \u00a0]|[ \u00a0]$/.test(text));

const pairs = fc
  .uniqueArray(
    fc.oneof(
      fc.constant('SpaceAfter=No'),
      fc.constantFrom('SpacesAfter=\\n\\n', 'SpacesAfter=\\s\\s', 'SpacesAfter=\\u200b\\p\\\\', 'SpacesBefore=\\t'),
      fc.tuple(fc.constantFrom('Gloss', 'Entity', 'Bridge', 'CorrectForm'), field()).map((pair) => pair.join('=')),
      field().map((text) => text.replaceAll('|', '')),
    ),
    { maxLength: 3 },
  )
  .map((misc) => misc.join('|') || '_');

const comment = fc.oneof(
  field(0).map((text) => `#${text}`),
  field().map((text) => `# sent_id = ${text}`),
  fc.constantFrom('# newpar', '# newpar id = p1', '# text = not the text', '# global.columns = ID FORM', '#newdoc'),
);

/** The lines of a sentence's words, with multiword tokens and empty nodes among them. */
const words = fc.integer({ min: 1, max: 8 }).chain((length) =>
  fc
    .tuple(
      // Every word hangs on one before it, in an order of its own: a tree.
      fc.shuffledSubarray(
        Array.from({ length }, (_, i) => i),
        { minLength: length },
      ),
      fc.array(fc.nat({ max: 1000 }), { minLength: length, maxLength: length }),
      fc.array(fc.array(field(), { minLength: 6, maxLength: 6 }), { minLength: length, maxLength: length }),
      fc.array(pairs, { minLength: 2 * length, maxLength: 2 * length }),
      fc.array(fc.constantFrom('word', 'token', 'empty'), { minLength: length, maxLength: length }),
    )
    .map(([order, choices, fields, misc, kinds]) => {
      const head = new Array<number>(length).fill(0);
      for (const [i, word] of order.entries()) head[word] = i === 0 ? 0 : order[choices[i]! % i]! + 1;
      const lines: string[] = [];
      let inToken = 0;
      for (let i = 0; i < length; i++) {
        const [form, lemma, xpos, feats, deprel, deps] = fields[i]!;
        if (inToken === 0 && kinds[i] === 'token') {
          inToken = 1 + (choices[i]! % Math.min(3, length - i));
          const surface =
            choices[i]! % 2 === 0
              ? fields
                  .slice(i, i + inToken)
                  .map(([f]) => f)
                  .join('')
              : form;
          lines.push(`${i + 1}-${i + inToken}\t${surface}\t_\t_\t_\tTypo=Yes\t_\t_\t_\t${misc[length + i]}`);
        }
        if (inToken > 0) inToken--;
        const rest = `${lemma}\tNOUN\t${xpos}\t${feats}\t${head[i]}\t${deprel}\t${deps}\t${misc[i]}`;
        lines.push(`${i + 1}\t${form}\t${rest}`);
        if (kinds[i] === 'empty') lines.push(`${i + 1}.1\t_\t_\t_\t_\t_\t_\t_\t${deps}\tCopyOf=1`);
      }
      return lines;
    }),
);

const sentence = fc
  .tuple(fc.array(comment, { maxLength: 3 }), words)
  .map(([comments, lines]) => [...comments, ...lines, '']);

/** Files of CoNLL-U: several documents, every kind of line, LF or CRLF. */
export const anyConllu: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom('# newdoc', '# newdoc id = a b', '# a comment'), sentence), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([docs, lineEnd, mark]) => {
    const lines = docs.flatMap(([newdoc, rest]) => [newdoc, ...rest]);
    return (mark ? '\ufeff' : '') + lines.map((line) => line + lineEnd).join('');
  });
