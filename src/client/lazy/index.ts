import { addStyle } from '../dom.ts'
import styleText from './index.css?inline'

/** Everything that loads when a reader first uses it, as one file; what is rarer still has files of its own. */
export { afterFilter } from './after-filter.ts'
export { copyLink } from './clipboard.ts'
export { addSectionFilters, followSection } from './contents-panel.ts'
export { showExamples } from './examples.ts'
export { addFacetSearch } from './facet-search.ts'
export { findAnswer } from './find-answer.ts'
export { nearestAnchor } from '../../model/nearest-anchor.ts'
export { addSuggesting } from './suggest/suggesting.ts'
export { showAskedYears } from './older-years.ts'
export { press } from './shortcuts.ts'
export { start } from './start.ts'
export { addUnfolding, toggleRow, unfoldRow } from './unfold.ts'
export { bindYearRange } from './year-range.ts'

addStyle(styleText)
