import type { PageContext } from '../context.ts'
import { announce } from '../dom.ts'
import { loadMessages } from '../i18n.ts'

/** Scrolls to where the address's hash leads, even if its target is filtered out or differs in case. */
export async function goToHash(context: PageContext): Promise<void> {
  const { main, state, status, ask } = context
  const anchor = anchorOf(location.hash)
  if (!anchor) return
  const target = document.getElementById(anchor)
  if (!target) {
    const near = nearestAnchor(
      anchor,
      Array.from(main.querySelectorAll('[id]'), ({ id }) => id),
    )
    return near ? location.replace(`#${encodeURIComponent(near)}`) : undefined
  }
  // sections are shown in the list's own order only
  if (state.order && main.contains(target) && !target.closest('li')) {
    ask({ sort: '' })
    setTimeout(() => target.scrollIntoView())
  }
  if (!target.closest('[hidden]')) return
  const { outside } = await loadMessages()
  for (let around: HTMLElement | null = target; around; around = around.parentElement)
    around.hidden = false
  target.dataset.outside = outside
  announce(status, outside)
  target.scrollIntoView()
}

/** What an address's hash names, decoded. */
export function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    // a lone % stands for itself
    return hash.slice(1)
  }
}

/** For an anchor that nothing has, the same in another letter case, else the first that it starts. */
export function nearestAnchor(anchor: string, anchors: string[]): string | undefined {
  const wanted = anchor.toLowerCase()
  return (
    anchors.find((one) => one.toLowerCase() === wanted) ??
    anchors.find((one) => one.startsWith(`${wanted}-`))
  )
}
