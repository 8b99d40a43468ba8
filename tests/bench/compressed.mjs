// A static server that sends brotli, as the hosts do that the site is meant for. Everything is read and packed before the first answer.

import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createSecureServer } from 'node:http2'
import { tmpdir } from 'node:os'
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

/** A certificate of this run's own, or undefined where there is no openssl. HTTP/2 needs one. */
export function ownCertificate() {
  const folder = mkdtempSync(join(tmpdir(), 'readout-cert-'))
  try {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name))
    const asked = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost']
    execFileSync('openssl', [...asked, '-keyout', key, '-out', cert], { stdio: 'ignore' })
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What Chromium is told so that it takes this certificate for a good one: of a page that it only lets pass it caches nothing. */
export function trusting({ cert }) {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' })
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`
}

/**
 * With a certificate over HTTP/2, as most hosts serve; else over HTTP/1.1.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveCompressed(root, headers, certificate) {
  const files = new Map()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const raw = readFileSync(path)
    const packed = extname(path) === '.woff2' ? undefined : brotliCompressSync(raw, QUALITY)
    files.set(`/${relative(root, path).split(sep).join('/')}`, { raw, packed, type: TYPES[extname(path)] ?? 'text/plain' })
  }
  const answer = (request, response) => {
    const path = new URL(request.url, 'http://x').pathname
    const file = files.get(path === '/' ? '/index.html' : path)
    if (!file) return response.writeHead(404).end()
    const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    const encoding = file.packed ? { 'content-encoding': 'br' } : {}
    response.writeHead(200, { ...headers, ...encoding, 'content-type': file.type, 'cache-control': cache })
    response.end(file.packed ?? file.raw)
  }
  const sessions = new Set()
  const server = certificate ? createSecureServer({ ...certificate, allowHTTP1: true }, answer) : createServer(answer)
  server.on('session', (session) => sessions.add(session))
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http${certificate ? 's' : ''}://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        for (const session of sessions) session.destroy()
        server.closeAllConnections?.()
      }),
  }
}
