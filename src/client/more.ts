/** All that the page can do once someone does something with it. */
export { style } from './adopt-style.ts'
export { copyLink } from './copy-text.ts'
export { addFindField } from './find-field.ts'
export { follow } from './follow.ts'
export { land } from './land.ts'
export { bindPaperMenu } from './paper-menu.ts'
export { press } from './shortcuts.ts'
