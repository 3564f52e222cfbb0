import { startList } from './app.ts'
import { bindLanguageSwitch } from './language.ts'
import { bindThemeSwitch } from './theme.ts'

bindThemeSwitch()
// the front page has no list to search
const list = document.querySelector('.bar') && startList()
// see theme.ts: the page is as it was asked for
void Promise.all([list, bindLanguageSwitch()]).finally(
  () => (document.documentElement.className = ''),
)
