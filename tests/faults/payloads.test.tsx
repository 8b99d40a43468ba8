import { screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { endpoints } from '../../mocks/endpoints'
import type { Transport } from '../../src/api/client'
import { transportOf } from '../mocks/ask'
import { PAYLOADS } from './payloads'
import { holdTime, pass, renderOver } from './play'

beforeAll(async () => {
  await import('../../src/panels/timeline/TimelinePanel')
  await import('../../src/ui/Dialog')
  await import('../../src/app/UrlCards')
})
beforeEach(holdTime)
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The mock API with these texts in every free text of its events; notes what is asked for. */
function over(texts: readonly string[], asked: string[]): Transport {
  const normal = transportOf('normal')
  return (request) => {
    asked.push(request.url)
    if (!request.url.endsWith('/events.json')) return normal(request)
    const reply = endpoints['events.json']
    const items = texts.map((text, i) => ({
      ...reply.items[i],
      id: `text-${i}`,
      date: '2025-11-24',
      statuses: undefined,
      endDate: undefined,
      status: 'occurred',
      knownOn: '2025-11-24',
      title: text,
      summary: text,
      note: text,
    }))
    return Promise.resolve(Response.json({ ...reply, items }))
  }
}

const clean = () => {
  expect(globalThis).not.toHaveProperty('ran')
  expect(
    document.querySelector('script, img, iframe, object, embed, form[action], video, base, meta[http-equiv], link'),
  ).toBeNull()
  for (const link of document.querySelectorAll('a[href]')) expect(link.getAttribute('href')).toMatch(/^(https?:|#)/)
  for (const node of document.querySelectorAll('*')) {
    expect(node.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([])
  }
}

describe('text that was made to run is text', () => {
  it('there are forty of them', () => expect(new Set(PAYLOADS).size).toBe(40))

  it('in every text of an event, all at once', async () => {
    const asked: string[] = []
    renderOver(over(PAYLOADS, asked), '?panel=timeline&event=text-0')
    await pass(60_000, () => (document.querySelector('dialog')?.textContent ?? '').includes('<script>'))
    expect(document.querySelector('dialog')).toHaveTextContent(PAYLOADS[0] ?? '')
    clean()
    expect(asked.filter((url) => !url.startsWith('https://readout.example/'))).toEqual([])
  })

  it.each(PAYLOADS.map((text) => [text]))('in the address: %s', async (text) => {
    const names = [
      'issue',
      'party',
      'asof',
      'commitment',
      'basis',
      'from',
      'to',
      'lane',
      'q',
      'event',
      'claim',
      'theme',
      'step',
    ]
    const query = names.map((name) => `${name}=${encodeURIComponent(text)}`).join('&')
    const asked: string[] = []
    renderOver(over([], asked), `?panel=timeline&${query}`)
    const ready = await pass(60_000, () => document.querySelector('main')?.getAttribute('data-ready') === 'true')
    expect(ready).toBeDefined()
    expect(screen.getByRole('main')).toBeInTheDocument()
    clean()
    expect(asked.filter((url) => !url.startsWith('https://readout.example/'))).toEqual([])
  })
})
