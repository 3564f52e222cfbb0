import { messages as en } from './en.ts'
import { languages } from './languages.ts'
import type { Messages } from './messages.ts'

/** The words of the interface for a list, and the language that they are in. */
export function messagesFor(lang: string): { lang: string; messages: Messages } {
  const own = lang.split('-')[0] ?? ''
  const messages = languages[own]
  if (!messages) return { lang: 'en', messages: en }
  // the words in Chinese are in simplified characters
  return { lang: scriptOf(lang) === scriptOf(own) ? lang : own, messages }
}

const scriptOf = (lang: string): string | undefined => new Intl.Locale(lang).maximize().script
