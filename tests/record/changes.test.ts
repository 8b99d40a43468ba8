import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import { changesSince } from '../../src/record/changes'
import { joinDossier } from '../../src/record/join'
import { knowledgeDates } from '../../src/record/knowledge'
import { itemsOf } from '../mocks/facts'
import { anyDossier, someDay } from './arbitraries'
import { aCommitment, aCount, aDossier, anEntry, anEvent, aVersion, tonnes } from './makers'

const realDossier = () => joinDossier(itemsOf).dossier

/** Each dated statement of a cut, found without the code under test: the day and the text of whatever carries a `knownOn`. */
function statements(value: unknown, owner = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => statements(part, owner))
  if (typeof value !== 'object' || value === null) return []
  const id = 'id' in value && typeof value.id === 'string' ? value.id : owner
  const own = 'knownOn' in value && typeof value.knownOn === 'string' ? [`${value.knownOn} ${JSON.stringify(value)}`] : []
  return [...own, ...Object.values(value).flatMap((part) => statements(part, id))]
}

describe('what changed', () => {
  it('between two days of the real data is what the knowledge dates count, and nothing of another day', () => {
    const dossier = realDossier()
    const days = knowledgeDates(dossier)
    for (const [i, from] of days.entries()) {
      for (const to of days.slice(i, i + 4)) {
        const changes = changesSince(asKnownOn(dossier, to.date), from.date)
        const counted = days.filter((d) => d.date > from.date && d.date <= to.date).reduce((sum, d) => sum + d.count, 0)
        expect(changes.length, `${from.date} to ${to.date}`).toBe(counted)
        expect(changes.filter((c) => c.knownOn <= from.date || c.knownOn > to.date)).toEqual([])
        expect(new Set(changes.map((c) => c.id)).size).toBe(changes.length)
      }
    }
  })

  it('is, fact by fact, what the later cut holds and the earlier does not', () => {
    const dossier = realDossier()
    for (const [from, to] of [
      ['2025-11-25', '2025-12-03'],
      ['2025-12-31', '2026-02-28'],
      ['2025-11-20', '2026-10-09'],
    ] as const) {
      const [before, after] = [asKnownOn(dossier, from), asKnownOn(dossier, to)]
      const changed = new Set(changesSince(after, from).map((c) => c.itemId))
      const lists = (known: typeof before) => [
        ...known.commitments,
        ...known.observations,
        ...known.baselines,
        ...known.claims,
        ...known.positions,
        ...known.assessments,
        ...known.accounts,
        ...known.events,
        ...known.disputes,
        ...known.questions,
      ]
      const stood = new Map(lists(before).map((item) => [item.id, item]))
      for (const item of lists(after)) {
        const earlier = new Set(statements(stood.get(item.id)).filter((s) => !s.includes('"notes"')))
        const isNew = !stood.has(item.id)
        const later = statements(item).some((s) => s.slice(0, 10) > from && !earlier.has(s))
        if (isNew) expect(changed, `${item.id} is new`).toContain(item.id)
        if (!isNew && changed.has(item.id)) expect(later, `${item.id} changed`).toBe(true)
      }
    }
  })

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
