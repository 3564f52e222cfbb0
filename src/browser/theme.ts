// Runs before anything is painted: a remembered theme never flashes, and a list that will be narrowed is not shown whole first.
// Has no imports: it stands in the head by itself.
if (location.search) document.documentElement.className = 'asking'
try {
  const theme = localStorage.getItem('listwright.theme')
  if (theme) document.documentElement.dataset.theme = theme
} catch {
  // a browser may refuse storage
}
