// Publishes what is derived from the code: the report's JSON Schema and the page of errors.
import { writeFileSync } from 'node:fs';
import { LANGUAGE_ERRORS } from '@rapporteur/language';
import { ERRORS, jsonSchema } from '@rapporteur/report';

const write = (path, text) => writeFileSync(new URL(`../${path}`, import.meta.url), text);

write('packages/report/report.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);

const rows = Object.entries(ERRORS).map(
  ([code, { what, remedy }]) => `| ${code} | ${what} | ${remedy.replaceAll('|', '\\|')} |`,
);
const language = Object.entries(LANGUAGE_ERRORS).map(([code, what]) => `| ${code} | ${what} |`);
write(
  'docs/errors.md',
  `# Errors

Every failure names what failed, on which input, and what to do. One bad document never stops a run: it is
counted, shown at the end, and the exit code is 1.

| code | what failed | what to do |
|---|---|---|
${rows.sort().join('\n')}

Of the language engine; the message tells what to do:

| code | what failed |
|---|---|
${language.sort().join('\n')}
`,
);
