import type { Messages } from '../model/messages/messages.ts'

/** Fills in a sentence of the page: `{n} of {total}`. */
export function say(sentence: string | undefined, values: Record<string, string | number>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
    (values[name] ?? '').toLocaleString(),
  )
}

const files = import.meta.glob<Messages>('../model/messages/??.ts', { import: 'messages' })

/** The languages that there are words in. */
export const languages = Object.keys(files).map((path) => path.slice(-5, -3))

/** Loads the words of the interface in a language, by default that of the page, or in English where there are none. */
export async function loadMessages(lang = languageOfPage()): Promise<Messages> {
  return (loaded = await messagesIn(lang))
}

/** Loads the words in a language that the interface need not be in, such as the list's. */
export async function messagesIn(lang: string): Promise<Messages> {
  const load = files[`../model/messages/${lang}.ts`] ?? files['../model/messages/en.ts']
  if (!load) throw new Error(`There are no messages for ${lang}`)
  return load()
}

let loaded: Messages | undefined

/** The words that were loaded last, for what must answer at once. */
export function loadedMessages(): Messages | undefined {
  return loaded
}

/** The language that the interface is to be in: the one that was switched to, else the page's own. */
export function languageOfPage(): string {
  return document.documentElement.dataset.lang ?? languageOfWords()
}

/** The language that the interface's words on the page are in now. */
function languageOfWords(): string {
  const words = document.querySelector('[data-t=""]')?.closest<HTMLElement>('[lang]')
  return words?.lang.split('-')[0] ?? ''
}
