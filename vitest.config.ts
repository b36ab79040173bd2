import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Tests read the sources, so that they never run against a stale build.
    alias: [
      { find: /^@rapporteur\/([a-z]+)$/, replacement: new URL('./packages/$1/src/index.ts', import.meta.url).pathname },
    ],
  },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'training/src/**/*.test.ts', 'evaluation/src/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
