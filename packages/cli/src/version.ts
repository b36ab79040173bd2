import { readFileSync } from 'node:fs';

/** The version of the command, as its package states it. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
