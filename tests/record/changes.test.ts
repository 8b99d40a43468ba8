import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import { changesSince } from '../../src/record/changes'
import { knowledgeDates } from '../../src/record/knowledge'
import { anyDossier, someDay } from './arbitraries'
import { aCommitment, aCount, aDossier, anEntry, anEvent, aVersion, tonnes } from './makers'

describe('what changed', () => {
  it('of any dossier and any two days counts each statement once; a day with itself differs in nothing', () => {
    fc.assert(
      fc.property(anyDossier, someDay, someDay, (dossier, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const counted = knowledgeDates(dossier).reduce((sum, d) => (d.date > from && d.date <= to ? sum + d.count : sum), 0)
        expect(changesSince(asKnownOn(dossier, to), from).length).toBe(counted)
        expect(changesSince(asKnownOn(dossier, to), to)).toEqual([])
      }),
    )
  })

  it('tells a moved deadline with what stood before, and by how many days', () => {
    const dossier = aDossier({
      commitments: [
        aCommitment({
          versions: [
            aVersion({ knownOn: '2025-11-01', quantity: tonnes(12), window: { end: '2025-12-31' } }),
            aVersion({ knownOn: '2025-12-03', window: { end: '2026-02-28', words: 'the end of the season' } }),
          ],
        }),
      ],
    })
    const [moved] = changesSince(asKnownOn(dossier, '2026-01-01'), '2025-12-01')
    expect(moved).toMatchObject({
      kind: 'moved',
      before: { date: '2025-12-31', quantity: { value: 12 } },
      after: { date: '2026-02-28', quantity: { value: 12 }, text: 'the end of the season' },
    })
  })

  it('tells a corrected count, a plan that moved, a plan that was cancelled', () => {
    const dossier = aDossier({
      commitments: [aCommitment({ versions: [aVersion({ knownOn: '2025-11-01', quantity: tonnes(12) })] })],
      observations: [
        aCount({ id: 'first', value: 5, knownOn: '2025-11-24' }),
        aCount({ id: 'right', value: 4, knownOn: '2025-11-26', replacesId: 'first' }),
      ],
      events: [
        anEvent({
          id: 'visit',
          knownOn: '2025-11-10',
          statuses: [
            anEntry({ knownOn: '2025-11-10', date: '2026-03-31' }),
            anEntry({ knownOn: '2025-11-25', status: 'moved', date: '2026-05-14' }),
            anEntry({ knownOn: '2025-11-27', status: 'cancelled' }),
          ],
        }),
      ],
    })
    const changes = changesSince(asKnownOn(dossier, '2025-12-01'), '2025-11-24')
    expect(changes.filter((c) => c.replaces !== undefined).map((c) => [c.itemId, c.replaces])).toEqual([['right', 'first']])
    expect(changes.map((c) => [c.knownOn, c.kind])).toEqual([
      ['2025-11-27', 'status'],
      ['2025-11-26', 'corrected'],
      ['2025-11-25', 'moved'],
    ])
    expect(changes[1]).toMatchObject({ before: { count: { low: 5 } }, after: { count: { low: 4 } } })
    expect(changes[2]).toMatchObject({ before: { date: '2026-03-31' }, after: { date: '2026-05-14', status: 'moved' } })
    expect(changes[0]).toMatchObject({ before: { status: 'moved' }, after: { status: 'cancelled', date: '2026-05-14' } })
  })
})
