import type { PageContext } from '../context.ts'
import { element } from '../dom.ts'
import { loadMessages, say } from '../i18n.ts'

/** Where a reader's eyes are, as a share of the window. */
const eyes = 0.3

/**
 * Marks the section that is being read in the contents, from now on with each scroll, and keeps the mark in their view.
 * The section is found by a point of the window: to ask each one where it is would lay out what is off screen.
 */
export function followSection(contents: HTMLElement, main: HTMLElement): void {
  const links = new Map(
    Array.from(contents.querySelectorAll<HTMLAnchorElement>('li > [href^="#"]'), (link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  )
  let marked: HTMLAnchorElement | undefined
  let isWaiting = false
  const mark = (): void => {
    isWaiting = false
    const link = linkOf(sectionAt(main, pointOf()), links)
    if (link === undefined || link === marked) return
    marked?.removeAttribute('aria-current')
    marked = link ?? undefined
    if (!marked) return
    marked.ariaCurrent = 'true'
    showBranch(marked)
    keepInView(marked, contents)
  }
  const wait = (): void => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(mark)
  }
  addEventListener('scroll', wait, { passive: true })
  // the sheet of a phone has no size while it is closed
  contents.parentElement?.addEventListener('toggle', () => marked && keepInView(marked, contents))
  mark()
}

/** The height in the window at which a section counts as being read: towards the end of the page it sinks to the bottom. */
function pointOf(): number {
  const left = document.documentElement.scrollHeight - innerHeight - scrollY
  const share = Math.max(eyes, 1 - left / innerHeight)
  return Math.min(innerHeight - 1, innerHeight * share)
}

/** The innermost section at a height of the window; null above the first, undefined if it is unknown. */
function sectionAt(main: HTMLElement, y: number): Element | null | undefined {
  const { left, width, top, bottom } = main.getBoundingClientRect()
  if (scrollY < 1 || top > y) return null
  // between two sections there is none, nor below the last
  for (const above of [1, 24, 48, 96]) {
    const hits = document.elementsFromPoint(left + width / 2, Math.min(y, bottom) - above)
    const section = hits.find((hit) => main.contains(hit))?.closest('section')
    if (section) return section
  }
  return undefined
}

/** The link to a section, or to the nearest around it that the contents have. */
function linkOf(
  section: Element | null | undefined,
  links: Map<string, HTMLAnchorElement>,
): HTMLAnchorElement | null | undefined {
  if (!section) return section
  const id = section.querySelector(':scope > :is(h2, h3, h4, h5, h6)')?.id ?? ''
  return links.get(id) ?? linkOf(section.parentElement?.closest('section') ?? null, links)
}

/** Leaves only the branches open that the mark is in, but for those that the reader opened. */
function showBranch(link: HTMLAnchorElement): void {
  const nav = link.closest('nav')
  const around = new Set<Element>()
  for (let item = link.closest('li'); item; item = item.parentElement?.closest('li') ?? null)
    around.add(item)
  for (const branch of nav?.querySelectorAll('.branch') ?? []) {
    const isAround = around.has(branch.parentElement as Element)
    if (isAround && branch.ariaExpanded === 'false') {
      branch.ariaExpanded = 'true'
      branch.classList.add('followed')
    } else if (!isAround && branch.classList.contains('followed')) {
      branch.ariaExpanded = 'false'
      branch.classList.remove('followed')
    }
  }
}

/** Scrolls the contents alone: `scrollIntoView` would move the page with them. */
function keepInView(link: HTMLElement, contents: HTMLElement): void {
  const scroller = scrollerOf(contents)
  const [inner, outer] = [link.getBoundingClientRect(), scroller.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    scroller.scrollTop += inner.top - outer.top - outer.height / 3
}

/** The contents, or the sheet around them. */
function scrollerOf(contents: HTMLElement): HTMLElement {
  const { parentElement: sheet } = contents
  return sheet?.matches(':popover-open') ? sheet : contents
}

/** Turns the count of each section into a button that filters the list by the section. */
export async function addSectionFilters({ list, ask }: PageContext): Promise<void> {
  const { only } = await loadMessages()
  for (const { anchor, link } of list().sections) {
    const count = link.nextElementSibling
    if (count?.tagName !== 'SPAN') continue
    count.replaceWith(
      element('button', {
        type: 'button',
        className: 'only',
        textContent: count.textContent,
        title: say(only, { value: link.text }),
        onclick: () => ask({ section: [anchor] }),
      }),
    )
  }
}
