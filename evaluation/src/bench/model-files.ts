import { existsSync, statSync } from 'node:fs';

/** The models that are measured, and their files. */
export const MODELS = { default: 'en.bin', fast: 'en-fast.bin' } as const;
export type ModelName = keyof typeof MODELS;

export const modelFile = (name: ModelName): URL => new URL(`../../../models/${MODELS[name]}`, import.meta.url);

export const hasModel = (name: ModelName): boolean => existsSync(modelFile(name));

/** Size of the model's file in MB (10⁶ bytes). */
export const modelMegabytes = (name: ModelName): number => statSync(modelFile(name)).size / 1e6;
