import type { Messages } from '../../model/messages/messages.ts'
import { loadMessages } from '../i18n.ts'

/** Where the language is remembered. */
const stored = 'listwright.lang'

/**
 * Shows the interface in a language.
 * @param isChosen whether the reader chose it, so that all pages of the site remember it
 */
export async function switchLanguage(lang: string, isChosen: boolean): Promise<void> {
  const { dataset } = document.documentElement
  if (isChosen) remember(lang)
  dataset.lang = lang
  const messages = await loadMessages(lang)
  // another one may have been chosen meanwhile
  if (dataset.lang !== lang) return
  translate(messages, lang)
  nameMonths(lang)
}

/** Writes the months of papers and headings as a language does: `Oct 2024`, `2024年10月`. */
function nameMonths(lang: string): void {
  const format = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'short', timeZone: 'UTC' })
  for (const link of document.querySelectorAll<HTMLElement>('.facts [data-date]')) {
    // a year alone: the month is that of an earlier preprint
    if (/^\d+$/.test(link.textContent)) continue
    link.textContent = format.format(new Date(`${link.dataset.date}-01`))
    link.lang = lang
  }
  for (const month of document.querySelectorAll<HTMLTimeElement>('h2 > time')) {
    month.textContent = format.format(new Date(`${month.dateTime}-01`))
    month.lang = lang
  }
}

/**
 * Translates every word of the interface by the key that its element carries: `data-t="skip"` for the element's own words,
 * `data-t-placeholder="search"` for an attribute. `data-t` without a key says that all in the element is interface.
 */
function translate(messages: Messages, lang: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('*'))
    for (const { name, value } of Array.from(element.attributes)) {
      if (name === 'data-t') element.lang = lang
      if (!name.startsWith('data-t') || !value) continue
      const text = wordsOf(messages, value, element)
      if (name === 'data-t') setWords(element, text)
      else element.setAttribute(name.replace('data-t-', ''), text)
    }
}

/** The words that a key such as `skip` or `facets.org` names; where they depend on numbers and on what entries are called, as the element has them. */
function wordsOf(messages: Messages, key: string, element: HTMLElement): string {
  let words: unknown = messages
  for (const name of key.split('.')) words = (words as Record<string, unknown>)[name]
  if (typeof words !== 'function') return String(words)
  const numbers = element.dataset.n?.split(',').map(Number) ?? []
  const entries = element.closest<HTMLElement>('[data-entries]')?.dataset.entries ?? 'papers'
  return (words as (...values: unknown[]) => string)(...numbers, entries)
}

/** Replaces the first words of an element; what follows them, such as a select after its label, stays. */
function setWords(element: HTMLElement, text: string): void {
  const node = Array.from(element.childNodes).find(
    (child): child is Text => child instanceof Text && child.data.trim() !== '',
  )
  if (node) node.data = node.data.replace(/\S(?:[^]*\S)?/, () => text)
}

function remember(lang: string): void {
  try {
    localStorage.setItem(stored, lang)
  } catch {
    // a browser may refuse storage
  }
}
