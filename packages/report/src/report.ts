import { z } from 'zod';
import { Actor } from './actor.js';
import { Appeal } from './appeal.js';
import { Attribution } from './attribution.js';
import { Commitment } from './commitment.js';
import { Decision } from './decision.js';
import { ReportDocument } from './document.js';
import { Evaluation } from './evaluation.js';
import { Event } from './event.js';
import { Explanation } from './explanation.js';
import { Forecast } from './forecast.js';
import { Rebuttal } from './rebuttal.js';
import { Relation } from './relation.js';

export const SCHEMA = 'rapporteur/1';

/** A file of actors that the coder was given beside its own. */
export const ActorFile = z.strictObject({
  name: z.string().min(1),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('checksum of its bytes'),
});
export type ActorFile = z.infer<typeof ActorFile>;

/** Everything that was read from one document. */
export const Report = z
  .strictObject({
    schema: z.literal(SCHEMA),
    version: z.string().describe('version of the coder that made it'),
    actorFiles: z.array(ActorFile).optional().describe("the users' files of actors it was coded with, in their order"),
    document: ReportDocument,
    actors: z.array(Actor),
    events: z.array(Event),
    attributions: z.array(Attribution),
    decisions: z.array(Decision),
    commitments: z.array(Commitment),
    forecasts: z.array(Forecast),
    relations: z.array(Relation),
    explanations: z.array(Explanation),
    evaluations: z.array(Evaluation),
    appeals: z.array(Appeal),
    rebuttals: z.array(Rebuttal),
  })
  .meta({ id: 'Report', title: 'Rapporteur report, schema rapporteur/1' });
export type Report = z.infer<typeof Report>;
