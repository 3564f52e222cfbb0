import { platform } from 'node:process'
import { configDefaults, defineConfig } from 'vitest/config'
import { listwright } from './src/vite/plugin.ts'

const site = listwright(
  {
    lists: 'seeds',
    orgs: {
      Alibaba: ['阿里', '阿里巴巴'],
      ByteDance: ['字节', '字节跳动'],
      Tsinghua: ['THU', '清华', '清华大学', 'Tsinghua University'],
    },
  },
  // Problems of the seed are for its curators: `listwright check seeds` prints them.
  { onRead() {} },
)

/** Tests that need bash, signals, or a disk that takes the shims for paths of Windows. */
const posixOnly = ['action', 'interrupts', 'windows'].map((name) => `tests/${name}.test.ts`)

export default defineConfig({
  // The tests build sites of their own.
  plugins: process.env['VITEST'] ? [] : [site],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(platform === 'win32' ? posixOnly : [])],
    globalSetup: 'tests/emit-lib.ts',
    // No file leaves anything after in the modules that it shares with the next.
    isolate: false,
    // Two cores: while two wait for a browser or for npm, another can work.
    maxWorkers: 3,
    coverage: {
      // Only what runs in the process of the tests counts. The client is tested in a browser, by tests/browser.
      include: ['src/**/*.ts'],
      exclude: ['src/client/**'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'coverage',
      // Of all files together; bench/coverage.ts holds each file to 80 % of its lines.
      thresholds: { lines: 97, functions: 97, branches: 91 },
    },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
