import type { CitationFormatName } from '../../../model/citations/formats.ts'
import type { Messages } from '../../../model/messages/messages.ts'
import type { PageContext } from '../../context.ts'
import { element } from '../../dom.ts'
import { languageOfPage, loadedMessages, say } from '../../i18n.ts'
import { copyText, loadWriters } from '../clipboard.ts'
import { scopesOf, type Scope } from './scopes.ts'

/** Fills the menu: what is taken, a line for each format, and links to the files of the site. */
export function fillTakeMenu(menu: HTMLElement, context: PageContext): void {
  const messages = loadedMessages()
  if (!messages) return
  void loadWriters()
  const { scopes, sections } = scopesOf(context, messages)
  const all = [...scopes, ...sections]
  const optionOf = ({ label, rows }: Scope): HTMLOptionElement =>
    element('option', { text: `${label} (${rows.size.toLocaleString()})` })
  const group = element('optgroup', { label: messages.facets.section })
  group.append(...sections.map(optionOf))
  const select = element(
    'select',
    { autofocus: true },
    ...scopes.map(optionOf),
    ...(sections.length ? [group] : []),
  )
  const chosen = (): Scope => all[select.selectedIndex] ?? (all[0] as Scope)
  const files = element('p', { className: 'files' })
  const showFiles = (): void => files.replaceChildren(...linksTo(chosen(), messages))
  select.onchange = showFiles
  showFiles()
  const formats = Object.keys(messages.forms) as CitationFormatName[]
  menu.lang = languageOfPage()
  menu.replaceChildren(
    element('label', {}, messages.takeFrom.what, ' ', select),
    ...formats.map((format) => lineOf(format, chosen, menu, context, messages)),
    files,
  )
}

/** A format, with a button that copies the papers in it, and one that saves them. */
function lineOf(
  format: CitationFormatName,
  chosen: () => Scope,
  menu: HTMLElement,
  context: PageContext,
  messages: Messages,
): HTMLElement {
  const name = messages.forms[format]
  const button = (words: string, label: string, act: () => Promise<void>): HTMLElement =>
    element('button', {
      type: 'button',
      textContent: words,
      ariaLabel: say(label, { value: name }),
      onclick: () => {
        menu.hidePopover()
        void act()
      },
    })
  const write = async (): Promise<{ text: string; extension: string; type: string }> =>
    (await loadWriters()).written(chosen().rows, context.list(), format)
  return element(
    'div',
    {},
    element('span', { textContent: name }),
    button(messages.copy, messages.copyAs, async () =>
      copyText((await write()).text, ({ copiedAs }) => say(copiedAs, { value: name }), context),
    ),
    button(messages.download, messages.downloadAs, async () => {
      const { text, extension, type } = await write()
      // Excel takes a table for one in Unicode only where it begins with this mark
      const parts = format === 'csv' ? ['\ufeff', text] : [text]
      save(new Blob(parts, { type }), `${chosen().name}.${extension}`)
    }),
  )
}

function save(content: Blob, name: string): void {
  const href = URL.createObjectURL(content)
  element('a', { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

/** Links to the files of the site with the same papers, which follow the list: Zotero takes RIS from a link without `download`. */
function linksTo({ address }: Scope, { files }: Messages): (Node | string)[] {
  if (address === null) return []
  const hasFeeds = document.querySelector('link[type="application/atom+xml"]') !== null
  const ofList = hasFeeds && !address.includes('/')
  const names = {
    bib: 'BibTeX',
    ris: 'RIS',
    ...(hasFeeds && { atom: 'Atom' }),
    ...(ofList && { rss: 'RSS' }),
  }
  const path = address.split('/').map(encodeURIComponent).join('/')
  const links = Object.entries(names).map(([extension, textContent]) =>
    element('a', { href: `${path}.${extension}`, textContent }),
  )
  return [files, ...links]
}
