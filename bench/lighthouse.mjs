/**
 * What Lighthouse says of a page on a phone: `npm run lighthouse [LIST] [LEAST]`, by default of the seed with 100 in each category.
 * Exit code 1 where a score is below.
 */
import { resolve } from 'node:path'
import { argv } from 'node:process'
import lighthouse from 'lighthouse'
import { launch } from 'chrome-launcher'
import { chromiumFlags, chromiumPath, say, serveSite } from './site.mjs'

const list = resolve(argv[2] ?? 'seeds')
const least = Number(argv[3] ?? 100)
const site = await serveSite(list)
const chrome = await launch({
  chromePath: chromiumPath,
  chromeFlags: [...chromiumFlags, '--headless=new'],
})
try {
  // The best of three: the machine's other work can only make a page look slower than it is.
  const runs = []
  for (let run = 0; run < 3; run++) {
    const result = await lighthouse(site.url, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    })
    if (result) runs.push(result.lhr)
  }
  const [best] = runs.toSorted(
    (a, b) => (b.categories.performance?.score ?? 0) - (a.categories.performance?.score ?? 0),
  )
  if (!best) throw new Error('Unexpected disable of Lighthouse, expected a report')
  say(list)
  for (const { title, score } of Object.values(best.categories))
    say(`${String(Math.round((score ?? 0) * 100)).padStart(4)} ${title}`)
  for (const id of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'speed-index',
    'dom-size',
    'total-byte-weight',
  ]) {
    const audit = best.audits[id]
    if (audit) say(`     ${audit.title}: ${audit.displayValue ?? audit.score}`)
  }
  for (const { auditRefs } of Object.values(best.categories))
    for (const { id, weight } of auditRefs) {
      const audit = best.audits[id]
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) continue
      say(`     below 90: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`)
      for (const { node } of (audit.details?.items ?? []).slice(0, 3))
        if (node) say(`       ${node.snippet}`)
    }
  process.exitCode = Object.values(best.categories).some(({ score }) => (score ?? 0) * 100 < least)
    ? 1
    : 0
} finally {
  chrome.kill()
  site.close()
}
