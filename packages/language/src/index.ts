export * from './conllu.js';
export * from './doc.js';
export * from './errors.js';
export { Language, load } from './language.js';
export { type Column, runStages, type Stage } from './stage.js';
export * from './strings.js';
export { emptyDoc, tokenize } from './tokenize.js';
