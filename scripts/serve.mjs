// A small static server: the built site, or a folder of the API's JSON files, under any path and with or without CORS.
// What is served is read from the disk at each request: it is for looking and for tests, not for the public.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-expose-headers': 'ETag, Retry-After',
}

/**
 * Serves a folder.
 * @param {object} options
 * @param {string} options.root the folder
 * @param {string} [options.base] the path under which it stands, `/` or `/some/path/`
 * @param {number} [options.port] 0 takes a free one
 * @param {boolean} [options.cors] whether other origins may read it
 * @param {Record<string, string>} [options.headers] sent with each answer
 * @param {(wantedFor: string) => number} [options.late] by how many milliseconds an answer comes late, by what the browser wants it for
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends with the base
 */
export async function startServer({ root, base = '/', port = 0, cors = false, headers = {}, late }) {
  const folder = resolve(root)
  const prefix = normalBase(base)
  const always = { 'x-content-type-options': 'nosniff', ...(cors ? CORS : {}), ...headers }
  const server = createServer(async (request, response) => {
    if (late) await new Promise((go) => setTimeout(go, late(request.headers['sec-fetch-dest'] ?? '')))
    answer(request, response, folder, prefix, always).catch(() => {
      if (!response.headersSent) response.writeHead(500, always)
      response.end()
    })
  })
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done))
  const taken = server.address().port
  const close = () =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${taken}${prefix}`, port: taken, close }
}

/** `some/path` as `/some/path/`. */
export function normalBase(base) {
  const inner = base.split('/').filter(Boolean).join('/')
  return inner === '' ? '/' : `/${inner}/`
}

async function answer(request, response, folder, prefix, always) {
  const send = (status, more = {}) => response.writeHead(status, { ...always, ...more }).end()
  if (request.method === 'OPTIONS') return send(204)
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { allow: 'GET, HEAD, OPTIONS' })
  const [rawPath = '/', query] = request.url.split('?')
  if (`${rawPath}/` === prefix) return send(308, { location: query === undefined ? prefix : `${prefix}?${query}` })
  const path = decoded(rawPath)
  if (path === undefined) return send(400)
  const found = path.startsWith(prefix) ? await fileAt(folder, path.slice(prefix.length)) : undefined
  if (found === undefined) return notFound(response, path, always, request.method === 'HEAD')
  const type = TYPES[extname(found.path).toLowerCase()] ?? 'application/octet-stream'
  const etag = `"${found.hash}"`
  const cache = /\/assets\/[^/]*-[\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
  const about = { etag, 'cache-control': cache }
  const held = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (held?.includes(etag) || held?.includes('*')) return send(304, about)
  response.writeHead(200, { ...always, ...about, 'content-type': type, 'content-length': found.size })
  if (request.method === 'HEAD') return response.end()
  createReadStream(found.path)
    .on('error', () => response.destroy())
    .pipe(response)
}

function decoded(path) {
  try {
    const text = decodeURIComponent(path)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

async function fileAt(folder, relative) {
  const path = resolve(join(folder, relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative))
  if (!path.startsWith(folder + sep)) return undefined
  const about = await stat(path).catch(() => undefined)
  if (!about?.isFile()) return undefined
  const hash = createHash('sha256')
    .update(await readFile(path))
    .digest('base64url')
    .slice(0, 22)
  return { path, size: about.size, hash }
}

// The contract's errors are problem documents (RFC 9457); a static host's plain page would do as well.
function notFound(response, path, always, headOnly) {
  const json = path.endsWith('.json')
  const body = json ? JSON.stringify({ type: 'about:blank', title: 'Not Found', status: 404 }) : 'Not found'
  const type = json ? 'application/problem+json' : 'text/plain; charset=utf-8'
  response.writeHead(404, { ...always, 'content-type': type, 'cache-control': 'no-store' }).end(headOnly ? undefined : body)
}
