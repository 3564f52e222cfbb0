import type { Banks } from '../random.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { englishNotes } from './english-notes.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { russian } from './russian.ts'

export type Language = 'en' | 'zh' | 'ja' | 'ko' | 'ru'

const own = { ...english, ...englishNotes }
/**
 * Words by language. Banks that a language lacks are English: names of models, tools and licences.
 */
export const banks: Record<Language, Banks> = {
  en: own,
  zh: { ...own, ...chinese },
  ja: { ...own, ...japanese },
  ko: { ...own, ...korean },
  ru: { ...own, ...russian },
}
/** Languages without spaces between words. */
export const isDense = (language: Language): boolean => language === 'zh' || language === 'ja'
