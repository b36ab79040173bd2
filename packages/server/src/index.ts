export type * from './api.js';
export { type ServeOptions, type Serving, serve } from './serve.js';
