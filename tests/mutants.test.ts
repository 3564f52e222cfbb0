import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemsOf } from '../bench/mutants/problems-of.ts'
import { mutantOf, partOf } from '../bench/mutants/mutant.ts'
import { Dice } from '../bench/train/random.ts'

test.each([
  ['an empty text', ''],
  ['a cell without an end', 's\n<table><td><a href>P'],
  ['a link without an address', '<a href="">h'],
  ['items without a list', 'v<a href><li><a>'],
  ['words in a list without items', '- [A](https://a.org) <ul>words [B](https://b.org)'],
  ['a tag without an end', '<h1\n\n<a href="http://a.org/">F'],
  ['a link within a heading of HTML', '<h1>\n\n<a href="https://a.org/">F</a>'],
  ['a link within a summary', '<details>\n<summary>\n- <a href="http://a.org/">X</a></summary>'],
  ['an indented line after a container', ':::\n    [A](http://a.org/)'],
  [
    'an element called like a property',
    '- [A Study](http://constructor/x) <constructor>x [b](http://b.org)</constructor>',
  ],
  [
    'an anchor of the interface',
    '## One <a id="UI.settings"></a>\n\n- [A Study](https://a.org/x) - note',
  ],
  ['an address in brackets', '- [A Study of Oaks]([https://a.org/) - note'],
  ['a colon in a relative address', '- [A Study of Oaks]([a:b) - note'],
])('%s is read, and every address, place and id is right', (_, text) =>
  expect(problemsOf(text)).toEqual([]),
)

test('parts of a list after random changes are, too', () => {
  const text = readFileSync(join(import.meta.dirname, 'lists/html-table/input.md'), 'utf8')
  for (let seed = 1; seed <= 15; seed += 1) {
    const dice = new Dice(seed)
    expect([seed, problemsOf(mutantOf(partOf(text, dice), dice))]).toEqual([seed, []])
  }
})
