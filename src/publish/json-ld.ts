import type { EntryKind } from '../model/entry-kind.ts'
import type { List, Paper } from '../model/list.ts'
import { dateOf, firstParagraph, papersOf, plainText } from '../model/list.ts'

/**
 * Returns the entries of a page as https://schema.org defines them: a `CollectionPage` whose main entity is an `ItemList` of
 * `ScholarlyArticle`s, or of the type of its entries.
 * @param entries their kind
 * @param address the URL of the page; null if it is unknown
 */
export function linkedData(
  list: List,
  title: string,
  entries: EntryKind,
  address: string | null,
): string {
  const papers = papersOf(list)
  const description = firstParagraph(list.intro)
  const page = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    ...(address !== null && { '@id': address, url: address }),
    name: title,
    inLanguage: list.lang,
    ...(description !== null && { description }),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: papers.length,
      itemListElement: papers.map((paper, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: article(paper, types[entries], address),
      })),
    },
  }
  return `${JSON.stringify(page, null, 1)}\n`
}

const types: Record<EntryKind, string> = {
  papers: 'ScholarlyArticle',
  tools: 'SoftwareApplication',
  books: 'Book',
  datasets: 'Dataset',
  projects: 'CreativeWork',
  entries: 'CreativeWork',
}

function article(paper: Paper, type: string, address: string | null): object {
  const { id, title, link, authors, orgs, venue, note, tags, arxivId, doi } = paper
  const published = dateOf(paper)
  const same = [
    arxivId === null ? null : `https://arxiv.org/abs/${arxivId}`,
    doi === null ? null : `https://doi.org/${doi}`,
  ].filter((url) => url !== null && url !== link)
  return {
    '@type': type,
    ...(address !== null && { '@id': `${address}#${encodeURIComponent(id)}` }),
    name: title,
    ...(link !== null && { url: link }),
    ...(same.length && { sameAs: same }),
    ...(authors.length && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(orgs.length && {
      sourceOrganization: orgs.map((name) => ({ '@type': 'Organization', name })),
    }),
    ...(venue !== null && { isPartOf: { '@type': 'PublicationEvent', name: venue } }),
    ...(published !== null && { datePublished: published }),
    ...(note.length && { description: plainText(note) }),
    ...(tags.length && { keywords: tags }),
  }
}
