// A static server that sends brotli, as the hosts do that the site is meant for. Everything is read and packed before the first answer.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export async function serveCompressed(root, headers) {
  const files = new Map()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const raw = readFileSync(path)
    const packed = extname(path) === '.woff2' ? undefined : brotliCompressSync(raw, QUALITY)
    files.set(`/${relative(root, path).split(sep).join('/')}`, { raw, packed, type: TYPES[extname(path)] ?? 'text/plain' })
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname
    const file = files.get(path === '/' ? '/index.html' : path)
    if (!file) return response.writeHead(404).end()
    const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    const encoding = file.packed ? { 'content-encoding': 'br' } : {}
    response.writeHead(200, { ...headers, ...encoding, 'content-type': file.type, 'cache-control': cache })
    response.end(file.packed ?? file.raw)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
