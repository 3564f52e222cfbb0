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
  const fault = element('p', { id: `UI.fault.${name}`, className: 'fault', hidden: true })
  const part = element('div', {}, element('label', {}, label, input), fault)
  return {
    part,
    input,
    complain(message) {
      fault.textContent = message
      fault.hidden = !message
      if (message) {
        input.setAttribute('aria-invalid', 'true')
        input.setAttribute('aria-describedby', fault.id)
      } else {
        input.removeAttribute('aria-invalid')
        input.removeAttribute('aria-describedby')
      }
    },
  }
}
