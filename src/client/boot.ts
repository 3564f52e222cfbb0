// Runs before anything is painted: a remembered theme never flashes, and a list that will be narrowed is not shown whole first, nor a page in one language that will be in another.
// Has no imports: it stands in the head by itself.
const { dataset } = document.documentElement
try {
  for (const name of ['theme', 'keys', 'lang', 'density']) {
    const value = localStorage.getItem(`listwright.${name}`)
    if (value) dataset[name] = value
  }
} catch {
  // a browser may refuse storage
}
if (location.search || dataset.lang) document.documentElement.className = 'asking'
