import type { Assets } from '../model/assets.ts'
import type { List } from '../model/list.ts'
import type { SitePage } from '../model/site.ts'
import { pictureName } from '../model/page-names.ts'
import type { Chart } from './chart.ts'
import { assetsHtml } from './head.ts'
import { messagesFor } from '../model/messages/messages-for.ts'
import { pictureView } from './picture-view.ts'
import type { Theme } from './theme.ts'
import type { ListView } from './list-view.ts'
import type { PictureView } from './page-views.ts'

/** The page with the picture of a list, beside the page of the list: `view`. */
export function picturePage(
  list: List,
  chart: Chart,
  { name }: SitePage,
  view: ListView,
  assets: Assets,
  theme: Theme,
): PictureView {
  const { messages } = messagesFor(list.lang)
  const back = name === 'index' ? './' : `${name}.html`
  return {
    ...view,
    headHtml: assetsHtml(assets, [theme.besideStyle, theme.style].filter(Boolean).join('\n')),
    ...pictureView(list, chart, messages, back),
    kind: 'picture',
    title: `${messages.picture.title} · ${view.title}`,
    description: `${messages.picture.title}: ${view.heading}`,
    canonical:
      view.canonical &&
      new URL(`${encodeURIComponent(pictureName(name))}.html`, view.canonical).href,
    back,
    linkedData: '',
  }
}
