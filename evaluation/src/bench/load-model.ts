import { readFileSync } from 'node:fs';
import { type Language, load } from '@rapporteur/language';
import type { ModelName } from '@rapporteur/language/model';
import { modelFile } from './model-files.js';

export const loadModel = (name: ModelName): Language => load(readFileSync(modelFile(name)));
