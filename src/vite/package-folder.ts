import { join, resolve } from 'node:path'

/** The folder of the package: Vite's root, whether the code runs from `src/` or from `lib/`. */
export const packageFolder = resolve(import.meta.dirname, '..', '..')

/** Files that every site has as they are. */
export const publicFolder = join(packageFolder, 'public')

/** What the pages need in a browser, as Vite's inputs. */
export const browserEntries = {
  main: join(packageFolder, 'src/client/main.ts'),
  boot: join(packageFolder, 'src/client/boot.ts'),
  style: join(packageFolder, 'src/client/style.css'),
}

/** Where the development server finds the same. */
export const browserAddresses = {
  kind: 'linked',
  script: '/src/client/main.ts',
  boot: '/src/client/boot.ts',
  style: '/src/client/style.css',
} as const
