import { join, resolve } from 'node:path'

/** The folder of the package: Vite's root, whether the code runs from `src/` or from `lib/`. */
export const packageFolder = resolve(import.meta.dirname, '..', '..')

/** Files that every site has as they are. */
export const publicFolder = join(packageFolder, 'public')

/** What the pages need in a browser, as Vite's inputs. */
export const browserEntries = {
  main: join(packageFolder, 'src/browser/main.ts'),
  theme: join(packageFolder, 'src/browser/theme.ts'),
  style: join(packageFolder, 'src/browser/style.css'),
}

/** Where the development server finds the same. */
export const browserAddresses = {
  kind: 'linked',
  script: '/src/browser/main.ts',
  theme: '/src/browser/theme.ts',
  style: '/src/browser/style.css',
} as const
