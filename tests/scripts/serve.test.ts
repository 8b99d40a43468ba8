import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { normalBase, type Server, startServer } from '../../scripts/serve.mjs'

let folder: string
let server: Server

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-serve-'))
  const root = join(folder, 'site')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'index.html'), '<p>page')
  writeFileSync(join(root, 'meta.json'), '{}')
  writeFileSync(join(root, 'assets', 'main-abcdefgh.js'), '1')
  server = await startServer({ root, base: 'some/path', cors: true, headers: { 'x-more': 'yes' } })
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init)

/** A request whose path is sent as it is written: `fetch` would tidy `..` away. */
const rawStatus = (path: string) =>
  new Promise<string>((done, fail) => {
    let said = ''
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
    )
    socket.on('data', (chunk) => {
      said += chunk
    })
    socket.on('end', () => done(said))
    socket.on('error', fail)
  })

describe('the static server', () => {
  test('writes a base in one way', () => {
    expect([normalBase('/'), normalBase(''), normalBase('a/b'), normalBase('/a/b/')]).toEqual(['/', '/', '/a/b/', '/a/b/'])
  })
  test('serves the page at its base, with and without the slash', async () => {
    const page = await get('')
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>page',
    ])
    expect((await get('/some/path?issue=taiwan')).url).toBe(`${server.url}?issue=taiwan`)
  })
  test('answers 304 to a known ETag, and lets only hashed names be kept', async () => {
    const first = await get('meta.json')
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const again = await get('meta.json', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    writeFileSync(join(folder, 'site', 'meta.json'), '[]')
    expect((await get('meta.json', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })).status).toBe(200)
    expect((await get('assets/main-abcdefgh.js')).headers.get('cache-control')).toContain('immutable')
  })
  test('lets other origins read, and sends the headers asked for', async () => {
    const answer = await get('meta.json', { method: 'OPTIONS' })
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('x-more')]).toEqual([
      204,
      '*',
      'yes',
    ])
  })
  test('says what is not there, as a problem document for JSON', async () => {
    const missing = await get('nothing.json')
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(await missing.json()).toMatchObject({ status: 404 })
    expect((await get('/elsewhere/index.html')).status).toBe(404)
    expect((await get('assets')).status).toBe(404)
    expect((await get('meta.json', { method: 'POST' })).status).toBe(405)
  })
  test.each([
    '/some/path/../../secret.txt',
    '/some/path/%2e%2e/secret.txt',
    '/some/path/..%2fsecret.txt',
    '/some/path/%5c..%5csecret.txt',
  ])('never leaves its folder: %s', async (path) => {
    const said = await rawStatus(path)
    expect(said).toMatch(/^HTTP\/1\.1 404/)
    expect(said.endsWith('secret')).toBe(false)
  })
  test('refuses a path that is not text', async () => {
    expect(await rawStatus('/some/path/%ff')).toMatch(/^HTTP\/1\.1 400/)
    expect(await rawStatus('/some/path/%00')).toMatch(/^HTTP\/1\.1 400/)
  })
})
