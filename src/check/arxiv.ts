import type { Edit } from '../model/diagnostic.ts'
import { arxivIdOf } from '../model/identifiers.ts'
import type { Paper } from '../model/list.ts'
import { mode } from '../model/collections.ts'
import type { Finding, Source, RuleContext } from './context.ts'
import { titleLink } from './title-link.ts'

/** The address of a paper's own link to arXiv or a page about what is there. */
interface Address {
  paper: Paper
  id: string
  form: Form
}

/** The address of an arXiv id, a form each. An address with anything else to it, as a version, is meant to be just so. */
const forms = {
  'arxiv.org/abs': (id: string) => `https://arxiv.org/abs/${id}`,
  'arxiv.org/pdf': (id: string) => `https://arxiv.org/pdf/${id}`,
  'arxiv.org/html': (id: string) => `https://arxiv.org/html/${id}`,
  'alphaxiv.org/abs': (id: string) => `https://www.alphaxiv.org/abs/${id}`,
  'huggingface.co/papers': (id: string) => `https://huggingface.co/papers/${id}`,
}
type Form = keyof typeof forms

const address =
  /^https?:\/\/(?:www\.)?(arxiv\.org|alphaxiv\.org|huggingface\.co|hf\.co)\/(abs|pdf|html|papers)\/([^?#]+?)(?:\.pdf)?\/?$/i

/** Addresses of one paper that differ in their form alone. */
export function* arxivVariant({ papers, source }: RuleContext): Generator<Finding> {
  const addresses = addressesOf(papers)
  const usual = usualForm(addresses)
  const first = new Map<string, Address>()
  for (const each of addresses) {
    const before = first.get(each.id)
    if (!before) first.set(each.id, each)
    else if (before.form !== each.form) {
      const wrong = before.form === usual ? each : before
      const other = wrong === each ? before : each
      const edits = other.form === usual ? fixed(wrong, usual, source) : []
      yield {
        message: `Unexpected address of ${each.id} at ${wrong.form}, expected ${other.form} as at line ${other.paper.place.line}`,
        place: placeOf(wrong, source),
        ...(edits.length && { edits }),
      }
    }
  }
}

/** Addresses of another form than four in five of the list. */
export function* arxivForm({ papers, source }: RuleContext): Generator<Finding> {
  const addresses = addressesOf(papers).filter(({ paper }) => titleLink(paper, source))
  const usual = usualForm(addresses)
  const count = addresses.filter(({ form }) => form === usual).length
  if (!usual || addresses.length < 10 || count < addresses.length * 0.8) return
  for (const each of addresses) {
    const edits = each.form === usual ? [] : fixed(each, usual, source)
    if (edits.length)
      yield {
        message: `Unexpected address of ${each.id} at ${each.form}, expected ${usual} as in ${count} other places`,
        place: placeOf(each, source),
        edits,
      }
  }
}

function addressesOf(papers: Paper[]): Address[] {
  return papers.flatMap((paper): Address[] => {
    const id = paper.link !== null && URL.canParse(paper.link) ? arxivIdOf(paper.link) : null
    const [, host = '', page, printed] = address.exec(paper.link ?? '') ?? []
    const form = `${host.toLowerCase().replace(/^hf\.co/, 'huggingface.co')}/${page}`
    return id !== null && id === printed && isForm(form) ? [{ paper, id, form }] : []
  })
}

const isForm = (form: string): form is Form => Object.hasOwn(forms, form)

const usualForm = (addresses: Address[]): Form | undefined =>
  mode(addresses.map(({ form }) => form))?.value

/** Only an address after the title: a link that says `pdf` has to lead to one. */
function fixed({ paper, id }: Address, usual: Form, source: Source): Edit[] {
  const link = titleLink(paper, source)
  return link ? [{ start: link.target, end: link.end - 1, text: forms[usual](id) }] : []
}

function placeOf({ paper }: Address, source: Source): Finding['place'] {
  const link = titleLink(paper, source)
  return link ? source.place(link.target, link.end - 1) : (paper.places.link ?? paper.place)
}
