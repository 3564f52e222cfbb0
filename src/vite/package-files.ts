import { join } from 'node:path'
import { packageFolder } from '../model/package-folder.ts'

/** Files copied unchanged into every site. */
export const publicFolder = join(packageFolder, 'public')

/** The client's entries, as inputs of a build. */
export const browserEntries = {
  main: join(packageFolder, 'src/client/main.ts'),
  boot: join(packageFolder, 'src/client/boot.ts'),
  style: join(packageFolder, 'src/client/style.css'),
}

/** The client's entries, as URLs of the development server. */
export const browserAddresses = {
  kind: 'linked',
  script: '/src/client/main.ts',
  boot: '/src/client/boot.ts',
  style: '/src/client/style.css',
} as const
