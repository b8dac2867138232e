import { defineConfig } from '@playwright/test';

/** End to end in a real browser: the demo build without a display, the store build with a reader's own gestures. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'out/end-to-end.json' }]],
  use: { video: 'off', trace: 'off', screenshot: 'off' },
  projects: [
    { name: 'demo', testIgnore: 'store/**' },
    { name: 'store', testMatch: 'store/*.spec.ts' },
  ],
});
