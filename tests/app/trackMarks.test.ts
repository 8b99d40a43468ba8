import { describe, expect, it } from 'vitest'
import { trackMarks } from '../../src/app/trackMarks'

const day = (date: string, count: number) => ({ date, count })

describe('the marks on the track', () => {
  it('stand where the slider stops, as high as the square root of what became known', () => {
    const days = [day('2025-11-01', 1), day('2025-11-24', 16), day('2025-12-03', 4)]
    expect(trackMarks(days, '2025-11-24')).toEqual([
      { at: 0, height: 0.25, subject: false },
      { at: 0.5, height: 1, subject: true },
      { at: 1, height: 0.5, subject: false },
    ])
  })

  it('are never more than there are places; the fullest day of a place is drawn, and the subject’s day is not lost', () => {
    const days = Array.from({ length: 1000 }, (_, i) => day(String(i).padStart(4, '0'), i === 501 ? 9 : 1))
    const marks = trackMarks(days, '0700', 100)
    expect(marks.length).toBe(100)
    expect(Math.max(...marks.map((m) => m.height))).toBe(1)
    expect(marks.filter((m) => m.subject)).toHaveLength(1)
  })

  it('a single day needs no track', () => {
    expect(trackMarks([day('2025-11-24', 3)], undefined)).toEqual([])
  })
})
