export * from './doc.js';
export * from './strings.js';
