import { z } from 'zod';

/** What was read, as it was read. All offsets of a report point into `text`. */
export const ReportDocument = z.strictObject({
  id: z.string().min(1).describe('given, or the first 16 hexadecimal digits of the SHA-256 of the text'),
  title: z.string().optional(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  published: z.iso.date().optional().describe('the day of publication, ISO 8601'),
  language: z.string().describe('ISO 639-1'),
  text: z.string().min(1),
});
export type ReportDocument = z.infer<typeof ReportDocument>;
