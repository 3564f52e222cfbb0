import { element } from '../../dom.ts'

/** A labelled input with room for what is wrong with it. */
export interface FormField {
  part: HTMLElement
  input: HTMLInputElement
  /** Says what is wrong; nothing for `''`. */
  complain(message: string): void
}

/** Longer texts would not fit into the address of an issue. */
const maxLength = 300

export function fieldOf(name: string, label: string): FormField {
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
