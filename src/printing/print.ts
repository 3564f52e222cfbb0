import { groupBy } from '../model/collections.ts'
import type { Paper } from '../model/list.ts'
import { withoutSlots } from './drop.ts'
import { lineStartEscaped, type Around } from './escape.ts'
import { withSlot } from './graft.ts'
import type { Layout, Pattern, Segment, SlotField } from './layout.ts'
import { unpaired } from './pairs.ts'
import { isLineOfOthers, rareWords, sharesOf, type Shares } from './shared-words.ts'
import { covers, fieldsOf, fills, slotsOf, valueOf, type Slot } from './values.ts'

/** A paper printed in one way. */
interface Printed {
  text: string
  /** The start of the entries it can be placed next to. */
  lead: string
}

/** All ways to print a paper with the patterns of a layout, best match first. */
export function printings(layout: Layout, paper: Paper, number: number): Printed[] {
  const fields = fieldsOf(paper, layout)
  const shares = sharesOf(layout.patterns)
  const usual = usualOf(layout.patterns)
  const all = layout.patterns.reduce((sum, { count }) => sum + count, 0)
  const ways = layout.patterns.map((pattern) => {
    const missing = fields.filter((field) => !covers(pattern, field, paper))
    const spare = slotsOf(pattern).filter((slot) => !fills(paper, slot)).length
    const rare = rareWords(pattern, shares).length
    const segments = fitted(pattern, paper, missing, layout.patterns, shares)
    const cost =
      3 * (missing.length + rare) +
      spare +
      (usual.has(pattern) && (pattern.count > 1 || all < 4) ? 0 : 2) +
      (isBroken(segments) ? 20 : 0) -
      Math.log2(pattern.count) / 2
    return { pattern, segments, cost }
  })
  return ways
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ pattern, segments }) => ({
      text: filled(segments, paper, layout, number),
      lead: pattern.lead,
    }))
}

/** Of the patterns with the same slots the most frequent one; the others may be typos. */
function usualOf(patterns: Pattern[]): Set<Pattern> {
  const bySlots = groupBy(patterns, ({ segments }) =>
    JSON.stringify(
      segments.map(({ kind, pieces }) => [
        kind,
        ...pieces.map((piece) => (piece.kind === 'slot' ? piece.field : '')),
      ]),
    ),
  )
  return new Set([...bySlots.values()].flatMap(([first]) => first ?? []))
}

/** Whether brackets, tags or emphasis have no partner, or a link has no URL. */
function isBroken(segments: Segment[]): boolean {
  const texts = segments.flatMap(({ before, pieces }) => [
    before,
    ...pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '\uFFFC')),
  ])
  return unpaired(texts) !== '' || texts.join('').includes(']()')
}

/** Adds and removes slots until a pattern has exactly the paper's fields. */
function fitted(
  pattern: Pattern,
  paper: Paper,
  missing: SlotField[],
  donors: Pattern[],
  shares: Shares,
): Segment[] {
  const segments = structuredClone(pattern.segments)
    .filter((segment) => !isLineOfOthers(segment, shares))
    .map(withoutValue)
  const dropped = assign(slotsOf({ ...pattern, segments }), paper)
  let result = withoutSlots(segments, (slot) => dropped.has(slot))
  for (const field of missing) result = withSlot(result, field, donors)
  return result
}

/** A cell that is no slot holds a value of other papers, `| Yes |`: a new one has it empty. */
const withoutValue = (segment: Segment): Segment =>
  segment.kind === 'cell' && segment.pieces.every(({ kind }) => kind === 'literal')
    ? { ...segment, pieces: [{ kind: 'literal', text: '' }] }
    : segment

/** Assigns links and tags to slots, and returns the slots that have no value. */
function assign(slots: Slot[], paper: Paper): Set<Slot> {
  const dropped = new Set<Slot>()
  const seen = new Set<SlotField>()
  const links = slots.filter(({ field }) => field === 'links')
  const labels = paper.links.map(({ label }) => label.toLowerCase())
  const homes = labels.map(
    (label) => links.find((slot) => slot.labels.includes(label)) ?? links.at(-1),
  )
  for (const slot of links) slot.labels = labels.filter((_, index) => homes[index] === slot)
  const homesOfTags = slots.filter(({ field }) => field === 'tags')
  const tags = paper.tags.map((tag) => tag.toLowerCase())
  const tagHomes = tags.map(
    (tag, index) =>
      homesOfTags.find((slot) => slot.labels.includes(tag)) ??
      homesOfTags[Math.min(index, homesOfTags.length - 1)],
  )
  for (const slot of homesOfTags) slot.labels = tags.filter((_, index) => tagHomes[index] === slot)
  const isDated = paper.date !== null
  for (const slot of slots) {
    const isSpare =
      !fills(paper, slot) ||
      (['links', 'tags'].includes(slot.field) ? !slot.labels.length : seen.has(slot.field)) ||
      (slot.field === 'date' && !isDated && slots.some(({ field }) => field === 'year'))
    if (isSpare) dropped.add(slot)
    seen.add(slot.field)
  }
  return dropped
}

function filled(segments: Segment[], paper: Paper, layout: Layout, number: number): string {
  let text = ''
  const isRow = segments.some(({ kind, before }) => kind === 'cell' && before.includes('|'))
  const first = segments[0]?.pieces[0]
  const isHtml = first?.kind === 'literal' && /^\s*<(?:t[rdh]|li|p|a|div)\b/i.test(first.text)
  for (const { before, pieces } of segments) {
    text += before
    pieces.forEach((piece, index) => {
      if (piece.kind === 'literal') {
        const isDoubled = index > 0 && /[.?!。？！]$/.test(text) && piece.text.startsWith('.')
        text += isDoubled ? piece.text.slice(1) : piece.text
        return
      }
      const next = pieces[index + 1]
      const isCode =
        text.endsWith('`') && next?.kind === 'literal' && next.text.startsWith('`') && !isHtml
      const around: Around = isHtml ? 'html' : isCode ? 'code' : isRow ? 'cell' : 'markdown'
      const value = valueOf(piece, paper, { layout, number, around })
      const isStart =
        !/\S/.test(text.slice(text.lastIndexOf('\n') + 1)) || /^\s*[-*+] +$/.test(text)
      text +=
        isStart && piece.field !== 'number' && around === 'markdown'
          ? lineStartEscaped(value)
          : value
    })
  }
  return text.replace(/(\r?\n){3,}/g, '$1$1').trimEnd()
}
