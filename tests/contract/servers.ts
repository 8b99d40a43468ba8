import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { staticFiles } from '../../mocks/static'

/** The mock API's files in a folder of their own. */
export function mockFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'readout-api-'))
  for (const { path, body } of staticFiles()) writeFileSync(join(folder, basename(path)), body)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A reply on its way out; a bug changes it. `json` is undefined where there is no body. */
export type Reply = {
  status: number
  headers: Record<string, string>
  json: { items?: Record<string, unknown>[] } & Record<string, unknown>
}
export type Asked = { name: string; query: URLSearchParams; headers: IncomingHttpHeaders }

/** One thing that a server does wrong: to what it is asked, to what it answers, or both. */
export type Bug = {
  ask?: (asked: Asked) => void
  reply?: (reply: Reply, asked: Asked) => void
  raw?: (body: string, asked: Asked) => string
  zipAlways?: true
}

/** A server that asks a good one and spoils the answer. */
export async function spoiled(good: string, bug: Bug): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const asked = { name: basename(url.pathname, '.json'), query: url.searchParams, headers: { ...request.headers } }
      bug.ask?.(asked)
      const { 'if-none-match': held } = asked.headers
      const answer = await fetch(`${good}/${asked.name}.json?${asked.query}`, {
        headers: { 'accept-encoding': 'identity', ...(held === undefined ? {} : { 'if-none-match': held }) },
      })
      const text = await answer.text()
      const { 'content-length': _, connection: __, 'transfer-encoding': ___, ...headers } = Object.fromEntries(answer.headers)
      const reply: Reply = { status: answer.status, headers, json: text === '' ? {} : JSON.parse(text) }
      bug.reply?.(reply, asked)
      const plain = text === '' ? '' : JSON.stringify(reply.json)
      const body = bug.raw ? bug.raw(plain, asked) : plain
      const zip = bug.zipAlways || (body.length > 1000 && /gzip/.test(request.headers['accept-encoding'] ?? ''))
      const zipped = zip && reply.status === 200 ? { 'content-encoding': 'gzip' } : {}
      response.writeHead(reply.status, { ...reply.headers, ...zipped })
      response.end(reply.status === 304 ? undefined : zip && reply.status === 200 ? gzipSync(body) : body)
    })().catch(() => response.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const at = server.address()
  const port = typeof at === 'object' && at !== null ? at.port : 0
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}/v1`, close }
}
