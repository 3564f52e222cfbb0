import { messages as en } from './en.ts'
import { languages } from './languages.ts'
import type { Messages } from './messages.ts'

/** The words of the interface for a list, and the language that they are in. */
export function messagesFor(lang: string): { lang: string; messages: Messages } {
  const own = lang.split('-')[0] ?? ''
  const messages = languages[own]
  return messages ? { lang, messages } : { lang: 'en', messages: en }
}
