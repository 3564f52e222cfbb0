import { expect, test } from 'vitest'
import { commonKind, entryKindOf } from '../src/model/entry-kind.ts'
import { parseList } from '../src/parse/parse.ts'
import { resolveOptions } from '../src/model/options.ts'

const kindOf = (text: string): string =>
  entryKindOf(
    parseList({ path: 'a.md', folder: '', bytes: Buffer.from(text) }, resolveOptions({})).list,
  )

const links = ['a', 'b', 'c']
  .map((name) => `- [${name}](https://example.org/${name}) - A note.`)
  .join('\n')
const arxiv = [1, 2, 3].map((n) => `- [Title ${n}](https://arxiv.org/abs/2409.0000${n})`).join('\n')

test.each([
  ['papers', `# Useful tools\n\n${arxiv}\n`],
  ['tools', `# Useful tools\n\n${links}\n`],
  ['tools', `# Things\n\n## Software\n\n${links}\n`],
  ['books', `# Free books\n\n${links}\n`],
  ['datasets', `# 图像数据集\n\n${links}\n`],
  ['projects', `# Things\n\n## Projects\n\n### Small\n\n${links}\n`],
  ['entries', `# The book of things\n\n${links}\n`],
  ['entries', `# Things\n\n${links}\n\n## Tools\n\n- [d](https://example.org/d)\n`],
  ['entries', '# Nothing\n'],
])('%s: %j', (kind, text) => expect(kindOf(text)).toBe(kind))

test('several lists share a name only where all have it', () => {
  expect(commonKind(['tools', 'tools'])).toBe('tools')
  expect(commonKind(['tools', 'papers'])).toBe('entries')
})
