/** The models that come with the package: the accurate one, and one that is several times as fast. */
export const MODEL_FILES = { default: 'en.bin', fast: 'en-fast.bin' } as const;
export type ModelName = keyof typeof MODEL_FILES;
