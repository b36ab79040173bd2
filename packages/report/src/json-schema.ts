import { z } from 'zod';
import { Report } from './report.js';

/** The report's JSON Schema (draft 2020-12), derived from the one zod definition. */
export function jsonSchema(): object {
  return z.toJSONSchema(Report, { target: 'draft-2020-12' });
}
