// An example server of the data contract, on Node's built-ins alone: it serves a folder of the contract's JSON files with ETag,
// 304, gzip, pages, CORS, problem documents, and honours asof, issue, from, to, limit and cursor.
//   node docs/examples/server.mjs dist/api/v1 --port 8080 --page 200      ->  http://127.0.0.1:8080/v1/meta.json
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'

const ALWAYS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'x-content-type-options': 'nosniff',
  vary: 'Accept-Encoding',
}
const problem = (status, title) => Object.assign(new Error(title), { status })

/** Without what became known after a day, at any depth. */
function cut(value, day) {
  if (Array.isArray(value)) return value.filter((entry) => !(entry?.knownOn > day)).map((entry) => cut(entry, day))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cut(entry, day)]))
  // The date and the state at the top of an event are those of its latest entries: of the latest that are left.
  const dated = kept.statuses?.filter((entry) => entry.date !== undefined).at(-1)
  if (kept.kind && dated) Object.assign(kept, { date: dated.date, endDate: dated.endDate })
  if (kept.kind && kept.date && kept.statuses?.length > 0) kept.status = kept.statuses.at(-1).status
  return kept
}

const issuesOf = (item) => item.issueIds ?? (item.issueId === undefined ? undefined : [item.issueId])
/** When an item was true: events and counts have a date, other lists are not cut by `from` and `to`. */
const startOf = (item) => item.periodEnd ?? (item.summary === undefined ? undefined : item.date)
const endOf = (item) => item.endDate ?? startOf(item)

/** What a request asks for; what makes no sense is refused. */
function wishes(query) {
  const day = (name) => {
    const text = query.get(name)
    if (text === null) return undefined
    const date = new Date(`${text}T00:00:00Z`)
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
      throw problem(400, `${name} is no calendar date`)
    return text
  }
  const [offset, size] =
    /^(\d{1,9})-(\d{1,9})$/
      .exec(query.get('cursor') ?? '0-0')
      ?.slice(1)
      .map(Number) ?? []
  if (offset === undefined) throw problem(400, 'This cursor was never given out')
  const limit = query.get('limit')
  if (limit !== null && !/^[1-9]\d{0,8}$/.test(limit)) throw problem(400, 'limit is no whole number above 0')
  return {
    asof: day('asof'),
    from: day('from'),
    to: day('to'),
    issues: query.get('issue')?.split(','),
    offset,
    size: size || Number(limit),
  }
}

/** A reply cut to what was asked for. */
function answer(reply, query, pageSize) {
  const { asof, from, to, issues, offset, size } = wishes(query)
  const asOf = asof !== undefined && asof < reply.asOf ? asof : reply.asOf
  if (reply.items === undefined) return { ...reply, asOf }
  const items = (asof === undefined ? reply.items : cut(reply.items, asof))
    .filter((item) => item.versions?.length !== 0 && item.answers?.length !== 0)
    .filter((item) => issues === undefined || (issuesOf(item)?.some((id) => issues.includes(id)) ?? true))
    // Dates may be as short as a year: the end of a range is compared by as many characters as it has.
    .filter((item) => from === undefined || startOf(item) === undefined || endOf(item) >= from.slice(0, endOf(item).length))
    .filter((item) => to === undefined || startOf(item) === undefined || startOf(item) <= to)
  const end = offset + (size || pageSize)
  return {
    contract: reply.contract,
    asOf,
    items: items.slice(offset, end),
    next: end < items.length ? `${end}-${size || pageSize}` : null,
  }
}

async function handle(request, response, folder, pageSize) {
  const url = new URL(request.url, 'http://localhost')
  if (request.method === 'OPTIONS') return response.writeHead(204, ALWAYS).end()
  if (!['GET', 'HEAD'].includes(request.method)) throw problem(405, 'Only GET, HEAD and OPTIONS')
  const name = /^\/v1\/([a-z]+\.json)$/.exec(url.pathname)?.[1]
  const file = name && (await readFile(join(folder, name), 'utf8').catch(() => undefined))
  if (!file) throw problem(404, 'Not found')
  send(request, response, 200, answer(JSON.parse(file), url.searchParams, pageSize))
}

function send(request, response, status, value) {
  const text = JSON.stringify(value)
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const about = status === 200 ? { etag, 'cache-control': 'no-cache' } : { 'cache-control': 'no-store' }
  const held = request.headers['if-none-match']?.split(',').map((tag) => tag.trim())
  if (status === 200 && held?.includes(etag)) return response.writeHead(304, { ...ALWAYS, ...about }).end()
  const zipped = text.length > 1000 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const body = zipped ? gzipSync(text) : Buffer.from(text)
  const type = status === 200 ? 'application/json; charset=utf-8' : 'application/problem+json'
  const encoding = zipped ? { 'content-encoding': 'gzip' } : {}
  response.writeHead(status, { ...ALWAYS, ...about, ...encoding, 'content-type': type, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Serves a folder; resolves with the base address and a way to stop. `page` is the most items of one answer. */
export async function serve(folder, { port = 0, page = 1000 } = {}) {
  const server = createServer((request, response) => {
    handle(request, response, folder, page).catch((error) => {
      const status = error.status ?? 500
      send(request, response, status, {
        type: 'about:blank',
        title: error.status ? error.message : 'The server failed',
        status,
      })
    })
  })
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done))
  const close = () => new Promise((done) => server.close(done) && server.closeAllConnections())
  return { url: `http://127.0.0.1:${server.address().port}/v1`, close }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { port: { type: 'string', default: '8080' }, page: { type: 'string', default: '1000' } }
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  console.log((await serve(positionals[0] ?? '.', { port: Number(values.port), page: Number(values.page) })).url)
}
