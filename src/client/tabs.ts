import { element } from './dom.ts'

/** Gives the sheet of a phone a tab for its contents and one for its filters, where it has both. */
export function addTabs(sheet: HTMLElement): void {
  const titles = sheet.querySelectorAll<HTMLElement>('[data-t=contents], [data-t=filters]')
  const tabs = Array.from(titles, ({ dataset: { t = '' }, textContent }, index) => {
    const input = element('input', {
      type: 'radio',
      name: 'tab',
      value: t,
      autocomplete: 'off',
      checked: !index,
    })
    const tab = element('label', {}, input, textContent)
    tab.dataset.t = t
    return tab
  })
  if (tabs.length > 1) sheet.prepend(element('p', { className: 'tabs' }, ...tabs))
}
