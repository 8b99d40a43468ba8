import { writeFileSync } from 'node:fs'
import { fireEvent, screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { transportOf } from '../mocks/ask'
import { holdTime, pass, renderOver } from './play'
import { PLAYED, type Played } from './table'
import { recorded } from './times'

const FIRST_SIGN_MS = 1000
const PANEL_OF = { events: 'timeline', claims: 'timeline', observations: 'commitments', commitments: 'commitments' } as const
const LIST_OF = { timeline: 'Timeline', commitments: 'Trade commitments' } as const

const NEAR_MS = 500
const RECORD = process.env.READOUT_RECORD_TIMES === '1'
const measured: Record<string, { sign: number; end: number }> = {}

// Parts that are fetched when asked for: their coming is no part of what is measured here.
beforeAll(async () => {
  await import('../../src/panels/timeline/TimelinePanel')
  await import('../../src/panels/commitments/CommitmentsPanel')
  await import('../../src/app/DataDrawer')
})
afterAll(() => {
  if (RECORD) writeFileSync('tests/faults/times.json', `${JSON.stringify(measured, null, 2)}\n`)
})
beforeEach(holdTime)
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const textOf = (place: Element | null) => place?.textContent ?? ''
const isReady = () => document.querySelector('main')?.getAttribute('data-ready') === 'true'

/** Plays a fault and says when its first sign and its words came, in milliseconds. */
async function play({ mock, where, words }: Played): Promise<{ sign: number | undefined; end: number | undefined }> {
  const list = mock.split(':')[1]
  const panel = PANEL_OF[list === 'events' ? 'events' : list === 'claims' ? 'claims' : 'observations']
  renderOver(transportOf(mock), `?panel=${panel}`)
  const region = () => textOf(screen.queryByRole('region', { name: LIST_OF[panel] }))
  const said = () => region() + [...document.querySelectorAll('[role="status"]')].map(textOf).join(' ')
  const ended = where === 'drawer' ? isReady : () => said().includes(words)
  const from = Date.now()
  const sign = await pass(130_000, () => /waiting|Asking again|cannot be shown/.test(said()) || ended())
  const rest = await pass(130_000, ended)
  const end = rest === undefined ? undefined : Date.now() - from
  if (where === 'drawer' && end !== undefined) {
    await pass(20_000, () => !/Loading/.test(region()))
    fireEvent.click(screen.getByTitle(/items read/))
    const drawn = await pass(60_000, () => textOf(document.querySelector('dialog')).includes(words))
    expect(drawn, textOf(document.querySelector('dialog')).slice(-600)).toBeDefined()
  }
  return { sign, end }
}

describe('each fault is told in words, in time', () => {
  it.each(PLAYED)('$number: $fault ($mock)', async (fault) => {
    const { sign, end } = await play(fault)
    expect(end, document.body.textContent?.slice(0, 1500)).toBeDefined()
    expect(sign).toBeLessThanOrEqual(FIRST_SIGN_MS)
    measured[fault.mock] = { sign: sign ?? 0, end: end ?? 0 }
    if (RECORD) return
    expect(Math.abs((sign ?? 0) - recorded(fault.mock).sign), 'npm run faults notes the times anew').toBeLessThanOrEqual(
      NEAR_MS,
    )
    expect(Math.abs((end ?? 0) - recorded(fault.mock).end), 'npm run faults notes the times anew').toBeLessThanOrEqual(NEAR_MS)
    // No stack in what the reader sees, and no figure made of what is none.
    expect(document.body.textContent).not.toMatch(/\bNaN\b|Infinity|undefined/)
    expect(document.body.textContent).not.toMatch(/\bat \w+ \(|node_modules|TypeError/)
  })
})
