import { checkedRules } from '../check/check.ts'
import { sectionForms } from '../layout/section-forms.ts'
import type { Assets } from '../model/assets.ts'
import type { Forge } from '../model/forge.ts'
import type { History } from '../model/history.ts'
import type { Settings } from '../model/options.ts'
import type { OutputFile } from '../model/output-file.ts'
import { sectionFormsName } from '../model/page-names.ts'
import { resolveSite } from '../model/site.ts'
import { drawCards } from '../publish/cards.ts'
import { publish } from '../publish/publish.ts'
import { renderPages } from '../render/pages.ts'
import type { Theme } from '../render/theme.ts'
import type { Reading } from './read-lists.ts'

/**
 * Returns all files of the site: the pages and the files next to them. Writes nothing.
 * @param cards the images of `makeCards`, which take most of the time and may be omitted
 * @param histories those of `historiesOf`; without them, the site does not say when papers were added
 * @param forge that of `forgeOf`; without it, the pages have no form for suggestions
 */
export function makeSite(
  { lists, diagnostics, texts }: Reading,
  settings: Settings,
  assets: Assets,
  theme: Theme,
  cards: OutputFile[] = [],
  histories?: ReadonlyMap<string, History>,
  forge: Forge | null = null,
): OutputFile[] {
  const site = resolveSite(lists, settings, histories)
  // The same problems that `export` prints.
  const ofReading = diagnostics.filter(({ rule }) => !checkedRules.includes(rule))
  return [
    ...renderPages(
      site,
      assets,
      theme,
      cards.map(({ path }) => path),
    ),
    ...publish(site, ofReading),
    ...(forge ? site.pages : []).map(({ list, name }) => ({
      path: sectionFormsName(name),
      content: `${JSON.stringify(sectionForms(texts.get(list.path) ?? '', list))}\n`,
    })),
    ...cards,
  ]
}

/** Draws the preview images of links to the pages. */
export function makeCards({ lists }: Reading, settings: Settings): Promise<OutputFile[]> {
  return drawCards(resolveSite(lists, settings))
}
