/**
 * Whether links land: `npm run landing LIST…`, by default on a generated list of 10,000 papers. For targets all over each page it
 * opens the link cold, sets it in an open page, goes back and forward to it, and reloads. The target must rest at the top
 * within 2 px, or be on screen where the page ends. `LISTWRIGHT_BROWSER=firefox` takes Firefox.
 */
import { resolve } from 'node:path'
import { argv, env } from 'node:process'
import { writeLongList } from './long-list.mjs'
import { openChromium, openFirefox, say, serveSite } from './site.mjs'

const targetsPerList = Number(env['TARGETS'] ?? 20)
/** Milliseconds without movement. */
const quiet = Number(env['QUIET'] ?? 2000)
const tolerance = 2

const lists = argv.length > 2 ? argv.slice(2).map((path) => resolve(path)) : [writeLongList(10_000)]
const browser = await (env['LISTWRIGHT_BROWSER'] === 'firefox' ? openFirefox() : openChromium())

say('| list | width | link | landed | worst, px | settled in, ms |')
say('|---|---|---|---|---|---|')
for (const list of lists) {
  const site = await serveSite(list)
  await Promise.all([390, 1440].map((width) => measure(list, site.url, width)))
  site.close()
}
await browser.close()

/**
 * @param {string} list
 * @param {string} url
 * @param {number} width
 */
async function measure(list, url, width) {
  const context = await browser.newContext({ viewport: { width, height: 844 } })
  const targets = await targetsOf(context, url)
  /** @type {Record<string, { off: number, time: number }[]>} */
  const found = { cold: [], 'in an open page': [], back: [], forward: [], reload: [] }
  const note = async (link, page, id) => found[link].push(await rest(page, id))
  const open = await context.newPage()
  await open.goto(url)
  let previous = ''
  for (const id of targets) {
    const hash = `#${encodeURIComponent(id)}`
    const page = await context.newPage()
    await page.goto(url + hash)
    await note('cold', page, id)
    await page.reload()
    await note('reload', page, id)
    await page.close()
    await open.evaluate(`location.hash = ${JSON.stringify(hash)}`)
    await note('in an open page', open, id)
    if (previous) {
      await open.goBack()
      await note('back', open, previous)
      await open.goForward()
      await note('forward', open, id)
    }
    previous = id
  }
  await open.close()
  for (const [link, results] of Object.entries(found)) {
    if (!results.length) continue
    const landed = results.filter(({ off }) => off <= tolerance).length
    const worst = Math.max(...results.map(({ off }) => off))
    const times = results.map(({ time }) => time).sort((a, b) => a - b)
    say(
      `| ${[list.split('/').at(-1), width, link, `${landed} of ${results.length}`, Math.round(worst), Math.round(times.at(-1) ?? 0)].join(' | ')} |`,
    )
  }
  await context.close()
}

/** Anchors of headings and papers, all over the page. */
async function targetsOf(context, url) {
  const page = await context.newPage()
  await page.goto(url)
  const ids = await page.evaluate(
    `Array.from(document.querySelectorAll('main :is(h2, h3, h4, h5, h6, li)[id]'), ({ id }) => id)`,
  )
  await page.close()
  const step = ids.length / targetsPerList
  return Array.from(
    { length: Math.min(ids.length, targetsPerList) },
    (_, n) => ids[Math.floor((n + 0.5) * step)],
  )
}

/** How many pixels a target is off once nothing moves any more, and how long that took. */
function rest(page, id) {
  return page.evaluate(`new Promise((done) => {
    const start = performance.now()
    let last = NaN, since = start
    const look = () => {
      const target = document.getElementById(${JSON.stringify(id)})
      const now = performance.now()
      const top = target ? target.getBoundingClientRect().top : NaN
      if (Math.abs(top - last) > 0.5 || Number.isNaN(top)) { last = top; since = now }
      if (now - since < ${quiet} && now - start < 15000) return void requestAnimationFrame(look)
      const root = document.documentElement
      const padding = parseFloat(getComputedStyle(root).scrollPaddingTop) || 0
      const margin = target ? parseFloat(getComputedStyle(target).scrollMarginTop) || 0 : 0
      const isAtEnd = scrollY + innerHeight >= root.scrollHeight - 2
      const isOnScreen = top >= 0 && top < innerHeight
      const off = isAtEnd && isOnScreen ? 0 : Math.abs(top - padding - margin)
      done({ off: Number.isNaN(off) ? 99999 : off, time: since - start })
    }
    look()
  })`)
}
