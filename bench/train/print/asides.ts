import type { Page } from './page.ts'

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
const link = (page: Page, words: string): string => `[${words}](${page.addresses.page()})`

const sentences: Record<Page['language'], readonly string[]> = {
  en: [
    'A curated list of work on {object}, maintained by LINK.',
    'This list collects papers, tools and data for {task}. Inspired by LINK and LINK.',
    'Everything about {thing}. Pull requests are welcome, see LINK first.',
    'We keep track of {object}; if you find it useful, please give us a star.',
    'For a broader overview, see our survey LINK.',
    'Papers are sorted by date; 🔥 marks the ones that we like most.',
    'See also LINK for a list of {thing} and LINK for slides.',
    'If a paper is missing, feel free to LINK or send a mail.',
    'Not sure where to start? LINK explains the basics of {task}.',
    'LINK is a list of {object}, sorted by topic.',
    'LINK maintains this page; questions go to LINK.',
    'Contributions welcome! Read the [guidelines](CONTRIBUTING.md) first.',
    'This page goes along with our survey **{Title}** [[Paper]](PAGE).',
    'Maintained by LINK, LINK and LINK.',
    '**Note:** this list covers {task} only. For {task}, go to LINK.',
    '[English](README.md) | [简体中文](README_CN.md)',
    '[Website](PAGE) | [Slides](PAGE) | [Discussion](PAGE)',
    'Last updated: {year}. If you find a mistake, open an issue.',
    'Thanks to LINK, who gave us the idea.',
    '*{Thing} are everywhere.* Here we list work on their {mass}, from LINK to LINK.',
    'If this list helps your research, please cite our {form} LINK.',
    'LINK · LINK · LINK',
    'By LINK ({year}).',
    'Issues and pull requests are always welcome!',
    'Feel free to open an issue if {task} is missing.',
    'This part grows slowly; {thing} come next.',
    'Under construction: {task} and {task}.',
  ],
  zh: [
    '这个列表整理了关于{task}的论文和资源，由 LINK 维护。',
    '欢迎提交 PR，格式见 LINK。',
    '{thing}相关资料汇总，持续更新中，参考了 LINK。',
    '如果觉得有用，请点个 star。更多内容见 LINK。',
    '欢迎提 issue 或者 PR！',
    '持续整理中，{task}部分稍后补充。',
    '{thing}更新很快，这里只列出主要工作。',
    '初学者可以先看 LINK，再看下面的论文。',
    '按时间排序，🔥 表示推荐。',
    'LINK 是一份关于{thing}的清单。',
    '[English](README.md) | 简体中文',
    '本项目由 LINK 和 LINK 维护，欢迎加入 LINK 讨论。',
    '**注意**：本列表只收录{task}相关的内容，其他请看 LINK。',
    '交流群：LINK，公众号：{stem}。',
    '如果对你有帮助，请引用我们的综述 LINK。',
  ],
  ja: [
    '{task}に関する論文とツールのまとめです。LINK も参照してください。',
    '{thing}の一覧。プルリクエストを歓迎します（LINK）。',
    '入門には LINK がおすすめです。',
  ],
  ko: [
    '{task} 관련 논문과 도구 모음입니다. LINK 도 참고하세요.',
    '{thing} 목록. 기여는 LINK 를 먼저 읽어 주세요.',
    '처음이라면 LINK 부터 보세요.',
  ],
  ru: [
    'Подборка статей и инструментов для {task}. См. также LINK.',
    'Список {thing}. Присылайте правки, правила: LINK.',
    'Новичкам стоит начать с LINK.',
  ],
}
/** A sentence that contains links; not an entry. */
const sentence = (page: Page): string =>
  page
    .say(page.dice.pick(sentences[page.language]))
    .replaceAll('PAGE', () => page.addresses.page())
    .replaceAll('LINK', () =>
      link(page, page.say(page.dice.pick(['{tool}', '{task}', '{stem}', '{name}']))),
    )

const words: Record<
  Page['language'],
  Record<
    'contents' | 'news' | 'contributing' | 'citation' | 'license' | 'thanks' | 'top' | 'legend',
    string
  >
> = {
  en: {
    contents: 'Contents',
    news: 'News',
    contributing: 'Contributing',
    citation: 'Citation',
    license: 'License',
    thanks: 'Acknowledgements',
    top: 'back to top',
    legend: 'Legend',
  },
  zh: {
    contents: '目录',
    news: '更新日志',
    contributing: '贡献指南',
    citation: '引用',
    license: '许可',
    thanks: '致谢',
    top: '返回目录',
    legend: '图例',
  },
  ja: {
    contents: '目次',
    news: 'お知らせ',
    contributing: '貢献',
    citation: '引用',
    license: 'ライセンス',
    thanks: '謝辞',
    top: 'トップへ',
    legend: '凡例',
  },
  ko: {
    contents: '목차',
    news: '소식',
    contributing: '기여',
    citation: '인용',
    license: '라이선스',
    thanks: '감사의 글',
    top: '맨 위로',
    legend: '범례',
  },
  ru: {
    contents: 'Содержание',
    news: 'Новости',
    contributing: 'Участие',
    citation: 'Цитирование',
    license: 'Лицензия',
    thanks: 'Благодарности',
    top: 'наверх',
    legend: 'Обозначения',
  },
}

function printContents(page: Page, paths: string[][]): void {
  const { out, style, dice } = page
  const tops = [...new Set(paths.map(([top]) => top!))]
  const sign = dice.pick(['-', '*'])
  const flat = tops.map((top) => `${sign} [${top}](#${slug(top)})`)
  const nested = tops.flatMap((top) => [
    `${sign} [${top}](#${slug(top)})`,
    ...paths
      .filter((path) => path[0] === top && path[1])
      .map((path) => `  ${sign} [${path[1]}](#${slug(path[1]!)})`),
  ])
  const forms: Record<typeof style.contents, string> = {
    none: '',
    flat: `## ${words[page.language].contents}\n\n${flat.join('\n')}\n\n`,
    nested: `## ${words[page.language].contents}\n\n${nested.join('\n')}\n\n`,
    details: `<details>\n<summary>${words[page.language].contents}</summary>\n\n${nested.join('\n')}\n\n</details>\n\n`,
    row: `${tops.map((top) => `[${top}](#${slug(top)})`).join(dice.pick([' | ', ' • ', ' · ']))}\n\n`,
    table: `| ${tops.map((top) => `[${top}](#${slug(top)})`).join(' | ')} |\n|${tops.map(() => '---|').join('')}\n\n`,
  }
  out.put(forms[style.contents])
}

function newsLine(page: Page): string {
  const { dice } = page
  const date = dice.pick([
    `[${dice.whole(2022, 2025)}/${dice.whole(10, 12)}]`,
    `**${dice.whole(2022, 2025)}.0${dice.whole(1, 9)}**:`,
    `${dice.whole(2022, 2025)}-0${dice.whole(1, 9)}-1${dice.whole(0, 9)}:`,
    `🔥 [${dice.whole(2022, 2025)}-1${dice.whole(0, 2)}-0${dice.whole(1, 9)}]`,
  ])
  const lines: Record<Page['language'], string[]> = {
    en: [
      `We released ${link(page, page.say('{name}'))} together with its data.`,
      `Our survey on ${page.say('{task}')} is on ${link(page, 'arXiv')}!`,
      `Added ${dice.whole(3, 40)} papers on ${page.say('{task}')}.`,
      `The list now has a ${link(page, 'website')}.`,
      `Our paper ${link(page, page.say('{name}', 'en'))} was accepted by ${dice.pick(page.pools.meetings)}.`,
    ],
    zh: [
      `更新了 ${dice.whole(3, 40)} 篇关于${page.say('{task}')}的论文。`,
      `我们的综述发布在 ${link(page, 'arXiv')} 上。`,
      `发布了 ${link(page, page.say('{name}'))}，欢迎试用。`,
    ],
    ja: [
      `${link(page, page.say('{name}'))} を公開しました。`,
      `論文を${dice.whole(3, 40)}本追加しました。`,
    ],
    ko: [
      `${link(page, page.say('{name}'))} 를 공개했습니다.`,
      `논문 ${dice.whole(3, 40)}편을 추가했습니다.`,
    ],
    ru: [
      `Опубликован ${link(page, page.say('{name}'))}.`,
      `Добавлено статей: ${dice.whole(3, 40)}.`,
    ],
  }
  return `- ${date} ${dice.pick(lines[page.language])}`
}

function printLegend(page: Page): void {
  const { out, style } = page
  if (style.legend === 'none') return
  const rows = [
    ['🔥', page.say('{praise}', 'en')],
    ['⭐', 'recommended'],
    ['📖', 'open access'],
    [':lock:', 'closed source'],
  ]
  const heading = `${words[page.language].legend}:\n\n`
  if (style.legend === 'bullets')
    out.put(`${heading}${rows.map(([icon, meaning]) => `- ${icon} - ${meaning}`).join('\n')}\n\n`)
  else
    out.put(
      `| Icon | Meaning |\n|---|---|\n${rows.map(([icon, meaning]) => `| ${icon} | ${meaning} |`).join('\n')}\n\n`,
    )
}

/** The content before the first section. */
export function printBeginning(page: Page, paths: string[][]): void {
  const { out, style, dice } = page
  const subject = page.say('{Task}')
  out.put(
    dice.pick([
      `# Awesome ${subject}`,
      `# ${subject}`,
      `# Awesome ${subject} [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)`,
      `<h1 align="center">${subject}</h1>`,
    ]),
  )
  out.put('\n\n')
  if (style.introduction === 'badges')
    out.put(
      `[![Stars](${page.addresses.stars()})](${page.addresses.code()}) [![License](${page.addresses.image()})](LICENSE)${dice.chance(0.5) ? ` ![visitors](${page.addresses.image()})` : ''}\n\n`,
    )
  if (style.introduction !== 'none')
    out.put(
      `${sentence(page)}${style.introduction === 'long' ? ` ${sentence(page)}\n\n${sentence(page)}` : ''}\n\n`,
    )
  if (style.news !== 'none')
    out.put(
      `## ${words[page.language].news}\n\n${Array.from({ length: dice.whole(2, 5) }, () => newsLine(page)).join('\n')}\n\n`,
    )
  printContents(page, paths)
  printLegend(page)
}

/** The content between a heading and its entries. */
export function printBetween(page: Page, index: number): void {
  const { out, style, dice } = page
  if (out.indent || !dice.chance(0.6)) return
  const forms: Record<typeof style.aside, string> = {
    none: '',
    prose: `${sentence(page)}\n\n`,
    seeAlso: `${page.language === 'en' ? 'See also' : page.language === 'zh' ? '另见' : '→'} ${link(page, page.say('{Task}'))}${dice.chance(0.5) ? `, ${link(page, page.say('{Task}'))}` : ''}.\n\n`,
    quote: `> ${sentence(page)}\n\n`,
    backToTop: index
      ? `[${dice.pick(['⬆ ', '↑ ', ''])}${words[page.language].top}](#${slug(words[page.language].contents)})\n\n`
      : '',
    rule: '',
    image: `![${page.say('{task}')}](figures/overview.png)\n\n`,
  }
  out.put(forms[style.aside])
}

/** A line among the entries that is not an entry. */
export function printStray(page: Page, isItem: boolean): void {
  const { out, style } = page
  const thanks: Record<Page['language'], string> = {
    en: `We thank ${link(page, page.say('{stem}'))} for the data.`,
    zh: `感谢 ${link(page, page.say('{stem}'))} 提供的数据。`,
    ja: `${link(page, page.say('{stem}'))} に感謝します。`,
    ko: `${link(page, page.say('{stem}'))} 에 감사드립니다.`,
    ru: `Спасибо ${link(page, page.say('{stem}'))} за данные.`,
  }
  if (style.stray === 'none') return
  if (style.stray === 'comment')
    return out.put(
      isItem
        ? `${out.indent}<!-- - [${page.say('{tool}')}](${page.addresses.page()}) -->\n`
        : `\n<!-- [${page.say('{tool}')}](${page.addresses.page()}) -->\n\n`,
    )
  if (style.stray === 'sentences' && isItem)
    return out.put(
      `${out.indent}${style.container === 'star' ? '*' : '-'} ${page.dice.chance(0.5) ? sentence(page) : thanks[page.language]}\n`,
    )
  if (style.stray === 'prose' && !isItem && !['lines', 'rawHtml'].includes(style.container)) {
    out.gap()
    out.put(`${sentence(page)}\n\n`)
  }
}

/** The content after the last section. */
export function printEnding(page: Page): void {
  const { out, style, dice } = page
  const own = words[page.language]
  out.gap()
  const forms: Record<typeof style.ending, string> = {
    none: '',
    contributing: `## ${own.contributing}\n\n${sentence(page)}\n\n- [${dice.pick(['Guidelines', own.contributing])}](CONTRIBUTING.md)\n`,
    citation: `## ${own.citation}\n\n\`\`\`bibtex\n@article{${page.say('{small}')}${dice.whole(2019, 2025)},\n  title = {${page.say('{half}', 'en')}},\n  url = {https://example.org}\n}\n\`\`\`\n`,
    license: `## ${own.license}\n\n[![CC0](https://licensebuttons.net/p/zero/1.0/88x31.png)](https://creativecommons.org/publicdomain/zero/1.0/)\n\n[MIT](LICENSE) © ${link(page, page.say('{stem} {stem}'))}\n`,
    stars: `## Star History\n\n[![Star History Chart](https://api.star-history.com/svg?repos=example/list)](https://star-history.com/#example/list)\n`,
    statistics: `## Statistics\n\n| Year | Papers |\n|---|---|\n| 2023 | ${dice.whole(3, 90)} |\n| 2024 | ${dice.whole(3, 90)} |\n`,
    thanks: `## ${own.thanks}\n\n${sentence(page)}\n`,
  }
  out.put(forms[style.ending])
}
