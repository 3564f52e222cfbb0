import { decoded } from '../model/identifiers.ts'
import type { PageContext } from './context.ts'
import { announce, isFromFolder } from './dom.ts'
import { loadMessages, say } from './i18n.ts'
import { hold } from './reading-position.ts'

/** Scrolls to where the address's hash leads, even if its target is filtered out or is spelled otherwise. */
export async function goToHash({ main, state, status, ask }: PageContext): Promise<void> {
  const anchor = decoded(location.hash.slice(1))
  if (!anchor) return
  const target = document.getElementById(anchor)
  if (!target) {
    if (isFromFolder()) return
    const { nearestAnchor } = await import('./lazy/index.ts')
    const targets = Array.from(main.querySelectorAll('[id]'), (target) => ({
      anchor: target.id,
      title: target.querySelector('.title')?.textContent ?? target.textContent,
    }))
    const near = nearestAnchor(anchor, targets)
    if (near !== undefined) return location.replace(`#${encodeURIComponent(near)}`)
    return announce(status, say((await loadMessages()).noAnchor, { value: anchor }))
  }
  // a former anchor of a paper leads to the one that it has today
  if (target.matches('.title > [id]'))
    return location.replace(`#${encodeURIComponent(target.closest('li')?.id ?? '')}`)
  // sections are shown in the list's own order only
  if (state.order && main.contains(target) && !target.closest('li')) ask({ sort: '' })
  if (target.closest('[hidden]')) {
    for (let around: HTMLElement | null = target; around; around = around.parentElement)
      around.hidden = false
    hold(target)
    if (isFromFolder()) return
    const { outside } = await loadMessages()
    target.dataset.outside = outside
    announce(status, outside)
  }
  hold(target)
}
