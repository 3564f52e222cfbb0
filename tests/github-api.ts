import { createServer, type IncomingHttpHeaders } from 'node:http'
import { onTestFinished } from 'vitest'

/** A comment as GitHub keeps it. */
export interface KeptComment {
  id: number
  body: string
  user: { login: string }
  html_url: string
}

/** An issue as GitHub keeps it. */
export interface KeptIssue {
  number: number
  title: string
  body: string
  state: string
  state_reason: string | null
  user: { login: string }
  html_url: string
}

/** What a request is answered with instead; `broken` cuts the connection, `after` does what was asked first. */
export interface Refusal {
  method: string
  status: number | 'broken'
  message?: string
  headers?: Record<string, string>
  after?: boolean
}

/** GitHub's API as far as comments and issues go, on the loopback: state, what to refuse, and what was asked. */
export interface Api {
  url: string
  comments: KeptComment[]
  issues: KeptIssue[]
  pulls: {
    number: number
    state: string
    head: { ref: string; sha: string; repo: { full_name: string } | null }
  }[]
  refusals: Refusal[]
  asked: { method: string; path: string; headers: IncomingHttpHeaders }[]
}

/** A server of `someone/papers` with its pull request #7, under a path as GitHub Enterprise Server has it; closed after the test. */
export async function serveApi(): Promise<Api> {
  const api: Api = { url: '', comments: [], issues: [], pulls: [], refusals: [], asked: [] }
  const server = createServer((request, response) => {
    let sent = ''
    request
      .setEncoding('utf8')
      .on('data', (text: string) => (sent += text))
      .on('end', () => {
        const { method = '', headers } = request
        const url = new URL(request.url ?? '', api.url)
        api.asked.push({ method, path: url.pathname + url.search, headers })
        const index = api.refusals.findIndex((refusal) => refusal.method === method)
        const [refusal] = index < 0 ? [] : api.refusals.splice(index, 1)
        if (refusal?.after) answer(api, method, url, sent)
        if (refusal?.status === 'broken') return request.socket.destroy()
        const reply = refusal
          ? {
              status: refusal.status,
              json: { message: refusal.message ?? 'Refused' },
              headers: refusal.headers ?? {},
            }
          : answer(api, method, url, sent)
        response
          .writeHead(reply.status, {
            'content-type': 'application/json; charset=utf-8',
            ...reply.headers,
          })
          .end(JSON.stringify(reply.json))
      })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.close().closeAllConnections()
  })
  const address = server.address()
  api.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v3`
  return api
}

interface Reply {
  status: number
  json: unknown
  headers: Record<string, string>
}

function answer(api: Api, method: string, url: URL, sent: string): Reply {
  const path = url.pathname.replace(/^\/api\/v3\/repos\/someone\/papers\//, '')
  const [, id] = /^issues\/comments\/(\d+)$/.exec(path) ?? []
  const comment = api.comments.find((each) => each.id === Number(id))
  if (method === 'GET' && path === 'pulls')
    return page(
      api.pulls.filter(
        ({ state, head }) =>
          state === 'open' &&
          url.searchParams.get('head') === `${head.repo?.full_name.split('/')[0]}:${head.ref}`,
      ),
      url,
    )
  if (method === 'GET' && path === 'issues/7/comments') return page(api.comments, url)
  const fields = sent ? (JSON.parse(sent) as Partial<KeptIssue>) : {}
  const { body = '' } = fields
  if (body.length > 65_536)
    return {
      status: 422,
      json: { message: 'body is too long (maximum is 65536 characters)' },
      headers: {},
    }
  const [, number] = /^issues\/(\d+)$/.exec(path) ?? []
  const issue = api.issues.find((each) => each.number === Number(number))
  if (method === 'GET' && path === 'issues') {
    const creator = url.searchParams.get('creator')
    return page(
      api.issues.filter(({ user }) => user.login === creator),
      url,
    )
  }
  if (method === 'PATCH' && issue)
    return { status: 200, json: Object.assign(issue, fields), headers: {} }
  if (method === 'POST' && path === 'issues')
    return {
      status: 201,
      json: keepIssue(api, 'github-actions[bot]', body, fields.title),
      headers: {},
    }
  if (method === 'PATCH' && comment)
    return { status: 200, json: Object.assign(comment, { body }), headers: {} }
  if (method === 'POST' && path === 'issues/7/comments')
    return { status: 201, json: keep(api, 'github-actions[bot]', body), headers: {} }
  return { status: 404, json: { message: 'Not Found' }, headers: {} }
}

/** Adds a comment. */
export function keep(api: Api, login: string, body: string): KeptComment {
  const id = 1000 + api.comments.length
  const comment = {
    id,
    body,
    user: { login },
    html_url: `https://github.test/someone/papers/pull/7#issuecomment-${id}`,
  }
  api.comments.push(comment)
  return comment
}

/** Adds an issue. */
export function keepIssue(api: Api, login: string, body: string, title = 'Mine'): KeptIssue {
  const number = 20 + api.issues.length
  const issue: KeptIssue = {
    number,
    title,
    body,
    state: 'open',
    state_reason: null,
    user: { login },
    html_url: `https://github.test/someone/papers/issues/${number}`,
  }
  api.issues.push(issue)
  return issue
}

/** One page, with the way to the next one in a header. */
function page(all: unknown[], url: URL): Reply {
  const [size, number] = [
    Number(url.searchParams.get('per_page') ?? 30),
    Number(url.searchParams.get('page') ?? 1),
  ]
  const next = new URL(url)
  next.searchParams.set('page', String(number + 1))
  return {
    status: 200,
    json: all.slice((number - 1) * size, number * size),
    headers: number * size < all.length ? { link: `<${next.href}>; rel="next"` } : {},
  }
}
