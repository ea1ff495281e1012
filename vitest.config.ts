import { defineConfig } from 'vitest/config';

/** Slow suites run one file at a time: they start real browsers and daemons on a two-core machine. */
const serial = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Property tests take their time where everything runs at once.
          testTimeout: 30_000,
          include: [
            '{shared,extension,native-host,skills,demo,scripts,models,test/eval}/**/*.test.ts',
          ],
          environment: 'node',
        },
      },
      { test: { name: 'integration', include: ['test/integration/**/*.test.ts'], ...serial } },
      {
        test: {
          name: 'fuzz',
          include: ['test/fuzz/**/*.test.ts'],
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          ...serial,
        },
      },
    ],
  },
});
