import { messages as en } from './en.ts'
import type { Messages } from './messages.ts'
import { messages as zh } from './zh.ts'

/** Every language of the interface. Another one is its file, and its line here. */
export const languages: Record<string, Messages> = { en, zh }
