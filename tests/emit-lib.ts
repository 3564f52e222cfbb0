import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Makes `lib/` before the tests, as `npm run prepare` does, so that they run the command line as it is now. */
export default function emitLib(): void {
  const cwd = resolve(import.meta.dirname, '..')
  const run = (program: string, ...args: string[]): void =>
    void execFileSync(process.execPath, [resolve(cwd, 'node_modules', program), ...args], {
      cwd,
      stdio: 'inherit',
    })
  run('vite/bin/vite.js', 'build', '--config', 'packaging/lib.config.ts', '--logLevel', 'warn')
  run('typescript/bin/tsc', '-p', 'src/tsconfig.json', '--noCheck')
}
