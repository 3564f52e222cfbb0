import { expect, test } from 'vitest'
import { resolveOptions } from '../src/model/options.ts'
import { parseList } from '../src/parse/parse.ts'

/** The language that a list of these lines is found to be in. */
function languageOf(...lines: string[]): string {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const settings = resolveOptions({ lists: 'a.md' })
  return parseList({ path: 'a.md', folder: '', bytes }, settings).list.lang
}

const paper = (title: string, note = ''): string =>
  `- [${title}](https://arxiv.org/abs/2409.${10000 + title.length * 50 + note.length})${note && ` - ${note}`}`
const english = [
  paper('Attention Is All You Need', 'A model without recurrence.'),
  paper('Deep Residual Learning', 'Connections that skip layers.'),
  paper('Generative Adversarial Nets', 'Two networks compete.'),
  paper('Adam: A Method for Optimization', 'Moments of gradients.'),
]

test.each<[string, string[]]>([
  [
    'zh',
    [
      '# Awesome Models',
      '## Surveys',
      paper('Attention Is All You Need', '只用注意力机制的模型'),
      '## Models',
      paper('Deep Residual Learning', '残差连接'),
      paper('Generative Adversarial Nets'),
    ],
  ],
  ['en', ['# Papers', '## Models', ...english, paper('万字长文总结大模型'), paper('统一视频理解')]],
  ['en', ['# Papers', '## Models', 'A list of papers, written for 深度学习 readers.', ...english]],
  [
    'zh',
    [
      '# Books',
      '## C',
      ...['编程入门教程', '算法与数据结构基础', '语言手册', '并发'].map((title) => paper(title)),
    ],
  ],
  ['zh-Hant', ['# 論文列表', '## 語言模型', paper('Deep Residual Learning', '這個網絡的學習')]],
  ['ja', ['# Papers', '## 研究関連', paper('研究の進め方まとめ'), paper('深層学習による画像認識')]],
  ['ko', ['# Papers', '## NLP', paper('Attention Is All You Need', '순환 없는 모델')]],
  ['ru', ['# Papers', '## NLP', paper('Attention Is All You Need', 'Модель без рекуррентности')]],
  ['uk', ['# Книги', '## Мови', paper('Вступ до програмування', 'Підручник із прикладами')]],
])('a list in %s', (language, lines) => expect(languageOf(...lines)).toBe(language))
