import type { Messages } from '../../model/messages/messages.ts'
import { loadMessages } from '../i18n.ts'

const stored = 'listwright.lang'

/** What says what on a page: the first words of these elements. */
const texts: [selector: string, text: (messages: Messages) => string][] = [
  ['.skip', ({ skip }) => skip],
  ['nav .label', ({ contents }) => contents],
  ['.facets .label', ({ filters }) => filters],
  ['.sort', ({ sort }) => sort],
  ['aside .done', ({ done }) => done],
  ['.empty p:first-child', ({ nothing }) => nothing],
  ['.also', ({ also }) => also],
  ['header [href$="picture.html"]', ({ picture }) => picture.title],
  ['header [href="./"]', ({ allLists }) => allLists],
  ['footer [href^="https://github.com/"]', ({ repo }) => repo],
  ['footer [href="papers.json"]', ({ data }) => data],
  ['footer .keys', ({ help }) => help],
  ['footer p:last-child', ({ madeWith }) => madeWith],
]

const labels: [selector: string, text: (messages: Messages) => string][] = [
  ['nav', ({ contents }) => contents],
  ['aside, .browse', ({ browse }) => browse],
  ['.theme', ({ theme }) => theme],
  ['.anchor', ({ copyLink }) => copyLink],
]

/** Says the interface in another language from now on; the button that asked for it then offers the one before. */
export async function switchLanguage(button: HTMLButtonElement): Promise<void> {
  const root = document.documentElement
  const [lang, before] = [
    button.lang,
    document.querySelector<HTMLElement>('footer')?.lang || (root.lang.split('-')[0] ?? ''),
  ]
  const { language } = await loadMessages(before)
  const messages = await loadMessages(lang)
  for (const [selector, text] of texts)
    for (const part of document.querySelectorAll<HTMLElement>(selector))
      put(part, text(messages), lang)
  for (const [selector, text] of labels)
    for (const part of document.querySelectorAll(selector)) part.ariaLabel = text(messages)
  for (const part of document.querySelectorAll<HTMLElement>('.bar, .status, footer'))
    part.lang = lang
  for (const part of document.querySelectorAll<HTMLElement>('.front .facts span'))
    put(part, messages.papers(Number(part.textContent.replace(/\D/g, ''))), lang)
  sayForm(messages)
  button.lang = before
  button.textContent = language
  root.dataset.lang = lang
  remember(lang, root.dataset.ui ?? (root.dataset.ui = before))
}

/** Puts a text in the place of the first words of an element. */
function put(part: HTMLElement, text: string, lang: string): void {
  const words = Array.from(part.childNodes).find((node) => node instanceof Text && node.data.trim())
  if (words) words.textContent = `${text} `
  part.lang = lang
}

/** The search, its words for later, the orders and the facets. */
function sayForm(messages: Messages): void {
  const form = document.querySelector<HTMLElement>('.bar')
  if (!form) return
  for (const name of ['shown', 'remove', 'clear', 'not', 'code'] as const)
    form.dataset[name] = messages[name]
  const input = form.querySelector('input')
  if (input)
    input.placeholder = input.ariaLabel = messages.search(
      messages.papers(document.querySelectorAll('main ol > li').length),
    )
  for (const option of document.querySelectorAll<HTMLOptionElement>('.sort option')) {
    const order = Object.entries(messages.orders).find(
      ([name]) => name === (option.value || 'list'),
    )
    if (order) option.text = order[1]
  }
  for (const [facet, name] of Object.entries(messages.facets)) {
    const details = document.querySelector(`[data-facet=${facet}]`)
    const summary = details?.querySelector('summary')
    if (summary) summary.textContent = name
    const list = details?.querySelector('ul')
    if (list) list.ariaLabel = name
  }
}

/** What the page is in by itself is not remembered. */
function remember(lang: string, own: string): void {
  try {
    if (lang === own) localStorage.removeItem(stored)
    else localStorage.setItem(stored, lang)
  } catch {
    // a browser may refuse storage
  }
}
