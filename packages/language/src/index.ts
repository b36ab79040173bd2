export { readConllu } from './conllu/read.js';
export { type ConlluOptions, writeConllu } from './conllu/write.js';
export * from './doc.js';
export * from './errors.js';
export { Language, load } from './language.js';
export { type Column, runStages, type Stage } from './stage.js';
export * from './strings.js';
export { emptyDoc, tokenize } from './tokenize.js';
