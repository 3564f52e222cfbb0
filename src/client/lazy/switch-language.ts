import type { EntryKind } from '../../model/entries.ts'
import type { Messages } from '../../model/messages/messages.ts'
import { languageOfWords, loadMessages } from '../i18n.ts'

/** Where the language is remembered. */
const stored = 'listwright.lang'

/** Shows the interface in the language of a button, which then offers the one before. */
export async function switchLanguage(button: HTMLButtonElement): Promise<void> {
  const root = document.documentElement
  const [lang, before] = [button.lang, languageOfWords()]
  const { language } = await loadMessages(before)
  translate(await loadMessages(lang), lang)
  button.lang = before
  button.textContent = language
  root.dataset.lang = lang
  remember(lang, (root.dataset.ui ??= before))
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

/** The words that a key such as `skip` or `facets.org` names; where they depend on a number and on what entries are called, as the element has them. */
function wordsOf(messages: Messages, key: string, element: HTMLElement): string {
  let words: unknown = messages
  for (const name of key.split('.')) words = (words as Record<string, unknown>)[name]
  if (typeof words !== 'function') return String(words)
  const kind = element.closest<HTMLElement>('[data-entries]')?.dataset.entries ?? 'papers'
  return (words as Messages['count'])(Number(element.dataset.n), kind as EntryKind)
}

/** Replaces the first words of an element; what follows them, such as a select after its label, stays. */
function setWords(element: HTMLElement, text: string): void {
  const node = Array.from(element.childNodes).find(
    (child): child is Text => child instanceof Text && child.data.trim() !== '',
  )
  if (node) node.data = node.data.replace(/\S(?:[^]*\S)?/, () => text)
}

/** Remembers a language, unless it is the page's own. */
function remember(lang: string, own: string): void {
  try {
    if (lang === own) localStorage.removeItem(stored)
    else localStorage.setItem(stored, lang)
  } catch {
    // a browser may refuse storage
  }
}
