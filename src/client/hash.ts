import { fold } from '../model/fold.ts'
import type { PageContext } from './context.ts'
import { announce } from './dom.ts'
import { loadMessages, say } from './i18n.ts'
import { hold } from './place.ts'

/** GitHub puts this in front of every anchor that it renders; links copied from there may carry it. */
const githubPrefix = /^user-content-/

/** Scrolls to where the address's hash leads, even if its target is filtered out or is spelled otherwise. */
export async function goToHash({ main, state, status, ask }: PageContext): Promise<void> {
  const anchor = anchorOf(location.hash)
  if (!anchor) return
  const target = document.getElementById(anchor)
  if (!target) {
    const ids = Array.from(main.querySelectorAll('[id]'), ({ id }) => id)
    const near = nearestAnchor(anchor, ids)
    if (near !== undefined) return location.replace(`#${encodeURIComponent(near)}`)
    return announce(status, say((await loadMessages()).noAnchor, { value: anchor }))
  }
  // sections are shown in the list's own order only
  if (state.order && main.contains(target) && !target.closest('li')) ask({ sort: '' })
  if (target.closest('[hidden]')) {
    for (let around: HTMLElement | null = target; around; around = around.parentElement)
      around.hidden = false
    const { outside } = await loadMessages()
    target.dataset.outside = outside
    announce(status, outside)
  }
  hold(target)
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

/**
 * For an anchor that nothing has: the same as GitHub prefixes it, encoded once more, in another letter case, or with other
 * punctuation; else the first that it starts.
 */
export function nearestAnchor(anchor: string, anchors: string[]): string | undefined {
  const wanted = anchorOf(`#${anchor}`).replace(githubPrefix, '').toLowerCase()
  const key = lettersOf(wanted)
  return (
    anchors.find((one) => one.toLowerCase() === wanted) ??
    anchors.find((one) => key !== '' && lettersOf(one) === key) ??
    anchors.find((one) => one.startsWith(`${wanted}-`))
  )
}

const lettersOf = (anchor: string): string => fold(anchor).replace(/[^\p{L}\p{N}]+/gu, '')
