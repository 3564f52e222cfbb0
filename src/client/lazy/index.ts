import { useLazyStyle } from './lazy-style.ts'

/** Everything that loads when a reader first uses it, as one file; what is rarer still has files of its own. */
export { afterFilter } from './after-filter.ts'
export { copyLink } from './clipboard.ts'
export { showExamples } from './examples.ts'
export { addFacetSearch } from './facet-search.ts'
export { bindPaperMenu } from './paper-menu.ts'
export { press } from './shortcuts.ts'
export { correctTypos } from './spelling.ts'

useLazyStyle()
