import { describe, expect, it } from 'vitest'
import type { CommitmentVersion } from '../../src/api/commitments'
import { asKnownOn } from '../../src/record/asKnownOn'
import { statusInForce, termsInForce } from '../../src/record/pledge'
import { itemsOf } from '../mocks/facts'
import { aCommitment, aVersion, tonnes } from './makers'

const termsOf = (...versions: CommitmentVersion[]) => termsInForce(aCommitment({ versions }))
const first = aVersion({
  id: 'first',
  knownOn: '2025-11-01',
  quantity: tonnes(12),
  window: { start: '2025-11-01', end: '2025-12-31' },
})

describe('the terms in force', () => {
  it('of one version are its own', () => {
    expect(termsOf(first)).toEqual({
      quantity: { ...tonnes(12), versionId: 'first' },
      start: { date: '2025-11-01', versionId: 'first' },
      end: { date: '2025-12-31', versionId: 'first' },
      latest: first,
    })
  })

  it('the latest version that gives an end is the deadline, and brings its own start', () => {
    const moved = aVersion({ id: 'moved', knownOn: '2025-11-24', window: { start: '2025-10-01', end: '2026-02-28' } })
    expect(termsOf(first, moved)).toMatchObject({
      start: { date: '2025-10-01', versionId: 'moved' },
      end: { date: '2026-02-28', versionId: 'moved' },
    })
  })

  it('a version without a start takes the start of the version before it', () => {
    const moved = aVersion({ id: 'moved', knownOn: '2025-12-04', window: { end: '2026-02-28' } })
    expect(termsOf(first, moved)).toMatchObject({
      start: { date: '2025-11-01', versionId: 'first' },
      end: { date: '2026-02-28', versionId: 'moved' },
    })
  })

  it('also when the version between them has no window at all', () => {
    const words = aVersion({ id: 'words', knownOn: '2025-11-10', window: { words: 'this season' } })
    const moved = aVersion({ id: 'moved', knownOn: '2025-12-04', window: { end: '2026-02-28' } })
    expect(termsOf(first, words, moved)).toMatchObject({ start: { versionId: 'first' }, end: { versionId: 'moved' } })
  })

  it('a version without an end leaves the deadline as it was, and is the latest all the same', () => {
    const vague = aVersion({ id: 'vague', knownOn: '2025-12-09', window: { start: '2025-12-01', words: 'this season' } })
    expect(termsOf(first, vague)).toMatchObject({
      start: { versionId: 'first' },
      end: { date: '2025-12-31', versionId: 'first' },
      latest: { id: 'vague' },
    })
  })

  it('a year or a month starts on its first day and ends on its last', () => {
    const season = aVersion({ id: 'season', knownOn: '2026-02-05', window: { start: '2025-09', end: '2028-02' } })
    expect(termsOf(season)).toMatchObject({ start: { date: '2025-09-01' }, end: { date: '2028-02-29' } })
    const year = aVersion({ id: 'year', knownOn: '2026-02-05', window: { end: '2027' } })
    expect(termsOf(year).end?.date).toBe('2027-12-31')
  })

  it('an amount stays until another is stated', () => {
    const moved = aVersion({ id: 'moved', knownOn: '2025-12-04', window: { end: '2026-02-28' } })
    const more = aVersion({ id: 'more', knownOn: '2026-02-05', quantity: tonnes(20) })
    expect(termsOf(first, moved).quantity).toMatchObject({ value: 12, versionId: 'first' })
    expect(termsOf(first, moved, more).quantity).toMatchObject({ value: 20, versionId: 'more' })
  })

  it('what is not stated is absent', () => {
    const nothing = aVersion({ id: 'nothing', knownOn: '2025-11-01' })
    expect(termsOf(nothing)).toEqual({ latest: nothing })
    expect(termsOf()).toEqual({})
  })

  it('a start alone is in force when no end was ever stated', () => {
    const open = aVersion({ id: 'open', knownOn: '2025-11-01', window: { start: '2025-11-10' } })
    expect(termsOf(open)).toMatchObject({ start: { date: '2025-11-10' } })
    expect(termsOf(open).end).toBeUndefined()
  })
})

describe('the status in force', () => {
  it('is the latest, or none', () => {
    const statuses = [
      { status: 'claimed-by-one-side' as const, knownOn: '2025-11-01', sourceIds: ['s1'] },
      { status: 'disputed' as const, knownOn: '2025-12-09', sourceIds: ['s1'] },
    ]
    expect(statusInForce(aCommitment({ statuses }))?.status).toBe('disputed')
    expect(statusInForce(aCommitment({ statuses: [] }))).toBeUndefined()
  })
})

describe('the soybean pledge of 12 million tonnes, as it was stated', () => {
  const termsOn = (day: string) => {
    const soybeans = asKnownOn(itemsOf, day).commitments.find((c) => c.id === 'soy-2025-12mmt')
    return soybeans && termsInForce(soybeans)
  }

  it.each([
    // The fact sheet of 1 November: the last two months of 2025.
    ['2025-11-01', '2025-11-01', '2025-12-31', 'at-least', 'soy12-v3'],
    // Rollins on 24 November: by the end of the year, counted from 1 October.
    ['2025-11-24', '2025-10-01', '2025-12-31', 'exactly', 'soy12-v4'],
    ['2025-12-03', '2025-10-01', '2025-12-31', 'exactly', 'soy12-v4'],
    // Bessent, reported on 4 December: 28 February; no start, so the one before stays.
    ['2025-12-04', '2025-10-01', '2026-02-28', 'exactly', 'soy12-v5'],
    // Greer on 9 December: this season, without a date.
    ['2025-12-09', '2025-10-01', '2026-02-28', 'exactly', 'soy12-v6'],
  ])('as known on %s: from %s to %s, %s 12 million tonnes', (day, start, end, qualifier, latest) => {
    expect(termsOn(day)).toMatchObject({
      start: { date: start },
      end: { date: end },
      quantity: { value: 12_000_000, unit: 't', qualifier },
      latest: { id: latest },
    })
  })

  it('on the day before it was stated there is none', () => {
    expect(termsOn('2025-10-29')).toBeUndefined()
  })

  it('an earlier statement of the same day can be the deadline: January, by Bessent', () => {
    expect(termsOn('2025-10-30')).toMatchObject({
      end: { date: '2026-01-31', versionId: 'soy12-v1' },
      latest: { id: 'soy12-v2' },
    })
  })
})
