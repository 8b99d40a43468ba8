import { HttpResponse, http } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inPageTransport } from '../../mocks/inPage'
import { getJson } from '../../src/api/client'
import { ask, BASE_URL, transportOf } from './ask'

describe('the transport inside the page', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('fails with a TypeError on a network error, as fetch does', async () => {
    await expect(ask('offline', 'issues.json')).rejects.toThrow(TypeError)
    await expect(getJson(transportOf('offline'), `${BASE_URL}/issues.json`)).rejects.toMatchObject({ kind: 'offline' })
  })

  it('does not even ask when the request is already given up', async () => {
    const reason = new Error('left the page')
    await expect(ask('normal', 'issues.json', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('stops waiting when the request is given up, with the reason given', async () => {
    const control = new AbortController()
    const started = performance.now()
    const asked = ask('slow', 'issues.json', { signal: control.signal })
    const reason = new Error('changed my mind')
    setTimeout(() => control.abort(reason), 20)
    await expect(asked).rejects.toBe(reason)
    expect(performance.now() - started).toBeLessThan(1500)
  })

  it('gives an AbortError when no reason is given', async () => {
    const control = new AbortController()
    const asked = ask('slow', 'issues.json', { signal: control.signal })
    control.abort()
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('hands on what no handler knows', async () => {
    vi.stubGlobal('fetch', async () => new Response('from the network'))
    const transport = inPageTransport([http.get('*/known', () => HttpResponse.text('from a handler'))])
    const text = async (path: string) => (await transport(new Request(`https://readout.example/${path}`))).text()
    expect(await text('known')).toBe('from a handler')
    expect(await text('config.json')).toBe('from the network')
  })
})
