import { messages as en } from './en.ts'
import { messages as ja } from './ja.ts'
import { messages as ko } from './ko.ts'
import type { Messages } from './messages.ts'
import { messages as ru } from './ru.ts'
import { messages as zh } from './zh.ts'

/** Every language of the interface. Another one is its file, and its line here. */
export const languages: Record<string, Messages> = { en, zh, ja, ko, ru }
