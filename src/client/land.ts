import { announce } from './announce.ts'
import { anchorOf, nearestAnchor } from './find-anchor.ts'
import type { Kit } from './kit.ts'
import { loadMessages } from './load-messages.ts'

/** Goes to where the address's hash leads, though a filter hide it, and though it be spelled in another letter case. */
export async function land(kit: Kit): Promise<void> {
  const { main, status, ask } = kit
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
  // sections stand in the list's own order only
  if (main.classList.contains('sorted') && main.contains(target) && !target.closest('li')) {
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
