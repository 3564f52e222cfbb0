import type { MadeCommit } from './made-history.ts'

/** A paper of a made list, with the day on which readers could first see it. */
interface Entry {
  title: string
  link: string
  note: string
  sections: number[]
  added: string
  /** Its title in the last commit. */
  shown: string
  /** When the list lost it. */
  gone: number
}

const words =
  'sparse dense visual spoken graph token neural causal robust latent prompt memory agent reward policy video audio image table code query answer reason plan search world model scaling safety bias trust prior kernel motion depth scene speech dialog vector ranking ensemble'.split(
    ' ',
  )
const markers = ['-', '*', '+', '1.']
const day = 24 * 60 * 60 * 1000

/**
 * Makes the history of a list by random edits. Says when each paper of its last version came, and when it lost the others.
 */
export function randomHistory(seed: number): {
  commits: MadeCommit[]
  path: string
  text: string
  days: Record<string, string>
  gone: Record<string, string>
} {
  const below = randomNumbers(seed)
  const pick = <Value>(values: Value[]): Value => values[below(values.length)] as Value
  const phrase = (length: number): string => Array.from({ length }, () => pick(words)).join(' ')
  let time = Date.parse('2020-01-01T12:00:00Z')
  let count = 0
  let listed: Entry[] = []
  const away: Entry[] = []
  let path = 'README.md'
  let style = { marker: '-', end: '\n', table: false }
  let headings = ['Models', 'Data sets', '评测 Evaluation']
  const linkOf = (): string =>
    pick([
      `https://arxiv.org/abs/${2000 + below(500)}.${String(10000 + ++count)}`,
      `https://github.com/team${++count}/${pick(words)}`,
      `https://www.example.org/papers/${++count}`,
    ])
  const today = (): string => new Date(time).toISOString().slice(0, 10)
  const make = (): Entry => ({
    title: `${pick(words)}Net${++count}: ${phrase(4 + below(4))}`,
    link: linkOf(),
    note: phrase(3 + below(8)),
    sections: [below(3)],
    added: today(),
    shown: '',
    gone: 0,
  })
  const insert = (entry: Entry): void => void listed.splice(below(listed.length + 1), 0, entry)
  /** Those whose title or address changed in this commit: who changes both makes another entry of it. */
  let changed = new Set<Entry>()
  const pickOther = (): Entry => {
    const entry = pick(listed.filter((each) => !changed.has(each)))
    changed.add(entry)
    return entry
  }
  const textOf = (): string => {
    const lines = headings.flatMap((heading, index) => [
      '',
      `## ${heading}`,
      '',
      ...(style.table ? ['| Title | Note |', '| --- | --- |'] : []),
      ...listed
        .filter(({ sections }) => sections.includes(index))
        .map(({ title, link, note }, n) =>
          style.table
            ? `| [${title}](${link}) | ${note} |`
            : `${style.marker === '1.' ? `${n + 1}.` : style.marker} [${title}](${link}) - ${note}`,
        ),
    ])
    return ['# Papers', ...lines, ''].join(style.end)
  }

  const commits: MadeCommit[] = []
  const commit = (more: MadeCommit['files'] = {}): void => {
    commits.push({ time: new Date(time).toISOString(), files: { [path]: textOf(), ...more } })
    for (const entry of listed) entry.shown = entry.title
  }
  for (let n = 0; n < 6; n++) insert(make())
  commit()
  const edits: (() => void)[] = [
    () => insert(make()),
    () => insert(make()),
    () => {
      for (let n = 0; n < 5; n++) insert(make())
    },
    () => {
      const [entry] = listed.splice(below(listed.length), 1)
      // One of today may be in no commit yet.
      if (entry && entry.added !== today()) away.push({ ...entry, gone: time })
    },
    // comes again
    () => {
      const entry = away.pop()
      if (!entry) return
      if (time - entry.gone > 30 * day) entry.added = today()
      changed.add(entry)
      insert(entry)
    },
    () => void (pickOther().title = `${pick(words)}Net${++count}: ${phrase(5)}`),
    () => void (pickOther().link = linkOf()),
    () => void (pick(listed).note = phrase(6)),
    () => void (pick(listed).sections = [below(3)]),
    () => void (pick(listed).sections = [0, 2]),
    () => void (listed = listed.toSorted((a, b) => (a.title < b.title ? -1 : 1))),
    () => void (listed = listed.toReversed()),
    () => void (style = { ...style, marker: pick(markers) }),
    () => void (style = { ...style, end: pick(['\n', '\r\n']) }),
    () => void (style = { ...style, table: below(3) === 0 }),
    () => void (headings = headings.map((heading, at) => (at === 1 ? phrase(2) : heading))),
  ]
  for (let n = 0; n < 40; n++) {
    time += below(20) * day + 1000
    const kind = below(20)
    if (kind === 0) {
      // The file is emptied and restored, by mistake.
      commits.push({ time: new Date(time).toISOString(), files: { [path]: '' } })
      time += below(5) * day + 1000
      commit()
    } else if (kind === 1) {
      const old = path
      path = `lists/${pick(words)} ${++count}.md`
      commit({ [old]: null })
    } else if (kind === 2) {
      // A branch waits while others commit; readers see its papers once it is merged.
      const branch = `topic-${++count}`
      const before = commits.length
      const entry = make()
      insert(entry)
      commits.push({ time: new Date(time).toISOString(), files: { [path]: textOf() }, branch })
      listed.splice(listed.indexOf(entry), 1)
      time += below(40) * day + 1000
      insert(make())
      commit()
      time += day
      entry.added = today()
      insert(entry)
      commit()
      const merge = commits.at(-1)
      if (merge && commits.length > before) merge.merge = branch
    } else {
      changed = new Set()
      for (let edit = below(3); edit >= 0; edit--) pick(edits)()
      commit()
    }
  }
  return {
    commits,
    path,
    text: textOf(),
    days: Object.fromEntries(listed.map(({ title, added }) => [title, added])),
    gone: Object.fromEntries(
      away.map(({ shown, gone }) => [shown, new Date(gone).toISOString().slice(0, 10)]),
    ),
  }
}

/** Repeatable random whole numbers below a limit. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed * 2654435761
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 2 ** 32) * limit)
  }
}
