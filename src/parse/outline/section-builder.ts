import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Section } from '../../model/list.ts'
import type { Context } from '../context.ts'
import { candidateOf, type Candidate } from '../paper.ts'
import {
  ambiguousTitles,
  isAmbiguous,
  titledByName,
  titledByWords,
  titleOrNoteIn,
  type TitleOrNote,
} from '../title-or-note.ts'
import type { Chapter } from './chapter.ts'
import type { Found, FoundEntry, FoundGroup } from './found.ts'
import { freeAnchor } from './free-anchor.ts'
import { tagsOf, type Legend } from './legend.ts'
import { gluedHeading, malformedLink, uncertainEntry, unparsed } from './section-diagnostics.ts'
import { endOf, startOf } from '../markdown/nodes.ts'

/** Builds sections from what was found in the chapters of a document. */
export class SectionBuilder {
  readonly sections: Section[] = []
  readonly candidates: Candidate[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly #context: Context
  readonly #legend: Legend
  readonly #anchors: Set<string>

  /** @param anchors the anchors of the document; those of new sections are added */
  constructor(context: Context, legend: Legend, anchors: Set<string>) {
    this.#context = context
    this.#legend = legend
    this.#anchors = anchors
  }

  /** Adds the section of a chapter, without introduction and papers. */
  add(chapter: Chapter, path: string[], isNamed: boolean): Section {
    const { node } = chapter
    const start = startOf(node)
    const end =
      chapter.kind === 'document' ? start : chapter.kind === 'summary' ? start + 1 : endOf(node)
    const section: Section = {
      anchor: isNamed ? chapter.anchor || freeAnchor(path, this.#anchors) : '',
      aliases: isNamed ? chapter.aliases : [chapter.anchor, ...chapter.aliases].filter(Boolean),
      title: isNamed ? chapter.title : '',
      path,
      intro: [],
      papers: [],
      place: this.#context.placeOf(start, end),
    }
    this.sections.push(section)
    return section
  }

  /** Adds findings to a section. A group becomes a subsection. Without a section, only reports. */
  addFound(section: Section | null, found: Found[]): void {
    const { placeOf } = this.#context
    const setting = titleOrNoteIn(this.#context.titleOrNote, section?.path ?? [])
    if (!setting && section) {
      const drafts = found.flatMap((each) => (each.kind === 'entry' ? [each.draft] : []))
      const ambiguous = drafts.filter(isAmbiguous)
      this.diagnostics.push(...ambiguousTitles(ambiguous, section.title, placeOf))
    }
    for (const each of found) {
      if (each.kind === 'broken') this.diagnostics.push(malformedLink(each.link, placeOf))
      else if (each.kind === 'glued') this.diagnostics.push(gluedHeading(each, placeOf))
      else if (each.kind === 'unparsed') this.diagnostics.push(unparsed(each, placeOf))
      else if (section && each.kind === 'entry') this.#addEntry(section, each, setting)
      else if (section && each.kind === 'group') this.#addGroup(section, each)
    }
  }

  #addEntry(section: Section, entry: FoundEntry, setting: TitleOrNote | null): void {
    const marks = tagsOf(this.#legend, this.#context.text, entry)
    const draft =
      setting === 'title'
        ? titledByWords(entry.draft)
        : setting === 'note'
          ? titledByName(entry.draft)
          : entry.draft
    const candidate = candidateOf({ ...entry, draft }, section.path, { ...this.#context, marks })
    section.papers.push(candidate.paper)
    if (entry.isUncertain && !setting && !isAmbiguous(entry.draft))
      this.diagnostics.push(uncertainEntry(candidate.paper))
    this.candidates.push(candidate)
  }

  #addGroup(section: Section, { title, start, found }: FoundGroup): void {
    const path = [...section.path, title]
    const group: Section = {
      anchor: freeAnchor(path, this.#anchors),
      aliases: [],
      title,
      path,
      intro: [],
      papers: [],
      place: this.#context.placeOf(start, start + 1),
    }
    this.sections.push(group)
    this.addFound(group, found)
  }
}
