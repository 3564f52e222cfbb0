import { fileURLToPath } from 'node:url'
import { Eta } from 'eta'
import { escapeHtml, filled } from './html.ts'
import type { FrontView, ListView } from './view.ts'

/** Which template makes which page, and of what. */
interface Templates {
  list: ListView
  front: FrontView
}

const folder = fileURLToPath(new URL('../../templates', import.meta.url))

/** Reads the templates as they are on disk now, and returns what fills them in. */
export function loadTemplates(): <Name extends keyof Templates>(name: Name, view: Templates[Name]) => string {
  const eta = new Eta({
    views: folder,
    cache: true,
    escapeFunction: escapeHtml,
    autoFilter: true,
    filterFunction: filled,
    rmWhitespace: true,
  })
  return (name, view) => eta.render(`./${name}`, view)
}
