import { linksOfRecord, type ListRecord } from '../records/record.ts'

/** The gate's score of what is an entry by its form alone. */
export const certain = 4

/** A record with its score: positive for an entry. */
interface Judged {
  gate: number
}

/** So many records of one kind are a list of its own. */
const fewestAlike = 3

/**
 * Records that are alike are entries or none: each is judged half by itself and half by what all of its kind look like in
 * its chapter; where that has few of them, mostly by those of the whole document.
 */
export function resolveAlike(
  chapters: Iterable<ListRecord[]>,
  labelled: Map<ListRecord, Judged>,
): void {
  const everywhere = new Map<string, Judged[]>()
  const groups: { kind: string; alike: Judged[] }[] = []
  for (const records of chapters) {
    const kinds = new Map<string, Judged[]>()
    for (const record of records) {
      const own = labelled.get(record)
      if (!own) continue
      const kind = `${record.container}${record.depth}${linksOfRecord(record).length > 0}`
      for (const peers of [kinds, everywhere]) {
        const alike = peers.get(kind)
        if (alike) alike.push(own)
        else peers.set(kind, [own])
      }
    }
    for (const [kind, alike] of kinds) groups.push({ kind, alike })
  }
  const judged = groups.flatMap(({ kind, alike }) => {
    const isFew = alike.length < fewestAlike
    const peers = isFew ? (everywhere.get(kind) ?? []) : alike
    const share = isFew ? 2 / 3 : 1 / 2
    if (peers.length < fewestAlike) return []
    const mean = peers.reduce((sum, { gate }) => sum + bounded(gate), 0) / peers.length
    return alike.map((each) => ({ each, gate: bounded(each.gate) * (1 - share) + mean * share }))
  })
  for (const { each, gate } of judged) each.gate = gate
}

/** One record that is very certain must not speak for all. */
const bounded = (gate: number): number => Math.max(-certain, Math.min(gate, certain))
