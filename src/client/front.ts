import { isFromFolder } from './dom.ts'
import { bindKeys, wipe } from './keyboard.ts'

/**
 * Makes the search of the front page find entries of all lists, which load when it is first used.
 * @returns when the page shows what its address asks for
 */
export function bindFrontSearch(): unknown {
  const input = document.querySelector<HTMLInputElement>('.bar input')
  if (!input) return
  // pages from a folder cannot load each other
  if (isFromFolder()) return input.parentElement?.remove()
  const load = (): Promise<typeof import('./lazy/front-search.ts')> =>
    import('./lazy/front-search.ts')
  const search = (): unknown => load().then((parts) => parts.searchLists(input))
  input.addEventListener('focus', () => void load().then((parts) => parts.loadLists()))
  input.addEventListener('input', () => void search())
  input.form?.addEventListener('submit', (event) => event.preventDefault())
  document.querySelector('.wipe')?.addEventListener('click', () => wipe(input))
  bindKeys(input)
  const asked = new URLSearchParams(location.search).get('q')
  if (!asked) return
  input.value = asked
  return search()
}
