import { readAuthors } from '../field/authors.ts'
import { readInstitutions } from '../field/institutions.ts'
import { isLabel } from '../field/labels.ts'
import { readPublication } from '../field/venue.ts'
import { WHOLE, joined, lineOf, linesOf, slice, wordsOf, type Line, type Span } from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { takeCredits } from './credits.ts'
import { labelledField } from './labelled-field.ts'
import { takeLinks } from './labelled-links.ts'
import { clean, piecesOf, type Piece } from './pieces.ts'
import { merged, placed, published, type Published } from './published.ts'

/** What stands around a title: labelled links, people, a venue, tags, and whatever remains as the note. */
export interface Citation {
  links: Span[]
  authors: Placed<string>[]
  publication: Published | null
  tags: Placed<string>[]
  /** Organisations that stand in a place of their own. */
  orgs: Line | null
  note: Line
}

/**
 * Takes apart what stands around a title, in whatever order and punctuation: `, Authors, CVPR 2024 | [code](…)`.
 * @param fields what stands in paragraphs and bullets of its own
 */
export function readCitation(lines: Line[], fields: Line[] = []): Citation {
  const citation: Citation = {
    links: [],
    authors: [],
    publication: null,
    tags: [],
    orgs: null,
    note: joined([]),
  }
  const notes: Line[] = []
  for (const line of lines.flatMap(linesOf))
    for (const piece of piecesOf(takeCodes(takeLinks(line, citation.links), citation)))
      readPiece(piece, citation, notes)
  for (const line of fields.flatMap(linesOf)) {
    const labelled = labelledField(line)
    if (labelled && !line.shape.includes(WHOLE)) {
      if (!readField(labelled, citation)) notes.push(readRemark(labelled.words, citation))
      continue
    }
    // A person alone on a line of their own.
    const only =
      !citation.authors.length && /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,3}$/u.test(line.shape)
        ? readAuthors(line.shape, true)
        : null
    if (only) citation.authors.push(...placedIn(line, only))
    else
      for (const piece of piecesOf(takeCodes(takeLinks(line, citation.links), citation)))
        readPiece(piece, citation, notes)
  }
  citation.note = joined(notes)
  return citation
}

/** Fills in what a line says by its label; false for a note. */
function readField(
  { field, words }: NonNullable<ReturnType<typeof labelledField>>,
  citation: Citation,
): boolean {
  const text = wordsOf(words)
  if (field === 'note') return false
  if (/^(?:unknown|none|n\/?a|-|无)$/i.test(text)) return true
  if (field === 'authors')
    citation.authors.push(...placedIn(words, readAuthors(text, true) ?? [text]))
  else if (field === 'orgs') citation.orgs = words
  else if (field === 'tags')
    citation.tags.push(
      ...placedIn(
        words,
        text
          .split(/\s*[,，、;；]\s*/)
          .map((tag) => tag.replace(/^[[【]|[\]】]$/g, '').trim())
          .filter((tag) => tag && tag.length <= 40),
      ),
    )
  else
    citation.publication = merged(
      citation.publication,
      published(words, true) ??
        (text.length <= 40 ? placed({ venue: text, year: null, month: null }, words) : null),
    )
  return true
}

/** Takes off the head of a remark where it appeared and whose it is: `CVPR 2018 Oral. MIT & Google. Faster`. */
function readRemark(remark: Line, citation: Citation): Line {
  const [sentence = ''] = /^[^.\uFFFC]{2,80}(?=\.\s|\.?$)/.exec(remark.shape) ?? []
  const first = slice(remark, 0, sentence.length)
  const publication = sentence
    ? published(first, /\b(?:journal|transactions|proceedings|conference)\b/i.test(sentence))
    : null
  if (publication) citation.publication = merged(citation.publication, publication)
  else if (sentence && !citation.orgs && readInstitutions(sentence)) citation.orgs = first
  else return remark
  const [sign = ''] = /^[.\s]*/.exec(remark.shape.slice(sentence.length)) ?? []
  return readRemark(slice(remark, sentence.length + sign.length), citation)
}

/** Code spans between separators say where something appeared, or are tags; within a sentence they are words. */
function takeCodes(parts: Line[], citation: Citation): Line[] {
  return parts.flatMap((part) => {
    const rest: Line[] = []
    let from = 0
    for (const { index, 0: whole } of part.shape.matchAll(
      /(?<=^|[,;|·\uFFFC]\s*)[\s[(（]*\uFFFC[\])）]?(?=\s*(?:[,;|·\uFFFC]|$))|\s[[(（]\uFFFC[\])）]/g,
    )) {
      const [span] = slice(
        part,
        index + whole.indexOf(WHOLE),
        index + whole.indexOf(WHOLE) + 1,
      ).spans
      if (span?.kind !== 'code') continue
      const publication = published(lineOf([span]), true)
      const isTag =
        !/[(（[]/.test(whole) &&
        part.spans.some(
          (other) =>
            (other.kind === 'code' && other !== span) ||
            (other.kind === 'text' && other.text.trim()),
        )
      if (publication) citation.publication = merged(citation.publication, publication)
      else if (isTag) citation.tags.push({ value: span.text, start: span.start, end: span.end })
      else continue
      rest.push(slice(part, from, index))
      from = index + whole.length
    }
    return [...rest, slice(part, from)]
  })
}

/** What a curator prints for nothing: `Code: None`. */
const nothing =
  /^(?:in|at)$|^[^:：]{1,30}[:：]\s*(?:none|n\/?a|-|tbd|coming soon|not (?:yet )?available|无|暂无)\.?$/i

function readPiece({ line: whole, isEnclosed }: Piece, citation: Citation, notes: Line[]): void {
  const lead = /^[(（[【]([^()（）[\]【】\uFFFC]+)[)）\]】][\s,，.:：-]*/.exec(whole.shape)
  const dated = lead?.[1] ? published(whole, true, lead[1]) : null
  if (dated) citation.publication = merged(citation.publication, dated)
  const piece = dated ? clean(slice(whole, lead?.[0].length ?? 0)) : withoutLabel(whole)
  const text = wordsOf(piece)
  if (!text || nothing.test(text) || (text.startsWith('[[') && isLabel(text))) return
  const [, tag] = /^\[([^[\]]+)\]$/.exec(text) ?? []
  if (tag !== undefined && isLabel(tag)) return void citation.tags.push(...placedIn(piece, [tag]))
  const code = piece.spans.find(({ kind }) => kind !== 'text')
  if (code?.kind === 'code' && /^[[(]?\uFFFC[\])]?$/.test(piece.shape))
    return void citation.tags.push({ value: code.text, start: code.start, end: code.end })
  // `(**BERT**)`
  if (isEnclosed && piece.spans[0]?.look === 'strong' && text.length <= 24 && !text.includes(' '))
    return void citation.tags.push(...placedIn(piece, [text]))
  if (piece.shape.includes(WHOLE)) return void notes.push(piece)
  const [keywords] = /^(?:key ?words?|tags?|关键词|标签)\s*[:：]\s*/i.exec(piece.shape) ?? []
  if (keywords !== undefined)
    return void citation.tags.push(
      ...placedIn(
        piece,
        text
          .slice(keywords.length)
          .split(/\s*[,，、;；]\s*/)
          .filter((tag) => tag.length <= 40),
      ),
    )
  const isOrg =
    isEnclosed &&
    piece.spans[0]?.look === 'emphasis' &&
    text.length <= 80 &&
    !/[.:;!?]\s/.test(text)
  if (!citation.orgs && isOrg && !readPublication(text, true) && !readAuthors(text))
    return void (citation.orgs = piece)
  if (piece.spans[0]?.look !== 'emphasis' && readInstitutions(text))
    return void (citation.orgs = citation.orgs ? listed(citation.orgs, piece) : piece)
  const isPeople = !citation.authors.length
  // `OpenAI: A. Author, B. Author`
  const [head, org = ''] = /^(\p{Lu}[^:：,，]{1,30})[:：]\s+/u.exec(piece.shape) ?? []
  const members =
    head !== undefined && isPeople && !citation.orgs
      ? readAuthors(piece.shape.slice(head.length))
      : null
  if (members && members.length > 2) {
    citation.orgs = slice(piece, 0, org.length)
    return void citation.authors.push(...placedIn(slice(piece, head?.length ?? 0), members))
  }
  const { authors, publication, rest } = takeCredits(
    piece,
    isPeople && piece.spans[0]?.look === 'emphasis' && !/\d/.test(text),
  )
  if (authors.length && !citation.orgs) citation.orgs = whereTheyAre(piece)
  if (!isPeople && authors.length) return void notes.push(piece)
  citation.publication = merged(citation.publication, publication)
  citation.authors.push(...authors)
  if (rest.shape) notes.push(rest)
}

/** Two lines as one, with a comma between them. */
function listed(first: Line, second: Line): Line {
  const at = first.spans.at(-1)?.end ?? 0
  return lineOf([
    ...first.spans,
    {
      kind: 'text',
      text: ', ',
      target: null,
      look: null,
      isBadge: false,
      words: null,
      offsets: null,
      start: at,
      end: at,
    },
    ...second.spans,
  ])
}

/** Where the first of the people is: `Jane Doe (Some University) et al.` */
function whereTheyAre(people: Line): Line | null {
  const [lead = '', org = ''] =
    /^[^()]{3,60}\((\p{Lu}[^()]{1,59})\)(?=\s*(?:$|[,;.]|et al|and\s|等))/u
      .exec(people.shape)
      ?.slice(0, 2) ?? []
  const at = lead.length - org.length - 1
  const isShort =
    org.split(/[\s,]+/).length <= 5 &&
    !/\b(?:version|equal|corresponding|lead|advisor|current)\b|\d/i.test(org)
  return org && (isShort || readInstitutions(org)) && !readPublication(org, true)
    ? slice(people, at, at + org.length)
    : null
}

/** `Abstract: …` and `简介：…` say what the words are, which a note does not need. */
function withoutLabel(piece: Line): Line {
  const [label = ''] =
    /^(?:abstract|description|summary|intro(?:duction)?|tl;?dr|notes?|venue|conference|published(?: in)?|date|year|簡介|简介|描述|摘要|说明|备注|会议|时间)\s*[:：]\s*/i.exec(
      piece.shape,
    ) ?? []
  return slice(piece, label.length)
}
