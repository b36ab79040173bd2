import { defineConfig } from 'vite';

// Everything in files of its own: the server forbids inline scripts and styles, and data addresses.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
