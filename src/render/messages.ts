import type { Facet } from '../query.ts'

/** Every word of the interface. `{n}`, `{total}` and `{value}` are filled in by the page. */
export interface Messages {
  facets: Record<Facet, string>
  allLists: string
  browse: string
  clear: string
  contents: string
  copied: string
  copyLink: string
  data: string
  done: string
  drop: string
  filters: string
  lists: string
  madeWith: string
  nothing: string
  outside: string
  papers(n: number): string
  remove: string
  repo: string
  search(papers: string): string
  shown: string
  skip: string
  theme: string
}

const en: Messages = {
  facets: { section: 'Section', org: 'Organisation', venue: 'Venue', year: 'Year', source: 'Source', tag: 'Tag' },
  allLists: 'All lists',
  browse: 'Contents and filters',
  clear: 'Clear all',
  contents: 'Contents',
  copied: 'Link copied',
  copyLink: 'Copy link',
  data: 'Data (JSON)',
  done: 'Done',
  drop: 'Without {value}: {n}',
  filters: 'Filters',
  lists: 'Lists of papers',
  madeWith: 'Made with',
  nothing: 'No paper fits all of this.',
  outside: 'Outside the current filter',
  papers: (n) => `${n.toLocaleString('en')} ${n === 1 ? 'paper' : 'papers'}`,
  remove: 'Remove {value}',
  repo: 'Source on GitHub',
  search: (papers) => `Search ${papers}`,
  shown: '{n} of {total}',
  skip: 'Skip to the list',
  theme: 'Switch between light and dark',
}

const zh: Messages = {
  facets: { section: '章节', org: '机构', venue: '发表于', year: '年份', source: '来源', tag: '标签' },
  allLists: '全部列表',
  browse: '目录与筛选',
  clear: '全部清除',
  contents: '目录',
  copied: '已复制链接',
  copyLink: '复制链接',
  data: '数据（JSON）',
  done: '完成',
  drop: '去掉“{value}”：{n} 篇',
  filters: '筛选',
  lists: '论文列表',
  madeWith: '由以下工具生成：',
  nothing: '没有符合全部条件的论文。',
  outside: '不在当前筛选范围内',
  papers: (n) => `${n.toLocaleString('zh')} 篇论文`,
  remove: '移除“{value}”',
  repo: 'GitHub 源文件',
  search: (papers) => `搜索 ${papers}`,
  shown: '{n} / {total}',
  skip: '跳到列表',
  theme: '切换浅色与深色',
}

const languages: Record<string, Messages> = { en, zh }

/** The words of the interface for a list, and the language that they are in. */
export function messagesFor(lang: string): { lang: string; messages: Messages } {
  const own = lang.split('-')[0] ?? ''
  const messages = languages[own]
  return messages ? { lang, messages } : { lang: 'en', messages: en }
}
