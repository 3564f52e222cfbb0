import { bindLanguageSwitch } from './language-switch.ts'
import { startList } from './list-page.ts'
import { bindThemeSwitch } from './theme-switch.ts'

bindThemeSwitch()
// the front page has no list to search
const list = document.querySelector('.bar') && startList()
// see theme.ts: the page is as it was asked for
void Promise.all([list, bindLanguageSwitch()]).finally(
  () => (document.documentElement.className = ''),
)
