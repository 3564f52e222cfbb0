import { defineConfig } from 'vitest/config'
import { listwright } from './src/vite/plugin.ts'

const site = listwright({
  lists: 'seeds',
  orgs: {
    Alibaba: ['阿里', '阿里巴巴'],
    ByteDance: ['字节', '字节跳动'],
    Tsinghua: ['THU', '清华', '清华大学', 'Tsinghua University'],
  },
})

export default defineConfig({
  // The tests build sites of their own.
  plugins: process.env['VITEST'] ? [] : [site],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/emit-lib.ts',
    // No file leaves anything after in the modules that it shares with the next.
    isolate: false,
    // While one waits for a browser or for npm, another can work.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
