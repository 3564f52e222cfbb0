import { arxivIdOf, doiOf } from '../../../model/identifiers.ts'
import type { PageContext } from '../../context.ts'
import { element } from '../../dom.ts'
import { titleOf } from '../../rows.ts'

interface KnownPaper {
  id: string
  title: string
  link: string | null
  links: { label: string; url: string }[]
  arxivId: string | null
  doi: string | null
}

/** What identifies the papers of the page. */
export function knownPapers({ list }: PageContext): KnownPaper[] {
  return list().rows.map((row) => {
    const urls = row.urls()
    const first = (find: (url: string) => string | null): string | null =>
      urls.map(find).find(Boolean) ?? null
    return {
      id: row.element.id,
      title: titleOf(row.element),
      link: urls[0] ?? null,
      links: urls.map((url) => ({ label: '', url })),
      arxivId: first(arxivIdOf),
      doi: first(doiOf),
    }
  })
}

/** The sentence that names a paper, with a link to it. */
export function knownAt(
  { id, title }: KnownPaper,
  sentence: string,
  close: () => void,
): (Node | string)[] {
  const [before = '', after = ''] = sentence.split('{value}')
  return [before, element('a', { href: `#${id}`, textContent: title, onclick: close }), after]
}
