import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Left to itself, vitest keeps one core free. */
const fast = { maxWorkers: availableParallelism() };

/** Slow suites come last and run two files at a time: they wait for real browsers and daemons more than they compute. */
const slow = {
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Every file would read the rules anew otherwise, which takes longer than most tests.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          // Property tests take their time where everything runs at once.
          testTimeout: 30_000,
          include: [
            '{shared,extension,native-host,skills,demo,scripts,models,test/eval}/**/*.test.ts',
          ],
          environment: 'node',
          ...fast,
        },
      },
      { test: { name: 'integration', include: ['test/integration/**/*.test.ts'], ...slow } },
      {
        test: {
          name: 'fuzz',
          include: ['test/fuzz/**/*.test.ts'],
          testTimeout: 180_000,
          ...fast,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          ...slow,
        },
      },
    ],
  },
});
