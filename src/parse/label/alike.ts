import { groupBy, mode } from '../../model/collections.ts'
import { states, type Field, type Path } from './states.ts'
import { linksOfRecord, type ListRecord } from '../records/record.ts'

/** The gate's score for a record that is an entry by its form alone. */
export const certain = 4

/** A record with its score, positive for an entry, and the state of each of its atoms. */
interface Judged {
  gate: number
  path?: Path
}

/** At least this many records of one kind are judged within their chapter. */
const minAlike = 3

/**
 * Judges similar records together: half of each score comes from the record itself, half from the
 * mean of its kind in the chapter, or mostly in the document if the chapter has few of that kind.
 */
export function judgeAlike(
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
  const usual = new Map<Judged[], { mean: number; form: string | null }>()
  const judged = groups.flatMap(({ kind, alike }) => {
    const isFew = alike.length < minAlike
    const peers = isFew ? (everywhere.get(kind) ?? []) : alike
    const share = isFew ? 2 / 3 : 1 / 2
    if (peers.length < minAlike) return []
    const { mean, form } = usual.get(peers) ?? {
      mean: meanOf(peers),
      form: kind.endsWith('true') ? usualForm(peers) : null,
    }
    // Chapters with few records share the peers of the whole document.
    usual.set(peers, { mean, form })
    return alike.map((each) => {
      const own = form && formOf(each.path ?? []).join('') === form ? usualShare : share
      return { each, gate: bounded(each.gate) * (1 - own) + mean * own }
    })
  })
  for (const { each, gate } of judged) each.gate = gate
  for (const records of chapters) raiseAlike(records, labelled)
}

const meanOf = (peers: { gate: number }[]): number =>
  peers.reduce((sum, { gate }) => sum + bounded(gate), 0) / peers.length

/** At least this many entries show the usual form of a kind. */
const minUsual = 8
/** The share of its kind in the score of a record that has the usual form. */
const usualShare = 3 / 4

/** The sequence of fields that most entries of one kind have; null if they are few or differ. */
function usualForm(peers: Judged[]): string | null {
  const entries = peers.filter(({ gate }) => gate > 0)
  if (entries.length < minUsual || entries.length < peers.length / 2) return null
  const form = mode(entries.map(({ path }) => formOf(path ?? []).join('')))
  return form && form.count * 2 > entries.length ? form.value : null
}

/** At least this many entries with the same sequence of fields make a form. */
const minOfForm = 2

/**
 * Accepts records without a link if entries with a link have the same sequence of fields, including
 * people or a venue.
 */
function raiseAlike(records: ListRecord[], labelled: Map<ListRecord, Judged>): void {
  const linked: { form: string; gate: number }[] = []
  const unlinked: { form: string; own: Judged }[] = []
  for (const record of records) {
    const own = labelled.get(record)
    const fields = formOf(own?.path ?? [])
    if (!own || !fields.some((field) => field === 'A' || field === 'V')) continue
    const form = `${record.container}${record.depth}${fields.join('')}`
    if (!linksOfRecord(record).length) unlinked.push({ form, own })
    else if (own.gate > 0) linked.push({ form, gate: own.gate })
  }
  const forms = groupBy(linked, ({ form }) => form)
  for (const { form, own } of unlinked) {
    const alike = forms.get(form) ?? []
    if (own.gate <= 0 && alike.length >= minOfForm) own.gate = meanOf(alike) / 2
  }
}

/** The sequence of fields in a path, without repetitions, links and atoms without a field. */
const formOf = (path: Path): Field[] =>
  path
    .map((state): Field => states[state]?.field ?? 'X')
    .filter((field) => field !== 'L' && field !== 'X')
    .filter((field, index, all) => field !== all[index - 1])

/** Limits a score, so that one very certain record does not decide for all. */
const bounded = (gate: number): number => Math.max(-certain, Math.min(gate, certain))
