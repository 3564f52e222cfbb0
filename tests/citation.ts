import type { Citation } from '../src/model/citations/citation.ts'
import { withKeys, type Draft } from '../src/model/citations/with-keys.ts'

const emu3: Draft = {
  title: 'Emu3',
  authors: [],
  venue: '',
  year: '',
  month: '',
  url: '',
  arxivId: '',
  doi: '',
  orgs: [],
  section: [],
  tags: [],
  note: '',
  links: [],
  properties: [],
}

/** Citations of a list, each with the title `Emu3` and nothing more but what is given. */
export const citationsWith = (...given: Partial<Draft>[]): Citation[] =>
  withKeys(given.map((each) => ({ ...emu3, ...each })))

/** The only citation of a list. */
export function citationWith(given: Partial<Draft>): Citation {
  const [citation] = citationsWith(given)
  if (!citation) throw new Error('no citation')
  return citation
}
