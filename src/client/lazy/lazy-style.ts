import styleText from './index.css?inline'

let isUsed = false

/** Adds the style of what loads later, once: the page's policy allows no further style elements; a constructed style sheet needs none. */
export function useLazyStyle(): void {
  if (isUsed) return
  isUsed = true
  const style = new CSSStyleSheet()
  style.replaceSync(styleText)
  document.adoptedStyleSheets.push(style)
}
