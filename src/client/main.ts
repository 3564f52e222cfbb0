import { startApp } from './app.ts'
import { bindDensitySwitch } from './density.ts'
import { bindFrontSearch } from './front.ts'
import { bindLanguageSwitch } from './language-switch.ts'
import { addStyle } from './dom.ts'
import styleText from './scripted.css?inline'
import { bindThemeSwitch } from './theme-switch.ts'

addStyle(styleText)
bindThemeSwitch()
bindDensitySwitch()
const isFront = document.body.classList.contains('front')
const front = isFront && bindFrontSearch()
const app = !isFront && document.querySelector('.bar') ? startApp() : null
const language = bindLanguageSwitch(() => app?.update('language'))
// See boot.ts: the script has started, and later the page is as it was asked for.
const { classList } = document.documentElement
classList.add('works')
void Promise.all([app?.ready, front, language]).finally(() => classList.remove('asking'))
