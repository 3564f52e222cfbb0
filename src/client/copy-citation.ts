import { copyText } from './copy-text.ts'
import type { Kit } from './kit.ts'
import type { PageRow } from './read-list.ts'

/** Makes a paper's BibTeX, copies it and says so. */
export async function copyCitation(row: PageRow, kit: Kit): Promise<void> {
  const { cite } = await import('./cite.ts')
  return copyText(cite(row), 'citeCopied', kit)
}
