import { defineConfig } from 'vitest/config';

/** End to end in a real Firefox, on its demo build. Each file has a browser of its own; nothing is tried twice. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    maxWorkers: 2,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
