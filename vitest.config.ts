import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const integration = '**/*.integration.test.ts'
const ignored = ['**/node_modules/**', '**/.output/**', '**/.wxt/**']

export default defineConfig({
  test: {
    // One a core: vitest leaves one core idle by itself, half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          // Files share their modules: no test may leave anything behind in them.
          isolate: false,
          testTimeout: 20_000,
          include: ['{shared,server,extension}/**/*.test.{ts,tsx}', 'test/{world,credentials,pages}/**/*.test.ts'],
          exclude: [...ignored, integration],
        },
      },
      {
        test: {
          name: 'integration',
          include: [integration],
          exclude: ignored,
          globalSetup: './test/cluster.ts',
          hookTimeout: 30_000,
          testTimeout: 30_000,
        },
      },
      { test: { name: 'shape', include: ['test/shape/**/*.test.ts'] } },
      { test: { name: 'journey', include: ['test/journey/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          // A real browser on a busy machine.
          testTimeout: 60_000,
          // The check names each test that needed its second try.
          retry: 1,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
