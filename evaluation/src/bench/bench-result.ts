import type { ModelName } from '@rapporteur/language/model';
import type { Growth } from './growth.js';
import type { HardText, HardTextCost } from './hard-texts.js';
import type { Loading } from './loading.js';
import type { StageCost } from './stage-costs.js';
import type { SubjectName } from './subject.js';
import type { Throughput } from './throughput.js';

/** All that one run measured. What was not there to be measured is left out. */
export interface BenchResult {
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  readonly models: Partial<Record<ModelName, Loading & { readonly megabytes: number }>>;
  readonly stages: Partial<Record<ModelName, readonly StageCost[]>>;
  readonly throughput: Partial<Record<SubjectName, Throughput>>;
  readonly growth: Partial<Record<OwnSubject, readonly Growth[]>>;
  readonly hardTexts: Partial<Record<ModelName, Partial<Record<HardText, HardTextCost>>>>;
}

/** The coder on top of each model. */
export const CODERS = { default: 'coder', fast: 'fast coder' } as const satisfies Record<ModelName, SubjectName>;

/** Subjects that are ours. */
export type OwnSubject = Exclude<SubjectName, 'wink-nlp' | 'compromise'>;
