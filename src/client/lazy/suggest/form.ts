import { editorAddress, forgeName, type Forge } from '../../../model/forge.ts'
import { arxivIdOf, monthOfArxivId } from '../../../model/identifiers.ts'
import { samePaper } from '../../../model/identity.ts'
import type { Messages } from '../../../model/messages/messages.ts'
import { addressOfPasted } from '../../../model/pasted.ts'
import type { Layout } from '../../../printing/layout.ts'
import { printsField } from '../../../printing/new-paper.ts'
import type { SectionForm, SectionForms } from '../../../printing/section-forms.ts'
import type { PageContext } from '../../context.ts'
import { addStyle, announce } from '../../dom.ts'
import { loadMessages, say } from '../../i18n.ts'
import type { PageRow } from '../../rows.ts'
import { formView } from './form-view.ts'
import styleText from './form.css?inline'
import { knownAt, knownPapers } from './known-papers.ts'
import { anchorOf, lineFor, readAnchors } from './place.ts'
import {
  entryOf,
  errorsOf,
  paperOf,
  slotOf,
  suggestionAddress,
  type Answers,
  type Field,
} from './suggestion.ts'

let loading: Promise<SectionForms | null> | undefined
let isStyled = false

/**
 * Opens the form that writes a paper as a section would, and leads to the repository with it.
 * @param words those of issues, in the language of the list
 * @param row a paper of the section that is chosen at first; by default that is the one that is read
 */
export async function openForm(
  context: PageContext,
  forge: Forge & { as: 'issue' | 'edit' },
  words: Messages['suggest'],
  row?: PageRow,
): Promise<void> {
  const [messages, forms] = await Promise.all([loadMessages(), (loading ??= loadForms())])
  if (!forms?.sections[0]) {
    loading = undefined
    return announce(context.status, messages.suggest.failed)
  }
  if (!isStyled) addStyle(styleText)
  isStyled = true
  showForm(forms, { context, forge, words, messages, row })
}

/** The file lies beside the page, under the name of its JSON-LD. */
async function loadForms(): Promise<SectionForms | null> {
  const data = document.querySelector<HTMLLinkElement>('link[href$=".jsonld"]')
  const answer =
    data && (await fetch(data.href.replace(/\.jsonld$/, '.forms.json')).catch(() => null))
  return answer?.ok ? ((await answer.json()) as SectionForms) : null
}

interface Opened {
  context: PageContext
  forge: Forge & { as: 'issue' | 'edit' }
  words: Messages['suggest']
  messages: Messages
  row: PageRow | undefined
}

function showForm(forms: SectionForms, opened: Opened): void {
  const { context, forge, words, messages, row } = opened
  const { suggest } = messages
  const view = formView(forms, messages, say(suggest[forge.as], { value: forgeName(forge) }))
  const { dialog, form, fields, section, path, entry, known, go, copy, cancel } = view

  const anchors = row ? [anchorOf(row)] : readAnchors(context)
  const chosen = anchors
    .map((anchor) => forms.sections.findIndex((each) => each.anchor === anchor))
    .find((index) => index >= 0)
  section.value = String(chosen ?? 0)
  const papers = knownPapers(context)

  const answers = (): Answers =>
    Object.fromEntries(
      Object.entries(fields).map(([name, { part, input }]) => [
        name,
        part.hidden ? '' : input.value,
      ]),
    ) as Answers
  const sectionHere = (): SectionForm => forms.sections[Number(section.value)] as SectionForm
  const layoutHere = (): Layout | undefined => forms.layouts[sectionHere().layout]
  /** Shows the entry as it is now, and leads to it. */
  const show = (): void => {
    const [here, layout] = [sectionHere(), layoutHere()]
    if (!layout) return
    path.textContent = here.path.slice(0, -1).join(' / ')
    path.hidden = !path.textContent
    for (const [name, slot] of Object.entries(slotOf))
      fields[name as Field].part.hidden = !layout.patterns.some(({ segments }) =>
        segments.some(({ pieces }) =>
          pieces.some((piece) => piece.kind === 'slot' && piece.field === slot),
        ),
      )
    const paper = paperOf(answers(), layout)
    const text = entryOf(paper, layout)
    entry.textContent = text
    const line = lineFor(paper, here, layout, context)
    const what = {
      title: paper.title,
      section: here.path.join(' / '),
      entry: text,
      file: forms.file,
      line,
    }
    go.href =
      forge.as === 'edit'
        ? editorAddress(forge, forms.file, line ?? 1)
        : suggestionAddress(forge, words, what)
  }
  /** Says whether the page has the paper already. */
  const tell = (): void => {
    const [layout] = forms.layouts
    const paper = layout && paperOf(answers(), layout)
    const same = paper && papers.find((each) => samePaper(each, paper))
    known.replaceChildren(...(same ? knownAt(same, suggest.known, () => dialog.close()) : []))
  }
  const fill = (): void => {
    const address = addressOfPasted(fields.link.input.value)
    if (address === null) return
    fields.link.input.value = address
    const id = arxivIdOf(address)
    const year = id === null ? undefined : monthOfArxivId(id)?.slice(0, 4)
    const layout = layoutHere()
    if (year && layout && printsField(layout, 'year')) fields.year.input.value ||= year
  }
  const check = (): boolean => {
    const errors = errorsOf(answers(), layoutHere())
    const wrong = Object.entries(fields).filter(([name, field]) => {
      const error = errors[name as Field]
      field.complain(error ? suggest[error] : '')
      return error
    })
    wrong[0]?.[1].input.focus()
    return !wrong.length
  }
  const copyEntry = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(entry.textContent)
      copy.textContent = suggest.copied
      setTimeout(() => (copy.textContent = suggest.copy), 3000)
    } catch {
      // no clipboard without https or permission: the entry can be selected
    }
  }

  fields.link.input.inputMode = 'url'
  fields.link.input.onchange = fill
  form.addEventListener('input', () => {
    show()
    if (form.querySelector('[aria-invalid]')) {
      const errors = errorsOf(answers(), layoutHere())
      for (const [name, field] of Object.entries(fields))
        if (!errors[name as Field]) field.complain('')
    }
  })
  form.addEventListener('change', () => {
    show()
    tell()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    event.target.dispatchEvent(new Event('change', { bubbles: true }))
    go.click()
  })
  go.onclick = (event) => {
    if (!check()) return event.preventDefault()
    if (forge.as === 'edit') void copyEntry()
  }
  copy.onclick = () => void (check() && copyEntry())
  cancel.onclick = () => dialog.close()
  // beside it, not in it
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  show()
  document.body.append(dialog)
  dialog.showModal()
  fields.link.input.focus()
}
