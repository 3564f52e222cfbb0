import { join } from 'node:path'
import { packageFolder } from '../model/package-folder.ts'

/** Files that every site has as they are. */
export const publicFolder = join(packageFolder, 'public')

/** What the pages need in a browser, as Vite's inputs. */
export const browserEntries = {
  main: join(packageFolder, 'src/client/main.ts'),
  theme: join(packageFolder, 'src/client/theme.ts'),
  style: join(packageFolder, 'src/client/style.css'),
}

/** Where the development server finds the same. */
export const browserAddresses = {
  kind: 'linked',
  script: '/src/client/main.ts',
  theme: '/src/client/theme.ts',
  style: '/src/client/style.css',
} as const
