// Runs before the first paint, so that neither the wrong theme, nor the unfiltered list, nor the wrong language flashes. The
// language is the reader's choice, else the first of the browser's languages that the interface has.
// Has no imports, because the page inlines it.
const { documentElement: root } = document
const { dataset } = root
try {
  for (const name of ['theme', 'keys', 'lang', 'density']) {
    const value = localStorage.getItem(`listwright.${name}`)
    if (value) dataset[name] = value
  }
} catch {
  // a browser may refuse storage
}
const known = (tag = ''): string | undefined => /^(en|ja|ko|ru|zh)\b/.exec(tag)?.[0]
const wanted = [dataset.lang, ...navigator.languages].map((tag) => known(tag)).find(Boolean)
if (wanted && wanted !== (known(root.lang) ?? 'en')) dataset.lang = wanted
else delete dataset.lang
root.className = location.search || dataset.lang ? 'js asking' : 'js'
// Where the script of the page fails to load or to start, the page is as it is without JavaScript: nothing is folded away.
addEventListener('DOMContentLoaded', () => root.matches('.works') || (root.className = ''))
