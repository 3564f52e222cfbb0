import styleText from './index.css?inline'

/** Everything that loads when a reader first uses it, as one file; what is rarer still has files of its own. */
export { afterFilter } from './after-filter.ts'
export { copyLink } from './clipboard.ts'
export { addSectionFilters, followSection } from './contents.ts'
export { addFacetSearch } from './facet-search.ts'
export { bindPaperMenu } from './paper-menu.ts'
export { press } from './shortcuts.ts'
export { correctTypos } from './spelling.ts'
export { bindYearRange } from './year-range.ts'

// The page's policy allows no further style elements; a constructed style sheet needs none.
const style = new CSSStyleSheet()
style.replaceSync(styleText)
document.adoptedStyleSheets.push(style)
