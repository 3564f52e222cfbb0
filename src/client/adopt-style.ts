import text from './more.css?inline'

/** The look of what loads later. The page's policy takes no further style elements, but a sheet that a script makes is none. */
export const style = new CSSStyleSheet()
style.replaceSync(text)
document.adoptedStyleSheets.push(style)
