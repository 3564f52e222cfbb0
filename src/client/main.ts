import { startApp } from './app.ts'
import { bindDensitySwitch } from './density.ts'
import { bindLanguageSwitch } from './language.ts'
import { addStyle } from './dom.ts'
import styleText from './scripted.css?inline'
import { bindThemeSwitch } from './theme.ts'

addStyle(styleText)
bindThemeSwitch()
bindDensitySwitch()
// the front page has no list to search
const app = document.querySelector('.bar') ? startApp() : null
const language = bindLanguageSwitch(() => app?.update('language'))
// The page is as it was asked for: see boot.ts.
void Promise.all([app?.ready, language]).finally(() => (document.documentElement.className = ''))
