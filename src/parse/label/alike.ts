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
 * Records of a chapter that are alike are entries or none: each is judged half by itself and half by what all of its kind
 * look like.
 */
export function resolveAlike(records: ListRecord[], labelled: Map<ListRecord, Judged>): void {
  const kinds = new Map<string, Judged[]>()
  for (const record of records) {
    const own = labelled.get(record)
    if (!own) continue
    const isLinked = linksOfRecord(record).length > 0
    const kind = `${record.container}${record.depth}${isLinked}`
    const alike = kinds.get(kind)
    if (alike) alike.push(own)
    else kinds.set(kind, [own])
  }
  for (const alike of kinds.values()) {
    if (alike.length < fewestAlike) continue
    const mean = alike.reduce((sum, { gate }) => sum + bounded(gate), 0) / alike.length
    for (const each of alike) each.gate = (bounded(each.gate) + mean) / 2
  }
}

/** One record that is very certain must not speak for all. */
const bounded = (gate: number): number => Math.max(-certain, Math.min(gate, certain))
