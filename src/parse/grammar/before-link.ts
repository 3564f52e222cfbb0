import { readAuthors } from '../field/authors.ts'
import { isLabel } from '../field/labels.ts'
import { WHOLE, lineOf, slice, trim, type Line, type Span } from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { bracketAt, groupAt } from './groups.ts'
import { merged, published, type Published } from './published.ts'

/** What stands in front of a linked title. */
export interface Before {
  /** From the title on. */
  titled: Line
  /** Icons that are links. */
  icons: Span[]
  /** A group, `(NVIDIA) [Title](…)`, that is nothing of the following. */
  lead: Line | null
  publication: Published | null
  authors: Placed<string>[]
  tags: Placed<string>[]
}

/** Reads icons, code spans, groups, dates, venues and people in front of the link that a line is about. */
export function beforeLink(line: Line): Before {
  const codes = leadingCodes(line)
  if (codes) {
    const before = beforeLink(codes.rest)
    return {
      ...before,
      publication: merged(codes.publication, before.publication),
      tags: [...codes.tags, ...before.tags],
    }
  }
  const length = leadingIcons(line)
  const rest = slice(line, length)
  const start = line.shape.indexOf(WHOLE, length)
  const isLed = start >= 0 && line.shape.slice(length, start).trim() !== ''
  const grouped = isLed ? (groupAt(rest) ?? bracketAt(rest)) : null
  const credits = isLed && !grouped ? creditsAt(rest) : null
  const people = isLed && !grouped && !credits ? peopleAt(rest) : null
  const topic = isLed && !grouped && !credits && !people ? topicAt(rest) : null
  const publication = credits?.publication ?? (grouped && published(grouped.inner, true))
  return {
    titled: trim((grouped ?? credits ?? people ?? topic)?.rest ?? rest),
    icons: slice(line, 0, length).spans.filter(({ kind }) => kind === 'link'),
    lead: grouped && !publication ? grouped.inner : null,
    publication,
    authors: people?.authors ?? [],
    tags: topic?.tags ?? [],
  }
}

/** When and where something appeared, in front of a linked title: `20200706 [ICML-20] [Title](…)`. */
function creditsAt(line: Line): { rest: Line; publication: Published } | null {
  const [whole] = /^[^\uFFFC]{4,60}(?=\uFFFC)/.exec(line.shape) ?? []
  const link = line.spans.find(({ kind }) => kind !== 'text')
  if (whole === undefined || isLabel(link?.text ?? '')) return null
  const parts = [...whole.matchAll(/[^\s,|()（）[\]【】]+/g)].map(({ index, 0: part }) =>
    published(slice(line, index, index + part.length), true),
  )
  const publication =
    published(slice(line, 0, whole.length), true) ??
    (parts.every((part) => part !== null) ? parts.reduce(merged, null) : null)
  return publication && { rest: slice(line, whole.length), publication }
}

/** Who stands in front of a linked title: `Jane Doe and John Smith, [Title](…)`. */
function peopleAt(line: Line): { rest: Line; authors: Placed<string>[] } | null {
  const [whole, topic = '', names = ''] =
    /^\s*((?:[^,\uFFFC]{2,30}\s-\s)?)([^\uFFFC]+?)[,.:]\s*(?=\uFFFC)/.exec(line.shape) ?? []
  const people = whole === undefined ? null : readAuthors(names, true)
  const link = line.spans.find(({ kind }) => kind === 'link')
  if (
    !people?.every((name) => /\s/.test(name) && name.split(/\s+/).length <= 4) ||
    (people.length < 2 && !topic) ||
    isLabel(link?.text ?? '')
  )
    return null
  const at = whole?.indexOf(names, topic.length) ?? 0
  return {
    rest: slice(line, whole?.length ?? 0),
    authors: placedIn(slice(line, at, at + names.length), people),
  }
}

/** What a linked title is about: `**Image captioning**: [Title](…)`. */
function topicAt(line: Line): { rest: Line; tags: Placed<string>[] } | null {
  const [whole, topic = ''] =
    /^\s*([^:：\uFFFC]{2,40}?)\s*[:：]\s*(?=\uFFFC)/.exec(line.shape) ?? []
  const link = line.spans.find(({ kind }) => kind === 'link')
  const isBold = line.spans[0]?.look === 'strong' && line.spans[0].text.trim() === topic.trim()
  return whole === undefined || !link || !isBold || isLabel(topic) || isLabel(link.text)
    ? null
    : { rest: slice(line, whole.length), tags: placedIn(line, [topic]) }
}

/** What code spans right in front of a linked title say: `` `ICLR` `2024` [Title](…) ``. */
function leadingCodes(
  line: Line,
): { publication: Published | null; tags: Placed<string>[]; rest: Line } | null {
  const [lead = ''] = /^\s*(?:\uFFFC\s+)+(?=\uFFFC)/.exec(line.shape) ?? []
  const codes = slice(line, 0, lead.length).spans.filter(({ kind }) => kind !== 'text')
  if (!codes.length || codes.some(({ kind }) => kind !== 'code')) return null
  const read = codes.map((code) => ({ code, publication: published(lineOf([code]), true) }))
  return {
    publication: read.map(({ publication }) => publication).reduce(merged, null),
    tags: read
      .filter(({ publication }) => !publication)
      .map(({ code }) => ({ value: code.text, start: code.start, end: code.end })),
    rest: slice(line, lead.length),
  }
}

/** The length of the icons in front of a title: pictures, emoji, links that are only a picture or an emoji. */
function leadingIcons(line: Line): number {
  let length = 0
  for (const span of line.spans) {
    const isIcon =
      span.kind === 'image' ||
      (span.kind === 'link' &&
        (span.isBadge ||
          /^(?::[\w+-]+:|[\p{Extended_Pictographic}\uFE0F\u200D\s]+)$/u.test(span.text)))
    const words =
      span.kind === 'text'
        ? (/^(?:\s|:[\w+-]+:|[\p{Extended_Pictographic}\uFE0F\u200D]|[-–—](?=\s)|[《「『<](?=$))+/u.exec(
            span.text,
          )?.[0].length ?? 0)
        : 0
    length += isIcon ? 1 : words
    if (!isIcon && words < span.text.length) break
  }
  return line.shape.slice(length).includes(WHOLE) ? length : 0
}
