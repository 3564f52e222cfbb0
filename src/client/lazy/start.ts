import type { PageContext } from '../context.ts'
import { bindPaperMenu } from './paper-menu.ts'
import { offerPapers } from './take/offer.ts'

let isStarted = false

/** What a reader who begins to use the page gets, once. */
export function start(context: PageContext): void {
  if (isStarted) return
  isStarted = true
  void bindPaperMenu(context)
  void offerPapers(context)
}
