import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExampleServer, serve } from '../../docs/examples/server.mjs'
import { dossier } from '../../mocks/endpoints'
import { startServer } from '../../scripts/serve.mjs'
import { type Api, networkTransport } from '../../src/api/client'
import { fileTransport } from '../../src/api/fileTransport'
import { mockFolder } from '../contract/servers'
import { renderOver } from '../faults/play'
import { BASE_URL, transportOf } from '../mocks/ask'
import { settled } from './renderApp'

let files: ReturnType<typeof mockFolder>
let host: Awaited<ReturnType<typeof startServer>>
let example: ExampleServer
beforeAll(async () => {
  files = mockFolder()
  host = await startServer({ root: files.folder, base: '/data/v1', cors: true })
  example = await serve(files.folder, { page: 30 })
})
afterAll(async () => {
  await Promise.all([host.close(), example.close()])
  files.remove()
})

const SOURCES: [string, () => Api][] = [
  ['the mock API in the page', () => ({ mode: 'mock', baseUrl: BASE_URL, transport: transportOf('normal') })],
  ['files on a plain host', () => ({ mode: 'http', baseUrl: host.url.replace(/\/$/, ''), transport: networkTransport })],
  [
    'one file in memory',
    () => ({ mode: 'file', baseUrl: BASE_URL, transport: fileTransport({ kind: 'parsed', value: dossier }) }),
  ],
  ['the example server, in pages of 30', () => ({ mode: 'http', baseUrl: example.url, transport: networkTransport })],
]

// Whoever serves the contract, the page is the same: nothing in it knows where its data come from.
describe.each(SOURCES)('the page over %s', (_, api) => {
  it('shows the same findings, and tells its source and what it has read', async () => {
    renderOver(api(), '')
    await settled()
    const heading = async (name: string) =>
      (await within(await screen.findByRole('region', { name })).findByRole('heading', { level: 2 })).textContent
    expect(await heading('Trade commitments')).toMatch(/^1\.5 of 12\sMt/)
    expect(await heading('Issue matrix')).toContain("Taiwan leads China's account")
    expect(await heading('Timeline')).toContain('rare-earths')
    const badge = screen.getByTitle(/items read/)
    expect(badge).toHaveTextContent(api().mode === 'file' ? 'FILE' : 'SAMPLE')
    await waitFor(() => expect(badge.title).toMatch(/Contract 1\.0\. Up to 9 October 2026\. \d{3} items read, 0 left out\./))
    fireEvent.click(badge)
    await waitFor(() =>
      expect(document.querySelector('dialog')).toHaveTextContent('Every item that arrived keeps the contract.'),
    )
    expect(document.querySelector('dialog')).toHaveTextContent(api().baseUrl)
  })
})
