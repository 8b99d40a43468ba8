import { describe, expect, it } from 'vitest'
import { endpoints } from '../../mocks/endpoints'
import type { Observation } from '../../src/api/observations'

const observations = endpoints['observations.json'].items
const commitments = endpoints['commitments.json'].items

/** Rows that a solid step joins: one basis, issuer and start, in the order of the periods they count. */
function series(): Map<string, Observation[]> {
  const found = new Map<string, Observation[]>()
  for (const row of observations.filter((o) => o.cumulative)) {
    const name = [row.commitmentId, row.basis, row.issuer, row.periodStart].join(' · ')
    found.set(name, [...(found.get(name) ?? []), row])
  }
  for (const rows of found.values()) rows.sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1))
  return found
}

describe('counts of soybeans', () => {
  it('a cumulative series never falls, unless the row is a revision', () => {
    const falls = [...series()].flatMap(([name, rows]) =>
      rows.flatMap((row, i) => {
        const before = rows[i - 1]
        if (before === undefined || row.obsStatus === 'revised') return []
        return (row.value ?? row.high ?? 0) < (before.value ?? before.low ?? 0) ? [`${name}: ${row.id}`] : []
      }),
    )
    expect(falls).toEqual([])
  })

  it('some series have several rows, so that the rule above says something', () => {
    expect([...series().values()].filter((rows) => rows.length > 1).length).toBeGreaterThan(1)
  })

  it('a cancelled report is a row of zero that names the row it takes back', () => {
    const withdrawn = observations.filter((o) => o.obsStatus === 'withdrawn')
    expect(withdrawn.length).toBeGreaterThan(0)
    for (const row of withdrawn) {
      expect(row.value).toBe(0)
      const taken = observations.find((o) => o.id === row.replacesId)
      expect(taken?.commitmentId).toBe(row.commitmentId)
      expect(row.knownOn >= (taken?.knownOn ?? '9999')).toBe(true)
    }
  })
})

describe('the world on the morning of 25 November 2025', () => {
  const day = '2025-11-25'
  const pledge = commitments.find((c) => c.id === 'soy-2025-12mmt')

  it('the last official running total is 1.5 million tonnes of 12', () => {
    const stated = observations
      .filter((o) => o.commitmentId === pledge?.id && o.basis === 'official-statement' && o.cumulative && o.knownOn <= day)
      .sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1))
      .at(-1)
    expect(stated).toMatchObject({ value: 1_500_000, periodStart: '2025-10-01', periodEnd: '2025-11-24' })
  })

  it('the deadline in force is the end of 2025, and moves to the end of February later', () => {
    const endKnownOn = (by: string) =>
      pledge?.versions.filter((v) => v.knownOn <= by && v.window.end !== undefined).at(-1)?.window.end
    expect(endKnownOn(day)).toBe('2025-12-31')
    expect(endKnownOn('2025-12-31')).toBe('2026-02-28')
    expect(pledge?.versions.filter((v) => v.knownOn <= day).at(-1)?.quantity).toMatchObject({ value: 12_000_000, unit: 't' })
  })
})
