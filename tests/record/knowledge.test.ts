import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countKnownAfter, knowledgeDates } from '../../src/record/knowledge'
import { itemsOf } from '../mocks/facts'
import { anyDossier, someDay } from './arbitraries'
import { aCommitment, aCount, aDossier, anEntry, anEvent, aVersion } from './makers'

const dossier = () =>
  aDossier({
    observations: [aCount({ id: 'a', knownOn: '2025-11-24' }), aCount({ id: 'b', knownOn: '2025-11-01' })],
    commitments: [
      aCommitment({
        knownOn: '2025-10-30',
        versions: [aVersion({ knownOn: '2025-11-01' }), aVersion({ knownOn: '2025-12-04' })],
        statuses: [{ status: 'agreed', knownOn: '2025-11-24', sourceIds: ['s1'] }],
      }),
    ],
    events: [
      anEvent({ knownOn: '2025-11-24' }),
      anEvent({ id: 'plan', knownOn: '2025-10-30', statuses: [anEntry({ knownOn: '2026-01-10', date: '2026-04' })] }),
    ],
  })

describe('the days of knowledge', () => {
  it('stand oldest first, each with the number of dated statements that became known', () => {
    expect(knowledgeDates(dossier())).toEqual([
      { date: '2025-11-01', count: 2 },
      { date: '2025-11-24', count: 3 },
      { date: '2025-12-04', count: 1 },
      { date: '2026-01-10', count: 1 },
    ])
  })

  it('an empty dossier has none', () => {
    expect(knowledgeDates(aDossier({}))).toEqual([])
  })

  it('each day comes once, in order, with a count above zero', () => {
    fc.assert(
      fc.property(anyDossier, (any) => {
        const days = knowledgeDates(any)
        expect(days.map((d) => d.date)).toEqual([...new Set(days.map((d) => d.date))].sort())
        expect(days.every((d) => d.count > 0)).toBe(true)
      }),
    )
  })
})

describe('what became known after a day', () => {
  it('does not count the day itself', () => {
    const days = knowledgeDates(dossier())
    expect(countKnownAfter(days, '2025-10-31')).toBe(7)
    expect(countKnownAfter(days, '2025-11-01')).toBe(5)
    expect(countKnownAfter(days, '2025-11-23')).toBe(5)
    expect(countKnownAfter(days, '2025-11-24')).toBe(2)
    expect(countKnownAfter(days, '2026-01-10')).toBe(0)
  })

  it('never grows as days pass, and with what was known makes the whole', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (any, day) => {
        const days = knowledgeDates(any)
        const whole = days.reduce((sum, d) => sum + d.count, 0)
        const until = days.filter((d) => d.date <= day).reduce((sum, d) => sum + d.count, 0)
        expect(until + countKnownAfter(days, day)).toBe(whole)
      }),
    )
  })

  it('of the real facts: none after the last day, many after the morning of the call', () => {
    const days = knowledgeDates(itemsOf)
    expect(countKnownAfter(days, days.at(-1)?.date ?? '')).toBe(0)
    expect(countKnownAfter(days, '2025-11-25')).toBeGreaterThan(100)
    expect(countKnownAfter(days, '2025-11-25')).toBeLessThan(days.reduce((sum, d) => sum + d.count, 0))
  })
})
