import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const words =
  'adaptive aligned attention benchmark causal cross decoder diffusion distilled efficient embodied encoder flow fusion generation graph grounded image instruction judge language large latent learning long memory mixture modal model moe multi neural open planning policy preference pretraining reasoning retrieval robust sampling scaling segmentation sparse speech survey token transformer tuning unified video vision visual'.split(
    ' ',
  )
const notes = [
  '视觉标记离散化，统一视频理解与生成',
  '细粒度混合专家架构',
  'instruction tuning on synthetic data',
  '多模态大模型的最佳技术路线',
  'a strong baseline with open weights',
]
const orgs = ['NVIDIA', 'Meta', '清华', 'ByteDance', 'BAAI', 'Google', 'NUS', 'Apple']

/**
 * Writes a list of so many papers, always the same for the same number.
 * @param {number} size
 * @returns its path
 */
export function writeLongList(size) {
  let seed = 7
  const random = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below
  const title = () =>
    Array.from({ length: 5 + random(5) }, () => words[random(words.length)]).join(' ')
  const lines = ['# A long list']
  for (let n = 0; n < size; n++) {
    if (n % 60 === 0) lines.push('', `## Topic ${n / 60 + 1}`, '')
    const month = `${20 + random(5)}${String(1 + random(12)).padStart(2, '0')}`
    lines.push(
      `${(n % 60) + 1}. (${orgs[random(orgs.length)]}) [${title()} ${n}](https://arxiv.org/abs/${month}.${String(10_000 + n).slice(-5)}) ${notes[random(notes.length)]}`,
    )
  }
  const path = join(mkdtempSync(join(tmpdir(), 'listwright-long-')), 'README.md')
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
