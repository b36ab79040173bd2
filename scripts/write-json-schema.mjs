// Publishes the report's JSON Schema as a file beside the types.
import { writeFileSync } from 'node:fs';
import { jsonSchema } from '@rapporteur/report';

const target = new URL('../packages/report/report.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
