import { growth } from './growth.js';
import { hardText } from './hard-texts.js';
import { loading } from './loading.js';
import { stageCosts } from './stage-costs.js';
import { throughput } from './throughput.js';

/** Everything that is measured, each in a process of its own. */
export const TASKS = { stageCosts, throughput, growth, hardText, loading } as const;
export type Tasks = typeof TASKS;
