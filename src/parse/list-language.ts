import { languageOf, mainLanguageOf } from '../model/language.ts'
import { plainText, type Block, type Section } from '../model/list.ts'

/** Says how much the texts of each kind tell about the language of a list. */
const weights = {
  /** Sentences that only the curator can have written. */
  prose: 3,
  /** Notes and headings: what is in Latin may be names and terms, which every language takes from English. */
  words: 1,
  latin: 1 / 3,
  /** Titles are quoted. */
  title: 1 / 3,
}

/** Characters that only one of the two ways to write Chinese has. */
const traditional = /[個們來為對時會過這說後經種還發點實現關於學習開與應數據處語類網絡圖書從讓]/gu
const simplified = /[个们来为对时会过这说后经种还发点实现关于学习开与应数据处语类网络图书从让]/gu

/** The language of a list (BCP 47) by what its curator wrote and by its titles; `en` if their letters tell no other. */
export function languageOfList(title: string, intro: Block[], sections: Section[]): string {
  let [latin, other] = [0, 0]
  const others: string[] = []
  const count = (text: string, weight: number, latinWeight: number): void => {
    const language = mainLanguageOf(text)
    if (language === 'en') latin += latinWeight
    else if (language) {
      other += weight
      others.push(text)
    }
  }
  const papers = sections.flatMap((section) => section.papers)
  for (const text of [intro, ...sections.map((section) => section.intro)].flatMap(proseOf))
    count(text, weights.prose, weights.prose)
  for (const text of [
    title,
    ...sections.map((section) => section.title),
    ...papers.map((paper) => plainText(paper.note)),
  ])
    count(text, weights.words, weights.latin)
  // English titles say nothing, nor do a few others among them.
  const titles = papers.map((paper) => paper.title)
  if (titles.filter((title) => mainLanguageOf(title) !== 'en').length * 2 > titles.length)
    for (const title of titles) count(title, weights.title, 0)
  // All of it together tells more than each text: a Japanese heading may consist of Han only.
  const all = others.join('\n')
  const language = other > latin ? (languageOf(all) ?? 'en') : 'en'
  const isTraditional =
    language === 'zh' &&
    (all.match(traditional)?.length ?? 0) > (all.match(simplified)?.length ?? 0)
  return isTraditional ? 'zh-Hant' : language
}

/** The paragraphs of blocks, also those in their lists and quotes. */
function proseOf(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return plainText(block.content)
    return block.kind === 'list'
      ? block.items.flatMap(proseOf)
      : 'blocks' in block
        ? proseOf(block.blocks)
        : []
  })
}
