import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Writes the types of a bundle's entries beside them, and the types that these refer to.
 * @param entries as they are called in `src/`, without an extension
 */
export function types(entries: string[]): Plugin {
  return {
    name: 'public-types',
    writeBundle({ dir = '.' }) {
      const emitted = mkdtempSync(join(tmpdir(), 'listwright-types-'))
      try {
        execFileSync(
          process.execPath,
          ['node_modules/typescript/bin/tsc', '-p', 'src/tsconfig.json', '--outDir', emitted],
          { stdio: 'inherit' },
        )
        for (const file of reachable(emitted, entries)) cpSync(join(emitted, file), join(dir, file))
      } finally {
        rmSync(emitted, { recursive: true })
      }
    },
  }
}

/** The declarations of some modules, and of all that they import. */
function reachable(folder: string, entries: string[]): Set<string> {
  const files = new Set(entries.map((entry) => `${entry}.d.ts`))
  for (const file of files)
    for (const [, target = ''] of readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from|import\()\s*["'](\.[^"']+)\.[jt]s["']/g,
    ))
      files.add(join(dirname(file), `${target}.d.ts`))
  return files
}
