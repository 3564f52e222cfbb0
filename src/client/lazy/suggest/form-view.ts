import type { Messages } from '../../../model/messages/messages.ts'
import type { SectionForms } from '../../../printing/section-forms.ts'
import { element } from '../../dom.ts'
import { languageOfPage } from '../../i18n.ts'
import { choicesOf } from './section-choices.ts'
import type { Field } from './suggestion.ts'

/** The elements of the form for suggestions. */
export interface FormView {
  dialog: HTMLDialogElement
  form: HTMLFormElement
  fields: Record<Field, FormField>
  /** Its value is the index of a section. */
  section: HTMLSelectElement
  /** The headings above the chosen section. */
  path: HTMLElement
  /** The entry as the list would write it. */
  entry: HTMLElement
  /** The sentence about a paper that is listed already. */
  known: HTMLElement
  go: HTMLAnchorElement
  copy: HTMLButtonElement
  cancel: HTMLButtonElement
}

/** Builds the form, not yet shown. `lastStep` is the text of the link to the repository. */
export function formView(forms: SectionForms, messages: Messages, lastStep: string): FormView {
  const { suggest, facets } = messages
  const labels: Record<Field, string> = {
    link: suggest.link,
    title: suggest.title,
    authors: suggest.authors,
    orgs: facets.org,
    venue: facets.venue,
    year: facets.year,
    note: suggest.note,
    code: messages.code,
  }
  const fields = Object.fromEntries(
    Object.entries(labels).map(([name, label]) => [name, fieldOf(name, label)]),
  ) as Record<Field, FormField>
  const path = element('p', { id: 'UI.path', className: 'label' })
  const section = element(
    'select',
    {},
    ...choicesOf(forms.sections).map(({ label, index }) =>
      element('option', {
        value: String(index ?? ''),
        textContent: label || document.title,
        disabled: index === null,
      }),
    ),
  )
  const entry = element('pre', { tabIndex: 0 })
  entry.setAttribute('role', 'group')
  entry.setAttribute('aria-label', suggest.shown)
  const known = element('p', { className: 'known', role: 'status' })
  const go = element('a', {
    className: 'go',
    target: '_blank',
    rel: 'noopener',
    textContent: lastStep,
  })
  const copy = element('button', { type: 'button', textContent: suggest.copy })
  const cancel = element('button', { type: 'button', textContent: suggest.cancel })
  const heading = element('h2', { id: 'UI.suggest', textContent: suggest.open })
  const { link, title, ...others } = fields
  const form = element(
    'form',
    { noValidate: true },
    heading,
    link.part,
    title.part,
    element('div', {}, element('label', {}, facets.section, section), path),
    ...Object.values(others).map(({ part }) => part),
    element('p', { className: 'label', textContent: suggest.shown, ariaHidden: 'true' }),
    entry,
    known,
    element('p', { className: 'ends' }, go, copy, cancel),
  )
  section.setAttribute('aria-describedby', path.id)
  const dialog = element('dialog', { className: 'suggesting', lang: languageOfPage() }, form)
  dialog.setAttribute('aria-labelledby', heading.id)
  dialog.onclose = () => dialog.remove()
  return { dialog, form, fields, section, path, entry, known, go, copy, cancel }
}

/** A labelled input with room for what is wrong with it. */
interface FormField {
  part: HTMLElement
  input: HTMLInputElement
  /** Says what is wrong; nothing for `''`. */
  complain(message: string): void
}

/** Longer texts would not fit into the address of an issue. */
const maxLength = 300

function fieldOf(name: string, label: string): FormField {
  const input = element('input', { name, maxLength, autocomplete: 'off', spellcheck: false })
  const error = element('p', { id: `UI.error.${name}`, className: 'error', hidden: true })
  const part = element('div', {}, element('label', {}, label, input), error)
  return {
    part,
    input,
    complain(message) {
      error.textContent = message
      error.hidden = !message
      if (message) {
        input.setAttribute('aria-invalid', 'true')
        input.setAttribute('aria-describedby', error.id)
      } else {
        input.removeAttribute('aria-invalid')
        input.removeAttribute('aria-describedby')
      }
    },
  }
}
