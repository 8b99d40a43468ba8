import { describe, expect, it } from 'vitest'
import { baselines } from '../../../mocks/data/baselines'
import { commitments } from '../../../mocks/data/commitments'
import { observations } from '../../../mocks/data/observations'
import { readAddress } from '../../../src/filters/parameters'
import { contextGroups } from '../../../src/panels/commitments/context'
import { commitmentsView } from '../../../src/panels/commitments/model'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { EMPTY_DOSSIER } from '../../../src/record/dossier'

function groups(date: string) {
  const known = asKnownOn({ ...EMPTY_DOSSIER, commitments, observations, baselines }, date)
  const { pledge } = commitmentsView(known, readAddress('?commitment=soy-2025-12mmt'))
  return pledge ? contextGroups(pledge, known) : []
}

describe('the context of a pledge', () => {
  it('keeps each unit to itself, and every baseline in a group', () => {
    const made = groups('2026-10-09')
    expect(made.map((g) => g.unit)).toEqual(['t', 'USD', 'percent'])
    const drawn = new Set(made.flatMap((g) => g.bars.filter((b) => b.kind === 'earlier').map((b) => b.key)))
    expect([...drawn].sort()).toEqual(baselines.map((b) => b.id).sort())
  })

  it('stands the pledges of the family beside the years: 12, then 25 a year', () => {
    const weights = groups('2025-11-25').find((g) => g.unit === 't')
    expect(weights?.bars.filter((b) => b.kind === 'pledge').map((b) => b.value)).toEqual([12e6, 25e6, 25e6, 25e6])
    expect(weights?.largest).toBe(29e6)
  })

  it('holds nothing that became known later', () => {
    for (const date of ['2025-11-01', '2025-11-25', '2026-01-19']) {
      for (const group of groups(date)) for (const bar of group.bars) expect(bar.knownOn <= date).toBe(true)
    }
  })
})
