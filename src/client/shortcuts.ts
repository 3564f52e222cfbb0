import { copyCitation } from './copy-citation.ts'
import type { Kit } from './kit.ts'

/** Answers a single key: `j` and `k` go from paper to paper, `c` cites the one that has the focus, `?` shows the help. */
export function press(key: string, kit: Kit): void {
  if (key === '?') return void import('./help.ts').then((help) => help.openHelp(kit))
  const inOrder = Array.from(kit.main.querySelectorAll<HTMLElement>('ol > li')).filter((row) =>
    row.checkVisibility({ contentVisibilityAuto: false }),
  )
  const here = inOrder.findIndex((row) => row.contains(document.activeElement))
  if (key === 'c') {
    const row = kit.list().rows.find(({ element }) => element === inOrder[here])
    return row && void copyCitation(row, kit)
  }
  // from nowhere it starts with what is on the screen
  const first = inOrder.findIndex((row) => row.getBoundingClientRect().bottom > 150)
  const next = here < 0 ? first : here + (key === 'j' ? 1 : -1)
  inOrder[next]?.querySelector<HTMLElement>('a.title, .anchor')?.focus()
  inOrder[next]?.scrollIntoView({ block: 'nearest' })
}
