import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { licenses } from './licenses.ts'
import { types } from './types.ts'

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)

export default defineConfig({
  plugins: [licenses('THIRD-PARTY-LICENSES.txt'), types(['index', 'vite/plugin'])],
  publicDir: false,
  // Also where NODE_ENV is `test`: packages of micromark have a slow build for development.
  ssr: {
    noExternal: true,
    external: Object.keys(dependencies),
    resolve: { conditions: ['node', 'module', 'production'] },
  },
  build: {
    ssr: true,
    outDir: 'lib',
    target: 'node20.19',
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: {
        'cli/bin': 'src/cli/bin.ts',
        index: 'src/index.ts',
        'vite/plugin': 'src/vite/plugin.ts',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        comments: { legal: true, jsdoc: false, annotation: false },
      },
    },
  },
})
