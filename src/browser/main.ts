import { startList } from './list-page.ts'
import { bindThemeSwitch } from './theme-switch.ts'

bindThemeSwitch()
// the front page has no list to search
if (document.querySelector('.bar')) startList()
// see theme.ts: the list is as it was asked for
document.documentElement.className = ''
