import { act, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PLAY_STEP_MS, usePlay } from '../../src/app/usePlay'
import type { SetFilters } from '../../src/filters/useFilters'

const DAYS = ['2025-11-20', '2025-11-24', '2025-11-25', '2025-12-03'].map((date) => ({ date, count: 1 }))
const LATEST = '2025-12-03'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** The hook on a page whose date follows what the hook asks for. */
function onPage(opensAt: string) {
  const asked: string[] = []
  return {
    asked,
    ...renderHook(() => {
      const [date, setDate] = useState(opensAt)
      const set: SetFilters = (change, options) => {
        asked.push(`${options?.history} ${change.asof}`)
        setDate(change.asof === 'latest' ? LATEST : (change.asof ?? date))
      }
      return { date, setDate, ...usePlay({ date, days: DAYS, latest: LATEST }, '2025-11-24', set) }
    }),
  }
}
const wait = (steps: number) => act(() => vi.advanceTimersByTime(steps * PLAY_STEP_MS))

describe('playing the days of knowledge', () => {
  it('goes at once to the next day, then day by day to the latest, and ends there: one entry of the history', () => {
    const { result, asked } = onPage('2025-11-20')
    act(() => result.current.toggle())
    expect(result.current).toMatchObject({ date: '2025-11-24', playing: true })
    wait(1)
    expect(result.current.date).toBe('2025-11-25')
    wait(1)
    wait(1)
    expect(result.current).toMatchObject({ date: LATEST, playing: false, played: true })
    expect(asked).toEqual(['push 2025-11-24', 'replace 2025-11-25', 'replace latest'])
  })

  it('from the latest day begins again at the day of the subject', () => {
    const { result } = onPage(LATEST)
    act(() => result.current.toggle())
    expect(result.current).toMatchObject({ date: '2025-11-24', playing: true })
  })

  it('pauses by the same control and stays on its day', () => {
    const { result } = onPage('2025-11-20')
    act(() => result.current.toggle())
    act(() => result.current.toggle())
    wait(3)
    expect(result.current).toMatchObject({ date: '2025-11-24', playing: false })
  })

  it('is over when the reader goes to another day', () => {
    const { result } = onPage('2025-11-20')
    act(() => result.current.toggle())
    act(() => result.current.setDate(LATEST))
    expect(result.current.playing).toBe(false)
    wait(3)
    expect(result.current.date).toBe(LATEST)
  })

  it('pauses when the page is hidden', () => {
    const { result } = onPage('2025-11-20')
    act(() => result.current.toggle())
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    act(() => document.dispatchEvent(new Event('visibilitychange')))
    vi.restoreAllMocks()
    wait(3)
    expect(result.current).toMatchObject({ date: '2025-11-24', playing: false })
  })
})
