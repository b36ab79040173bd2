import { existsSync, statSync } from 'node:fs';
import { MODEL_FILES, type ModelName } from '@rapporteur/language/model';

export const modelFile = (name: ModelName): URL => new URL(`../../../models/${MODEL_FILES[name]}`, import.meta.url);

export const hasModel = (name: ModelName): boolean => existsSync(modelFile(name));

/** Size of the model's file in MB (10⁶ bytes). */
export const modelMegabytes = (name: ModelName): number => statSync(modelFile(name)).size / 1e6;
