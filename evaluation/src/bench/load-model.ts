import { readFileSync } from 'node:fs';
import { type Language, load } from '@rapporteur/language';
import { type ModelName, modelFile } from './model-files.js';

export const loadModel = (name: ModelName): Language => load(readFileSync(modelFile(name)));
