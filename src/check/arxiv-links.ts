import { mode } from '../model/collections.ts'
import type { Edit } from '../model/diagnostic.ts'
import { arxivIdOf } from '../model/identifiers.ts'
import type { Paper, Place } from '../model/list.ts'
import type { SourceText } from '../model/source-text.ts'
import { titleLink } from './title-link.ts'

/** A paper's own link to arXiv, or to a page about an arXiv paper. */
export interface ArxivLink {
  paper: Paper
  id: string
  form: ArxivForm
}

/** The forms of such URLs. URLs with more in them, such as a version, are deliberate and not listed. */
const forms = {
  'arxiv.org/abs': (id: string) => `https://arxiv.org/abs/${id}`,
  'arxiv.org/pdf': (id: string) => `https://arxiv.org/pdf/${id}`,
  'arxiv.org/html': (id: string) => `https://arxiv.org/html/${id}`,
  'alphaxiv.org/abs': (id: string) => `https://www.alphaxiv.org/abs/${id}`,
  'huggingface.co/papers': (id: string) => `https://huggingface.co/papers/${id}`,
}
type ArxivForm = keyof typeof forms

const pattern =
  /^https?:\/\/(?:www\.)?(arxiv\.org|alphaxiv\.org|huggingface\.co|hf\.co)\/(abs|pdf|html|papers)\/([^?#]+?)(?:\.pdf)?\/?$/i

/** Returns the papers whose own link has one of the known forms. */
export function arxivLinksOf(papers: Paper[]): ArxivLink[] {
  return papers.flatMap((paper): ArxivLink[] => {
    const id = paper.link !== null && URL.canParse(paper.link) ? arxivIdOf(paper.link) : null
    const [, host = '', page, printed] = pattern.exec(paper.link ?? '') ?? []
    const form = `${host.toLowerCase().replace(/^hf\.co/, 'huggingface.co')}/${page}`
    return id !== null && id === printed && isForm(form) ? [{ paper, id, form }] : []
  })
}

const isForm = (form: string): form is ArxivForm => Object.hasOwn(forms, form)

/** Returns the most frequent form. */
export const usualForm = (links: ArxivLink[]): ArxivForm | undefined =>
  mode(links.map(({ form }) => form))?.value

/** Returns the edit that gives a link another form; none unless the title is the link, since a link labelled `pdf` must lead to a PDF. */
export function editsTo(form: ArxivForm, { paper, id }: ArxivLink, source: SourceText): Edit[] {
  const link = titleLink(paper, source)
  return link ? [{ start: link.target, end: link.end - 1, text: forms[form](id) }] : []
}

/** Returns the place of a link's URL, or of the whole link if its title is not the link. */
export function placeOf({ paper }: ArxivLink, source: SourceText): Place {
  const link = titleLink(paper, source)
  return link ? source.place(link.target, link.end - 1) : (paper.places.link ?? paper.place)
}
