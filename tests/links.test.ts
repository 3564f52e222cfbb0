import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../src/links/answer.ts'
import { Cache } from '../src/links/verdict-cache.ts'
import { checkLinks } from '../src/links/check-links.ts'
import { follow } from '../src/links/follow.ts'
import { retryAfterOf } from '../src/links/read-answer.ts'
import { request } from '../src/links/request.ts'
import { isPublic } from '../src/links/safe-address.ts'
import { safeLookup } from '../src/links/safe-lookup.ts'
import type { Verdict, Verdicts } from '../src/model/verdict.ts'
import {
  broken,
  byMethod,
  drip,
  endless,
  lookupOf,
  raw,
  redirect,
  serveHosts,
  silent,
  status,
} from './misbehaving-hosts.ts'
import { folderWith } from './run-cli.ts'

const alive: Verdict = { kind: 'alive' }
const gone = (reason: string): Verdict => ({ kind: 'gone', reason })
const unsure = (reason: string): Verdict => ({ kind: 'unsure', reason })
const html = { 'content-type': 'text/html' }

test('hosts that misbehave, all at once', async () => {
  const flood = { bytes: 0 }
  let tries = 0
  const hosts = await serveHosts({
    good: { '/a': status(200), '/b': status(204) },
    'no-head': byMethod(status(405), status(200)),
    'lying-head': byMethod(status(404), status(200)),
    'silent-head': byMethod(silent, status(200)),
    dead: { '/410': status(410) },
    flaky: (request, response) => status(++tries < 3 ? 404 : 200)(request, response),
    refusing: { '/401': status(401), '/403': status(403), '/999': status(999) },
    failing: status(503),
    busy: (request, response) =>
      status(hosts.asked.filter(({ what }) => what.includes(' busy ')).length > 1 ? 200 : 429, {
        'retry-after': '1',
      })(request, response),
    'very-busy': status(429, { 'retry-after': '3600' }),
    silent,
    'slow-head': drip('HTTP/1.1 200 OK\r\nx: '),
    'slow-body': byMethod(
      status(405),
      drip('x', 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n'),
    ),
    broken,
    switching: raw('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    nonsense: raw('SSH-2.0-OpenSSH_9.6\r\n'),
    huge: byMethod(status(405), endless(flood)),
    captcha: byMethod(status(405), status(200, html, '<title>Just a moment...</title>')),
    'on-captcha': byMethod(status(405), status(200, html, '<title>Trees</title>A captcha paper')),
    cloud: status(403, { 'cf-mitigated': 'challenge' }),
    loop: { '/a': redirect(302, '/b'), '/b': redirect(301, '/a') },
    self: (request, response) => redirect(302, request.url ?? '')(request, response),
    chain: (request, response) => redirect(302, `${request.url}x`)(request, response),
    old: {
      '/permanent': redirect(301, '/new#part'),
      '/twice': redirect(308, '/permanent'),
      '/then-temporary': redirect(301, '/temporary'),
      '/temporary': redirect(302, '/new'),
      '/to-dead': redirect(301, '/dead'),
      '/to-front': redirect(302, '/'),
      '/to-sign-in': redirect(302, '/login?from=x'),
      '/to-script': redirect(302, 'javascript:alert(1)'),
      '/to-nowhere': redirect(302, 'http://['),
      '/no-location': status(301),
      // as Node writes the bytes of UTF-8
      '/to-utf-8': redirect(301, Buffer.from('/论文').toString('latin1')),
      '/%E8%AE%BA%E6%96%87': status(200),
      '/new': status(200),
      '/': status(200),
      '/login?from=x': status(200),
    },
    tls: status(200),
  })
  const { at, asked, manner } = hosts
  const expected: [string, Verdict][] = [
    [at('good', '/a'), alive],
    [at('good', '/b'), alive],
    [at('no-head', '/a'), alive],
    [at('no-head', '/b'), alive],
    [at('lying-head'), alive],
    [at('dead', '/404'), gone('404')],
    [at('dead', '/410'), gone('410')],
    [at('flaky'), alive],
    [at('refusing', '/401'), unsure('401, as hosts refuse programs')],
    [at('refusing', '/403'), unsure('403, as hosts refuse programs')],
    [at('refusing', '/999'), unsure('999, as hosts refuse programs')],
    [at('failing'), unsure('503')],
    [at('busy'), alive],
    ...['/a', '/b', '/c'].map((path): [string, Verdict] => [
      at('very-busy', path),
      unsure('429, as hosts refuse programs'),
    ]),
    [at('broken'), unsure('the host broke the connection')],
    [at('switching'), unsure('the host broke the connection')],
    [at('nonsense'), unsure('its answer is no HTTP')],
    [at('huge'), alive],
    [at('captcha'), unsure('200, a test for robots')],
    [at('on-captcha'), alive],
    [at('cloud'), unsure('403, a test for robots')],
    [at('loop', '/a'), unsure('redirects in a circle')],
    [at('self'), unsure('redirects in a circle')],
    [at('chain'), unsure('more than 15 redirects')],
    [at('old', '/permanent'), { kind: 'moved', to: at('old', '/new#part') }],
    [at('old', '/twice'), { kind: 'moved', to: at('old', '/new#part') }],
    [at('old', '/then-temporary'), { kind: 'moved', to: at('old', '/temporary') }],
    [at('old', '/temporary'), alive],
    [at('old', '/to-dead'), gone('404')],
    [at('old', '/to-front'), unsure('leads to the front page')],
    [at('old', '/to-sign-in'), unsure('asks to sign in')],
    [at('old', '/to-script'), unsure('javascript: is no address of a page')],
    [at('old', '/to-nowhere'), unsure('redirects to something that is no address')],
    [at('old', '/no-location'), unsure('301')],
    [at('old', '/to-utf-8'), { kind: 'moved', to: at('old', '/%E8%AE%BA%E6%96%87') }],
    [at('tls', '/', 'https'), unsure('the host signed its certificate itself')],
    ['http://nowhere.example/', gone('no such host')],
  ]
  // What is expected to end by itself gets time, so that a busy machine does not change what comes of it.
  const slow: [string, Verdict][] = [
    [at('silent-head'), alive],
    [at('slow-body'), alive],
  ]
  const slower: [string, Verdict][] = [
    ...Array.from('12345', (path): [string, Verdict] => [
      at('silent', `/${path}`),
      unsure('no answer in time'),
    ]),
    [at('slow-head'), unsure('no answer in time')],
  ]
  const verdictsOf = (
    rows: [string, Verdict][],
    timeout: number,
    onProgress?: (done: number) => void,
  ): Promise<Verdicts> =>
    checkLinks(
      // each twice: it is asked once
      [...rows, ...rows].map(([url]) => url),
      { ...manner, timeout },
      null,
      ({ done }) => onProgress?.(done),
    )
  const progress: number[] = []
  const [verdicts, ...others] = await Promise.all([
    verdictsOf(expected, 5000, (done) => progress.push(done)),
    verdictsOf(slow, 800),
    verdictsOf(slower, 150),
  ])
  expect(Object.fromEntries(verdicts)).toEqual(Object.fromEntries(expected))
  expect(others.map((each) => Object.fromEntries(each))).toEqual(
    [slow, slower].map((rows) => Object.fromEntries(rows)),
  )
  expect(progress).toEqual(Array.from({ length: expected.length + 1 }, (_, index) => index))

  const timesOf = (name: string): number[] =>
    asked.filter(({ what }) => what.includes(` ${name} `)).map(({ time }) => time)
  const asksOf = (name: string): string[] =>
    asked.flatMap(({ what }) =>
      what.includes(` ${name} `) ? [what.replace(` ${name} `, ' ')] : [],
    )
  expect(asksOf('good')).toEqual(['HEAD /a', 'HEAD /b'])
  expect(asksOf('no-head')).toEqual(['HEAD /a', 'GET /b', 'GET /a'])
  expect(asked.every(({ headers }) => headers['user-agent']?.startsWith('listwright/'))).toBe(true)
  // What waits, waits as long as it was asked to; who asks for too long is left alone, like who never answers.
  const [first = 0, second = 0] = timesOf('busy')
  expect(second - first).toBeGreaterThanOrEqual(990)
  expect(asksOf('very-busy')).toEqual(['HEAD /a'])
  expect(asksOf('silent').length).toBeLessThanOrEqual(4)
  expect(flood.bytes).toBeLessThan(4_000_000)
})

test('a host gets one request at a time, with a pause, and all hosts together a few', async () => {
  let [running, most] = [0, 0]
  const slow = (_: unknown, response: { end(): void }): void => {
    most = Math.max(most, ++running)
    setTimeout(() => (running--, response.end()), 15)
  }
  const { at, asked, manner } = await serveHosts({ a: slow, b: slow, c: slow })
  const urls = ['a', 'a', 'a', 'b', 'c'].map((name, index) => at(name, `/${index}`))
  await checkLinks(urls, { ...manner, concurrency: 2, pause: 30 }, null)
  expect(most).toBe(2)
  const times = asked.filter(({ what }) => what.includes(' a ')).map(({ time }) => time)
  expect(times).toHaveLength(3)
  for (const [index, time] of times.slice(1).entries())
    expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(40)
})

describe('private addresses', () => {
  test.each([
    ['8.8.8.8', true],
    ['172.15.0.1', true],
    ['2606:4700::6810:84e5', true],
    ['::ffff:8.8.8.8', true],
    ['64:ff9b::808:808', true],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['100.100.100.200', false],
    ['127.9.9.9', false],
    ['169.254.169.254', false],
    ['172.31.255.255', false],
    ['192.168.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:a9fe:a9fe', false],
    ['::127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['2001:0:7f00:1::', false],
    ['fd00:ec2::254', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['ff02::1', false],
    ['not an address', false],
  ])('%s', (address, expected) => expect(isPublic(address)).toBe(expected))

  const refused = unsure('a private address, which is only asked with --allow-private')

  test('are not asked: as numbers in any spelling, by name, on other ports, after a redirect', async () => {
    const { at, asked, manner } = await serveHosts({ inside: status(200) })
    const access = { ...manner, allowPrivate: false }
    const inside = new URL(at('inside'))
    const verdictAt = async (url: string): Promise<Verdict> =>
      (await follow(url, (next) => request(next, 'HEAD', access))).verdict
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]'])
      expect(await verdictAt(`http://${host}/`)).toEqual(refused)
    expect(await verdictAt('http://inside.test/')).toEqual(refused)
    expect(await verdictAt(inside.href)).toEqual(
      unsure(`port ${inside.port}, which is only asked with --allow-private`),
    )
    for (const target of ['http://169.254.169.254/latest/meta-data/', 'http://inside.test/']) {
      const answer: Answer = {
        kind: 'answered',
        status: 301,
        location: target,
        retryAfter: null,
        isChallenge: false,
      }
      const { verdict } = await follow('https://example.org/', async (url) =>
        url.hostname === 'example.org' ? answer : request(url, 'HEAD', access),
      )
      expect(verdict).toEqual(refused)
    }
    expect(asked).toEqual([])
  })

  test('are left out of what a name leads to', async () => {
    const dns = lookupOf({ mixed: ['10.0.0.1', '8.8.8.8', '::1'], inside: ['10.0.0.1', 'fe80::1'] })
    const found = (name: string, all: boolean): Promise<unknown> =>
      new Promise((done) =>
        safeLookup(false, dns as Parameters<typeof safeLookup>[1])(name, { all }, (...result) =>
          done(result[0]?.code ?? result[1]),
        ),
      )
    expect(await found('mixed', true)).toEqual([{ address: '8.8.8.8', family: 4 }])
    expect(await found('mixed', false)).toBe('8.8.8.8')
    expect(await found('inside', true)).toBe('EPRIVATE')
    expect(await found('nowhere.example', true)).toBe('ENOTFOUND')
  })
})

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 50_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['soon', null],
  [undefined, null],
])('Retry-After %s', (header, expected) => expect(retryAfterOf(header, 10_000)).toBe(expected))

describe('the cache', () => {
  const day = 24 * 60 * 60 * 1000
  const urls = ['https://a.example/', 'https://b.example/', 'https://c.example/']
  const verdicts: Verdict[] = [alive, gone('404'), { kind: 'moved', to: 'https://d.example/' }]
  const known = (folder: string, now: number): (Verdict | undefined)[] => {
    const cache = new Cache(folder, now)
    return urls.map((url) => cache.get(url))
  }

  test('believes what works for a week, and what does not for a day', () => {
    const folder = join(folderWith({}), 'new/folder')
    const cache = new Cache(folder, 0)
    for (const [index, url] of urls.entries()) cache.add(url, verdicts[index] ?? alive)
    // a run that was stopped while it wrote, and a file of somebody else
    appendFileSync(join(folder, 'links.jsonl'), '{"url":"https://e.example/","at":0}\n{"url":"htt')
    expect(known(folder, 1000)).toEqual(verdicts)
    expect(known(folder, 2 * day)).toEqual([alive, undefined, verdicts[2]])
    expect(readFileSync(join(folder, 'links.jsonl'), 'utf8').split('\n')).toHaveLength(3)
    expect(known(folder, 8 * day)).toEqual([undefined, undefined, undefined])
  })

  test('is filled answer by answer, so that a run that was stopped goes on', async () => {
    const { at, asked, manner } = await serveHosts({ a: status(200), b: broken })
    const folder = folderWith({})
    const urls = [at('a', '/1'), at('a', '/2'), at('b')]
    const kept: number[] = []
    await checkLinks(urls, manner, new Cache(folder, Date.now()), ({ done }) => {
      if (done) kept.push(readFileSync(join(folder, 'links.jsonl'), 'utf8').split('\n').length - 1)
    })
    expect(kept).toEqual([1, 2, 2])
    expect(asked).toHaveLength(4)
    const again = await checkLinks([...urls, at('a', '/3')], manner, new Cache(folder, Date.now()))
    expect([...again.values()].map(({ kind }) => kind)).toEqual([
      'alive',
      'alive',
      'unsure',
      'alive',
    ])
    expect(asked.slice(4).map(({ what }) => what)).toEqual(['HEAD a /3'])
  })

  test('a folder that cannot be written is an error', () => {
    const folder = folderWith({ file: '' })
    expect(() => new Cache(join(folder, 'file'), 0)).toThrow(/^Cannot write the cache .*--cache/)
  })
})

describe('without a network', () => {
  const unknown = Array.from({ length: 40 }, (_, index) => `http://host-${index}.example/`)

  test('nothing is judged and nothing kept, and soon', async () => {
    const { manner } = await serveHosts({})
    const folder = folderWith({})
    let lookups = 0
    const lookup: typeof manner.lookup = ((...args: Parameters<ReturnType<typeof lookupOf>>) => {
      lookups++
      lookupOf({})(...args)
    }) as typeof manner.lookup & object
    const offline = { ...manner, lookup, concurrency: 4, isOnline: async () => false }
    await expect(checkLinks(unknown, offline, new Cache(folder, 0))).rejects.toThrow(
      /^Nothing could be reached: none of 1\d hosts answered \(no such host\)\. Check the network/,
    )
    expect(lookups).toBeLessThan(20)
    expect(new Cache(folder, 0).get(unknown[0] ?? '')).toBeUndefined()
  })

  test('that goes away meanwhile, only what was answered is kept', async () => {
    const { at, manner } = await serveHosts({ a: status(200) })
    const folder = folderWith({})
    const urls = [at('a'), ...unknown.slice(0, 3)]
    await expect(
      checkLinks(urls, { ...manner, isOnline: async () => false }, new Cache(folder, 0)),
    ).rejects.toThrow(/^The network went away/)
    const cache = new Cache(folder, 0)
    expect(urls.map((url) => cache.get(url))).toEqual([alive, undefined, undefined, undefined])
  })

  test('a single dead host is found where the network is there', async () => {
    const { manner } = await serveHosts({})
    const [url = ''] = unknown
    expect([...(await checkLinks([url], manner, null))]).toEqual([[url, gone('no such host')]])
  })
})
