/**
 * How long a keystroke in the search takes, in Chromium: `npm run bench [LIST]`, by default on a generated list of 3,000 papers.
 * Script is what the engine counts as such for the keystroke; the frame is from the keystroke to the picture after it, so up
 * to 16.7 ms of it are waiting. Absolute numbers are this machine's; the ratios are worth more.
 */
import { resolve } from 'node:path'
import { argv } from 'node:process'
import { writeLongList } from './long-list.mjs'
import { openChromium, say, serveSite } from './site.mjs'

const searches = [
  'database',
  'video',
  'web framework',
  'json -parser',
  '视频',
  '"open source"',
  'image',
  'moe',
]
const rounds = 3

const list = argv[2] ? resolve(argv[2]) : writeLongList(3000)
const site = await serveSite(list)
const browser = await openChromium()

/** @type {[name: string, slower: number, style: string][]} */
const cases = [
  ['as it is', 1, ''],
  ['without content-visibility', 1, 'main * { content-visibility: visible !important }'],
  ['as it is, processor slowed 4 ×', 4, ''],
]

say(`${list}\n`)
say('| page | papers | script p50 | p95 | max | frame p50 | p95 | max | ratio of p95 |')
say('|---|---|---|---|---|---|---|---|---|')
let base = 0
for (const [name, slower, style] of cases) {
  const { papers, script, frame } = await measure(slower, style)
  base ||= at(frame, 0.95)
  say(
    `| ${[name, papers, ...[0.5, 0.95, 1].map((part) => at(script, part).toFixed(1)), ...[0.5, 0.95, 1].map((part) => at(frame, part).toFixed(1)), (at(frame, 0.95) / base).toFixed(2)].join(' | ')} |`,
  )
}
await browser.close()
site.close()

/**
 * @param {number} slower
 * @param {string} style
 */
async function measure(slower, style) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
  })
  const page = await context.newPage()
  await page.goto(site.url, { waitUntil: 'load' })
  if (style) await page.addStyleTag({ content: style })
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const scripted = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(
      (metric) => metric.name === 'ScriptDuration',
    )?.value ?? 0
  const type = (text) =>
    page.evaluate(
      `new Promise((done) => {
        const input = document.querySelector('.bar input')
        const start = performance.now()
        input.value = ${JSON.stringify(text)}
        input.dispatchEvent(new Event('input', { bubbles: true }))
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => done(performance.now() - start)
          port2.postMessage(0)
        })
      })`,
    )
  // the page is read when it is first searched
  await type('a')
  await type('')
  const script = []
  const frame = []
  for (let round = 0; round < rounds; round++)
    for (const search of searches)
      for (const text of [...prefixes(search), '']) {
        const before = await scripted()
        frame.push(await type(text))
        script.push(((await scripted()) - before) * 1000)
      }
  const papers = await page.locator('main li').count()
  await context.close()
  return { papers, script: script.sort((a, b) => a - b), frame: frame.sort((a, b) => a - b) }
}

/** @param {string} text */
function prefixes(text) {
  return Array.from(text, (_, index) => text.slice(0, index + 1))
}

/**
 * @param {number[]} sorted
 * @param {number} part
 */
function at(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
