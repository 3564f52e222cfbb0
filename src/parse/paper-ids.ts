import { createHash } from 'node:crypto'
import { slug } from 'github-slugger'

/** What an id is made of. */
export interface Named {
  title: string
  link: string | null
  section: string[]
}

/**
 * An anchor for every paper: short, unique, and the same wherever the paper stands.
 * The short form is the name before the title's colon (`vila-u`) or its first words; papers that would share one
 * all take a longer form, so that none depends on which comes first. Only entries alike in everything are numbered.
 * @param reserved anchors that the list's sections hold already
 */
export function paperIds(papers: Named[], reserved: Set<string>): string[] {
  const forms = papers.map(formsOf)
  const levels = papers.map(() => 0)
  const idAt = (index: number): string => forms[index]?.[levels[index] ?? 0] ?? ''
  const last = (index: number): boolean => levels[index] === (forms[index]?.length ?? 1) - 1
  for (;;) {
    const holders = new Map<string, number[]>()
    papers.forEach((_, index) => {
      const sharers = holders.get(idAt(index))
      if (sharers) sharers.push(index)
      else holders.set(idAt(index), [index])
    })
    const clashing = [...holders]
      .filter(([id, indices]) => id === '' || reserved.has(id) || indices.length > 1)
      .flatMap(([, indices]) => indices)
      .filter((index) => !last(index))
    if (!clashing.length) break
    for (const index of clashing) levels[index] = (levels[index] ?? 0) + 1
  }
  const taken = new Set(reserved)
  return papers.map((_, index) => {
    let id = idAt(index)
    for (let n = 2; taken.has(id); n++) id = `${idAt(index)}-${n}`
    taken.add(id)
    return id
  })
}

/** From short to surely unique. */
function formsOf({ title, link, section }: Named): string[] {
  const whole = anchorOf(title)
  const digest = createHash('sha256').update(JSON.stringify([title, link, section])).digest('hex').slice(0, 6)
  const within = anchorOf(section.at(-1) ?? '')
  return [shortened(anchorOf(nameOf(title))), shortened(whole), whole, join(whole, within), join(whole, within, digest)]
}

/** What a title calls its work: the words before its colon, where they are few. */
function nameOf(title: string): string {
  const [name = ''] = title.split(/[:：]|\s[-–—]\s/)
  return name.trim().split(/\s+/).length <= 3 ? name : title
}

const anchorOf = (text: string): string => slug(text.normalize('NFC').trim()).replace(/-{2,}/g, '-').replace(/^-|-$/g, '')

const join = (...parts: string[]): string => parts.filter(Boolean).join('-')

/** At most four words and 32 characters; Chinese, which writes no spaces, at most 12 characters. */
function shortened(anchor: string): string {
  const words = anchor.split('-').slice(0, 4)
  while (words.length > 1 && words.join('-').length > 32) words.pop()
  const short = words.join('-')
  return [...short].slice(0, /\p{Script=Han}/u.test(short) ? 12 : 48).join('').replace(/-$/, '')
}
