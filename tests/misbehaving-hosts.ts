import type { LookupFunction } from 'node:net'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Server } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Manner } from '../src/links/check-links.ts'

/** Made for these tests, for no host: `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 36500`. */
const certificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgkrqdpqvdY7dH4e0e
qtqTXxGL3jG/cVfGeHYfVKJDv7+hRANCAARh72mdokekXKOv7LmEAkI4K4nlJ4Oc
Y4d1EjpbrPgKkIQZSpE9VSuOh8KsZ4b0GpINic1VYsUi+NG2f8H9HPvY
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBbzCCARWgAwIBAgIUI+PZhXcLqjTKkXMRSMqXTBjS6zgwCgYIKoZIzj0EAwIw
DDEKMAgGA1UEAwwBeDAgFw0yNjExMjgwMzIxNTZaGA8yMTI2MTEwNDAzMjE1Nlow
DDEKMAgGA1UEAwwBeDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABGHvaZ2iR6Rc
o6/suYQCQjgrieUng5xjh3USOlus+AqQhBlKkT1VK46HwqxnhvQakg2JzVVixSL4
0bZ/wf0c+9ijUzBRMB0GA1UdDgQWBBQqkMcnQLPdlmGpbq0uT7PD500BADAfBgNV
HSMEGDAWgBQqkMcnQLPdlmGpbq0uT7PD500BADAPBgNVHRMBAf8EBTADAQH/MAoG
CCqGSM49BAMCA0gAMEUCIDToZY6wZ0P7K6G6MxeSJ/xGgvX7Y/VRUoR693RIFzR4
AiEA8rNAZGBhiL3WX7tjTYf+lx0eFVdm1xcVdLdR+4jy1KQ=
-----END CERTIFICATE-----`,
}

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void

/** Answers with a status. */
export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Behaviour =>
  (_, response) =>
    void response.writeHead(code, headers).end(body)

export const redirect = (code: number, location: string): Behaviour => status(code, { location })

/** Answers HEAD in one way and GET in another. */
export const byMethod =
  (head: Behaviour, get: Behaviour): Behaviour =>
  (request, response) =>
    (request.method === 'HEAD' ? head : get)(request, response)

/** Never answers. */
export const silent: Behaviour = () => {}

/** Sends this instead of an HTTP answer. */
export const raw =
  (text: string): Behaviour =>
  ({ socket }) =>
    void socket.write(text)

export const broken: Behaviour = ({ socket }) => void socket.destroy()

/** Sends the letters of a text one by one, again and again, without an end. */
export const drip =
  (text: string, start = ''): Behaviour =>
  ({ socket }) => {
    let at = 0
    socket.write(start)
    const timer = setInterval(() => socket.write(text[at++ % text.length] ?? ''), 20)
    socket.on('error', () => {}).on('close', () => clearInterval(timer))
  }

/** Sends a page without an end, as fast as it is read, and counts its bytes. */
export const endless =
  (sent: { bytes: number }): Behaviour =>
  (_, response) => {
    const part = 'x'.repeat(65_536)
    const more = (): void => {
      while (!response.destroyed && response.write(part)) sent.bytes += part.length
    }
    response.writeHead(200, { 'content-type': 'text/html' }).on('drain', more)
    more()
  }

export interface Hosts {
  /** `http://NAME.test:PORT`, or `https:` */
  at(name: string, path?: string, scheme?: 'http' | 'https'): string
  /** What was asked, `GET NAME /path`, in order, with the time in milliseconds. */
  asked: { what: string; time: number; headers: IncomingMessage['headers'] }[]
  /** Looks up every `*.test` at the loopback, and finds no other host. */
  manner: Manner
}

/** Servers at the loopback that are many hosts, by name and path, until the test is over. */
export async function serveHosts(
  hosts: Record<string, Record<string, Behaviour> | Behaviour>,
): Promise<Hosts> {
  const asked: Hosts['asked'] = []
  const listener: RequestListener = (request, response) => {
    const name = (request.headers.host ?? '').replace(/\.test:\d+$/, '')
    const { method, url: path = '', headers } = request
    asked.push({ what: `${method} ${name} ${path}`, time: Date.now(), headers })
    const host = hosts[name]
    const behaviour = typeof host === 'function' ? host : host?.[path]
    ;(behaviour ?? status(404))(request, response)
  }
  const listen = async (server: Server & { closeAllConnections(): void }): Promise<number> => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    const address = server.address()
    return typeof address === 'object' ? (address?.port ?? 0) : 0
  }
  const ports = {
    http: await listen(createServer(listener)),
    https: await listen(createSecureServer(certificate, listener)),
  }
  return {
    asked,
    at: (name, path = '/', scheme = 'http') => `${scheme}://${name}.test:${ports[scheme]}${path}`,
    manner: {
      userAgent: 'listwright/0 (test)',
      allowPrivate: true,
      timeout: 5000,
      concurrency: 32,
      pause: 5,
      backOff: 30,
      patience: 3000,
      again: 30,
      lookup: lookupOf({}) as Manner['lookup'] & object,
      now: Date.now,
      isOnline: async () => true,
    },
  }
}

/** A DNS: the given names, `*.test` at the loopback, and nothing else. */
export function lookupOf(names: Record<string, string[]>): LookupFunction {
  return (name, _options, callback) => {
    const found = names[name] ?? (name.endsWith('.test') ? ['127.0.0.1'] : [])
    const error = Object.assign(new Error(name), { code: 'ENOTFOUND' })
    setImmediate(() =>
      found.length
        ? callback(
            null,
            found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
          )
        : callback(error, []),
    )
  }
}
