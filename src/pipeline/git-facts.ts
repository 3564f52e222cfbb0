import { dirname, resolve } from 'node:path'
import { historyOf } from '../history/history.ts'
import type { Forge } from '../model/forge.ts'
import type { History } from '../model/history.ts'
import type { List } from '../model/list.ts'
import type { Settings } from '../model/options.ts'
import { idsOfTitle } from '../parse/paper-ids.ts'
import { parseList } from '../parse/parse.ts'
import { findForge, remedyForOwner } from '../sources/repository.ts'
import type { Reading } from './read-lists.ts'

/**
 * Returns what git knows about the lists that are files, by `List.path`.
 * @param env the environment of git
 */
export function historiesOf(
  { lists, texts }: Pick<Reading, 'lists' | 'texts'>,
  settings: Settings,
  cwd: string,
  env: Record<string, string | undefined>,
): Map<string, History> {
  return new Map(
    lists
      .filter(({ path }) => path !== '-')
      .map((list) => {
        const folder = list.file.split('/').slice(0, -1).join('/')
        const read = (text: string): List =>
          parseList({ path: list.path, folder, bytes: new TextEncoder().encode(text) }, settings)
            .list
        const text = texts.get(list.path) ?? ''
        const file = resolve(cwd, list.path)
        const history = historyOf(list, text, file, env, idsOfTitle, read)
        const isForeign = history.gap === 'no-git' && remedyForOwner(dirname(file), env) !== null
        return [list.path, isForeign ? { ...history, gap: 'foreign' as const } : history]
      }),
  )
}

/** Returns where the form for suggestions leads; null if the site has none. */
export function forgeOf(
  { suggest, repo, lists }: Settings,
  cwd: string,
  env: Record<string, string | undefined>,
): (Forge & { as: 'issue' | 'edit' }) | null {
  const forge = suggest && findForge(repo, cwd, lists, env)
  return forge && suggest ? { ...forge, as: suggest } : null
}
