import { fold } from '../fold.ts'
import { grouped } from './grouped.ts'
import { most } from './most.ts'
import { printedAs } from './spelling.ts'
import type { Finding, Subject } from './subject.ts'

/** Spellings of one organisation that differ in case, spaces and hyphens alone; the rarer ones are told. */
export function* orgSpelling({ papers, source }: Subject): Generator<Finding> {
  const all = papers.flatMap((paper) => paper.orgs.map((name) => ({ name, paper })))
  for (const mentions of grouped(all, ({ name }) => fold(name).replace(/[^\p{L}\p{N}]/gu, '')).values()) {
    const printed = mentions.flatMap(({ name, paper }) => printedAs(name, paper, source) ?? [])
    const names = most(mentions.map(({ name }) => name))
    const spellings = new Set(printed.map(({ text }) => text))
    if (!names || spellings.size < 2) continue
    const usual = spellings.has(names.value) ? names.value : most(printed.map(({ text }) => text))?.value
    for (const { text, start } of printed)
      if (text !== usual) yield { message: `Unexpected spelling \`${text}\`, expected \`${usual}\` as elsewhere in the list`, place: source.place(start, start + text.length) }
  }
}
