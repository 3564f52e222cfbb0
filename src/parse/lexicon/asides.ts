import type { OtherKind } from '../../model/list.ts'
import { entriesOf, keyOf, wordsOfText } from './lexicon.ts'

/** Headings above links that are not papers, by the kind of these links, in several languages. */
const names: [OtherKind, string][] = [
  [
    'news',
    `news; latest news; update; updates; what's new; whats new; changelog; change log; recent news; recent updates; recent changes; announcement; announcements; 更新; 最新动态; 最新消息; 新闻; 更新日志; 动态; ニュース; お知らせ; 更新履歴; 소식; 업데이트; новости; обновления`,
  ],
  [
    'sponsors',
    `sponsor; sponsors; sponsoring; backers; partners; supporters; donate; donation; donations; donating; 赞助; 赞助商; スポンサー; 후원; спонсоры`,
  ],
  [
    'contributing',
    `contribute; contributing; contribution; contributions; contributor; contributors; コントリビューター; how to contribute; acknowledgement; acknowledgements; acknowledgment; acknowledgments; thanks; credits; maintainer; maintainers; author; authors; 贡献; 贡献者; 贡献指南; 致谢; 貢献; 謝辞; 기여; 기여하기; 감사의 글; участие; благодарности`,
  ],
  [
    'licence',
    `license; licenses; licence; licences; list of licenses; list of licences; copyright; 许可; 许可证; 协议; ライセンス; 라이선스; лицензия`,
  ],
  ['citation', `citation; cite; citing; how to cite; bibtex; 引用; 인용; цитирование`],
  ['badge', `star history; stargazers`],
]

const kinds = new Map(
  names.flatMap(([kind, words]) => entriesOf(words).map((word) => [keyOf(word), kind] as const)),
)

/** A number or icons before a heading. */
const before = /^[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\d.、)）]+(?=\p{L})/u

/** The kind of links that a heading indicates; undefined if it may be a topic. */
export const asideNamed = (title: string): OtherKind | undefined =>
  kinds.get(keyOf(title.replace(before, '')))

/** Words of headings that may be about the list itself. */
const words = new Set(
  `acknowledgement acknowledgements acknowledgment acknowledgments changelog citing contact
  contribute contributing contribution contributions contributor contributors disclaimer faq
  licence license maintainers todo 免责声明 更新日志 更新记录 联系 联系我们 联系方式 致谢 贡献
  贡献指南 贡献者`.split(/\s+/),
)
const phrases = /^(?:how (?:to|do|can)|join us|updates? (?:log|policy|history)|如何)/i

/** Whether a heading may be about the list: only what it says without links. */
export const mayBeAside = (title: string): boolean =>
  asideNamed(title) !== undefined ||
  phrases.test(title.replace(before, '')) ||
  wordsOfText(title).some((word) => words.has(word))
