import { describe, expect, test } from 'vitest'
import { Dice } from '../bench/train/random.ts'
import { judgeAlike } from '../src/parse/label/alike.ts'
import { atomsOf } from '../src/parse/label/scanner.ts'
import { factsOfAtoms } from '../src/parse/label/facts-of-atoms.ts'
import { Habits } from '../src/parse/label/habits.ts'
import { Model } from '../src/parse/label/model.ts'
import { stateCount, states, titleState } from '../src/parse/label/states.ts'
import { definitionsOf } from '../src/parse/links.ts'
import { segment } from '../src/parse/records/segments.ts'
import { parseMarkdown } from '../src/parse/markdown/parse-markdown.ts'
import { readOutline } from '../src/parse/outline/outline.ts'
import { LinkWords } from '../src/parse/records/link-words.ts'
import { withBelow, type ListRecord } from '../src/parse/records/record.ts'
import { Votes } from '../src/parse/records/votes.ts'

/** The records of a text, those of all its chapters. */
function recordsOf(text: string): ListRecord[] {
  const tree = parseMarkdown(text)
  const definitions = definitionsOf(tree)
  const votes = new Votes(tree, definitions)
  return [...segment(readOutline(tree, definitions, votes), votes, text).values()]
    .flat()
    .flatMap(withBelow)
}

const linesOf = ({ parts }: ListRecord): string[] =>
  parts.map(({ line }) => line.spans.map(({ text }) => text).join(''))

describe('records', () => {
  test('bullets below a bullet are its fields where they say more about it', () => {
    const [first, ...others] = recordsOf(
      '- [One](u)\n  - Authors: A. B.\n  - Code: <https://e.org>\n',
    )
    expect(others).toEqual([])
    expect(first?.parts.map(({ role }) => role)).toEqual(['main', 'child', 'child'])
  })

  test('bullets below a bullet are entries where they are titles', () => {
    const records = recordsOf(
      '- Vision\n  - [One Eye](https://e.org/1) - Sees.\n  - [Two Eyes](https://e.org/2)\n',
    )
    expect(records.map(({ depth }) => depth)).toEqual([0, 1, 1])
  })

  test('a row is a record, and each title of a shared cell is one', () => {
    const table =
      '| Paper | Year |\n|---|---|\n| [One](u1) | 2020 |\n| [Two Words](u2)<br>[Three Words](u3) | 2021 |\n'
    expect(recordsOf(table).map((record) => linesOf(record)[0])).toEqual([
      'One',
      'Two Words',
      'Three Words',
    ])
  })

  test('a marker without a space begins a record', () => {
    const records = recordsOf(
      '- [One](u1) - n.\n-[Two](u2) - n.\n\ntext\n•[Three](u3)\n•[Four](u4)\n',
    )
    expect(records.map((record) => linesOf(record)[0])).toEqual([
      'One - n.',
      '-Two - n.',
      'text',
      '•Three',
      '•Four',
    ])
  })

  test('links alone after a title are its links, and titles alone in a line are a record each', () => {
    const following = recordsOf('**A bold title**. ICML19.\n\n[pdf](u) [code](v)\n')
    expect(following.map(linesOf)).toEqual([['A bold title. ICML19.', 'pdf code']])
    const alone = recordsOf('- 2018: | [Alder](u) | [Beech](v) | [Cherry](w) |\n')
    expect(alone.map(linesOf)).toEqual([['Alder'], ['Beech'], ['Cherry']])
    const labelled = recordsOf('- [Alder](u) | [code](v) | [pdf](w)\n')
    expect(labelled).toHaveLength(1)
  })

  test('an item that is ticked off, and a footnote', () => {
    const [record] = recordsOf('- [x] [One](u)[^1]\n\n[^1]: Words below.\n')
    expect(record?.done).toEqual({ start: 2, end: 5 })
    expect(record?.footnotes.map(({ shape }) => shape)).toEqual(['Words below.'])
  })
})

describe('atoms', () => {
  const atoms = (line: string): string[] => {
    const [record] = recordsOf(`- ${line}\n`)
    return atomsOf(record?.parts ?? []).map(({ kind, text, bracket, separator }) =>
      [kind === 'text' ? '' : `${kind}:`, text, bracket && ` in ${bracket}`, ` ${separator}`].join(
        '',
      ),
    )
  }
  test.each([
    ['[One](u) - A note, in parts.', ['link:One ^', 'A note -', 'in parts ,']],
    [
      'J. Doe, A. Smith. **A title**. *CVPR* 2024',
      ['J. Doe ^', 'A. Smith ,', 'A title .', 'CVPR .', '2024 _'],
    ],
    ['🧑🏻‍💻 [OpenAI] [One](u)', ['🧑🏻‍💻 ^', 'OpenAI in [ _[', 'link:One )']],
    [
      '(NVIDIA)[One](u)(清华：说明)',
      ['NVIDIA in ( ^(', 'link:One )', '清华 in ( (', '说明 in ( :'],
    ],
    ['CVPR 2024 A Title of Words [pdf](u)', ['CVPR 2024 ^', 'A Title of Words _', 'link:pdf _']],
    ['**标题（三）**的论文 [论文](u)', ['标题 ^', '三 in （ （', '的论文 )', 'link:论文 _']],
    [
      '[[KDD 18][Ali] A Title of Words](u)',
      ['KDD 18 in [ ^[', 'Ali in [ )[', 'A Title of Words )'],
    ],
  ])('%s', (line, expected) => expect(atoms(line)).toEqual(expected))

  test('have their source offsets', () => {
    const text = '- **A title** of [words](u), 2024 (note)\n'
    const atoms = recordsOf(text)
      .flatMap(({ parts }) => atomsOf(parts))
      .filter(({ kind }) => kind === 'text')
    expect(atoms.map(({ start, end }) => text.slice(start, end))).toEqual(
      atoms.map((atom) => atom.text),
    )
  })
})

test('a link in one pair of brackets is a label, a topic and a title are not', () => {
  const isLabelled = (text: string): boolean =>
    new LinkWords().isLabelled({
      kind: 'link',
      text,
      target: 'https://example.org/a',
      look: null,
      isBadge: false,
      words: null,
      offsets: null,
      start: 0,
      end: text.length,
    })
  expect(isLabelled('[CVPR talk]')).toBe(true)
  expect(isLabelled('[DCN] Deep Crossings of Words (Stanford 2017)')).toBe(false)
})

test('a dash between two looks does not shift later atoms', () => {
  const text = '- **Alder **- a tree, *not a list*\n'
  const atoms = recordsOf(text).flatMap(({ parts }) => atomsOf(parts))
  expect(atoms.map((atom) => text.slice(atom.start, atom.end))).toEqual(
    atoms.map((atom) => atom.text),
  )
  expect(atoms.map((atom) => atom.text)).toEqual(['Alder', 'a tree', 'not a list'])
})

describe('habits', () => {
  const cutsOf = (text: string) =>
    recordsOf(text).map((record) => ({ chapter: null, record, atoms: atomsOf(record.parts) }))

  test('the shape of an atom is a habit of the records that share it', () => {
    const cuts = cutsOf('- [A](u): one\n- [B](u): two\n- [C](u): three\n- [D](u) - four\n')
    const habits = new Habits(cuts)
    const shares = cuts.map((cut) => habits.shareOf(cut, cut.atoms[1]!))
    expect(shares).toEqual([0.75, 0.75, 0.75, 0.25])
  })

  test('three records have none', () => {
    const [cut, ...others] = cutsOf('- [A](u): one\n- [B](u): two\n- [C](u): three\n')
    expect(new Habits([cut!, ...others]).shareOf(cut!, cut!.atoms[1]!)).toBeNull()
  })

  test('short texts are counted once per record', () => {
    const long = 'a text of more words than labels and names ever have'
    const habits = new Habits(cutsOf(`- code, code\n- code\n- ${long}\n- ${long}\n`))
    expect([habits.count('code'), habits.count(long)]).toEqual([2, 0])
  })
})

describe('the model', () => {
  const evidence = (text: string) =>
    recordsOf(text).map((record) => {
      const atoms = atomsOf(record.parts)
      const cut = { chapter: null, record, atoms }
      return { record, atoms, facts: factsOfAtoms(cut, new LinkWords(), new Habits([cut])) }
    })
  const [sample] = evidence('- A. B. [One](u), CVPR 2024. [code](v) - n. m\n')
  if (!sample) throw new Error('no sample')

  /** Weights by chance for all that the sample has. */
  const randomModel = (seed: number): Model => {
    const dice = new Dice(seed)
    const model = new Model()
    const fill = (size: number): Float64Array =>
      Float64Array.from({ length: size }, () => dice.next() * 4 - 2)
    for (const each of sample.atoms.keys()) {
      model.steps.set(['*', 'in', '^main'][each % 3] ?? '*', fill((stateCount + 1) * stateCount))
      model.features.set(`m ${sample.facts[each]?.make}`, fill(stateCount))
    }
    return model
  }

  /** All paths in which one title is between what is before and after it, with their scores. */
  function allPaths(model: Model): { path: number[]; score: number }[] {
    const { emissions, steps } = model.weigh(sample as NonNullable<typeof sample>)
    const count = emissions.length
    const paths: { path: number[]; score: number }[] = []
    const go = (path: number[], score: number): void => {
      const at = path.length
      if (at === count) {
        if (path.includes(titleState)) paths.push({ path, score })
        return
      }
      const from = path.at(-1) ?? stateCount
      for (let to = 0; to < stateCount; to++) {
        const order = ['before', 'title', 'after']
        const [a, b] = [states[from]?.phase ?? 'before', states[to]?.phase ?? 'before']
        const gap = order.indexOf(b) - order.indexOf(a)
        if (gap < 0 || gap > 1 || (from === stateCount && b === 'after')) continue
        go(
          [...path, to],
          score + (emissions[at]?.[to] ?? 0) + (steps[at]?.[from * stateCount + to] ?? 0),
        )
      }
    }
    // As many as can be tried: four atoms.
    emissions.length = Math.min(count, 4)
    go([], 0)
    return paths
  }

  test.each([1, 2, 3, 4, 5])(
    'finds the best path of all, and the best with another title (%i)',
    (seed) => {
      const model = randomModel(seed)
      const four = { ...sample, atoms: sample.atoms.slice(0, 4), facts: sample.facts.slice(0, 4) }
      const { emissions } = model.weigh(four)
      expect(emissions).toHaveLength(4)
      const { path, score, margin, runnerUp } = model.decode(four)
      sample.atoms.length = 4
      sample.facts.length = 4
      const paths = allPaths(model).sort((a, b) => b.score - a.score)
      expect(score).toBeCloseTo(paths[0]?.score ?? NaN)
      expect(path).toEqual(paths[0]?.path)
      const titleOf = (each: number[]): string =>
        each.map((state) => Number(state === titleState)).join('')
      const other = paths.find((each) => titleOf(each.path) !== titleOf(path))
      expect(margin).toBeCloseTo(score - (other?.score ?? NaN))
      expect(runnerUp && titleOf(runnerUp)).toBe(other && titleOf(other.path))
    },
  )

  test('reads the text that training writes', () => {
    const model = Model.fromText('f\t*\t16 3* -8\ns\tin\t2* 32\ng\tother\t5')
    expect([...(model.rowOf('f', '*') ?? [])].slice(0, 6)).toEqual([1, 0, 0, 0, -0.5, 0])
    expect(model.rowOf('s', 'in')?.[2]).toBe(2)
    expect(model.rowOf('f', 'in') ?? model.rowOf('s', 'other')).toBeUndefined()
  })
})

describe('similar records', () => {
  const judge = (gates: number[][]): number[][] => {
    const text = gates.map((own) => own.map(() => '- [One](u)').join('\n')).join('\n\n## S\n\n')
    const records = recordsOf(text)
    const chapters = gates.map((own) => own.map(() => records.shift() as ListRecord))
    const judged = new Map(
      chapters.flatMap((own, at) =>
        own.map((record, index) => [record, { gate: gates[at]?.[index] ?? 0 }] as const),
      ),
    )
    judgeAlike(chapters, judged)
    return chapters.map((own) => own.map((record) => judged.get(record)?.gate ?? 0))
  }

  test('are judged with those of their chapter', () => {
    expect(judge([[4, 4, -1, 1]])).toEqual([[3, 3, 0.5, 1.5]])
  })

  test('are judged mostly with those of the document if the chapter has few', () => {
    const [, [alone]] = judge([[4, 4, 4], [-1]]) as [number[], [number]]
    expect(alone).toBeCloseTo(-1 / 3 + (11 / 4) * (2 / 3))
  })

  test('of the usual form of many entries are judged mostly with them', () => {
    const path = [
      titleState,
      states.findIndex(({ field, phase }) => field === 'N' && phase === 'after'),
    ]
    const records = recordsOf('- [A](https://e.org) - b\n'.repeat(9))
    const judged = new Map(records.map((record, index) => [record, { gate: index ? 4 : -4, path }]))
    judgeAlike([records], judged)
    expect(judged.get(records[0] as ListRecord)?.gate).toBeGreaterThan(0)
  })

  test('are judged alone if the document has few', () => {
    expect(judge([[4], [-1]])).toEqual([[4], [-1]])
  })
})
