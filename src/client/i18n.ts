import type { Messages } from '../model/messages/messages.ts'

/** Fills in a sentence of the page: `{n} of {total}`. */
export function say(sentence: string | undefined, values: Record<string, string | number>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
    (values[name] ?? '').toLocaleString(),
  )
}

const files = import.meta.glob<Messages>(
  ['../model/messages/*.ts', '!../model/messages/{messages,languages}.ts'],
  { import: 'messages' },
)

/** The words of the interface in the language that the page shows them in; another language is fetched when it is asked for. */
export async function loadMessages(lang = languageOfPage()): Promise<Messages> {
  const load = files[`../model/messages/${lang}.ts`] ?? files['../model/messages/en.ts']
  if (!load) throw new Error(`There are no messages for ${lang}`)
  return (loaded = await load())
}

let loaded: Messages | undefined

/** The words that were loaded last, for what must answer at once. */
export function loadedMessages(): Messages | undefined {
  return loaded
}

/** The language that the page's interface is in now. */
export function languageOfPage(): string {
  const root = document.documentElement
  return (
    (root.dataset.lang ?? document.querySelector<HTMLElement>('footer')?.lang) ||
    (root.lang.split('-')[0] ?? '')
  )
}
