import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import type { Dossier, KnownDossier } from '../../src/record/dossier'
import { knownDays, sorted } from '../mocks/facts'
import { anyDossier, someDay, withoutLater } from './arbitraries'

/** A cut as a dossier again, so that it can be cut once more: what remains of a plan's history is its plan. */
const asDossier = ({ date: _, ...known }: KnownDossier): Dossier => ({
  ...known,
  events: known.events.map(({ history, date = '2999', ...event }) => ({
    ...event,
    date,
    ...(history.length > 0 && { statuses: [...history] }),
  })),
})
const latestIn = (known: KnownDossier) => sorted(knownDays(known)).at(-1) ?? ''

describe('any dossier, cut to any day', () => {
  it('holds nothing that became known later, at any depth', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (dossier, day) => {
        expect(latestIn(asKnownOn(dossier, day)) <= day).toBe(true)
      }),
    )
  })

  it('holds everything else: no fact known by then is lost', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (dossier, day) => {
        const known = asKnownOn(dossier, day)
        const kept = (items: readonly { knownOn: string }[]) => items.filter((i) => i.knownOn <= day).length
        expect(known.claims).toHaveLength(kept(dossier.claims))
        expect(known.observations).toHaveLength(kept(dossier.observations))
        expect(known.commitments).toHaveLength(kept(dossier.commitments))
        expect(known.questions.flatMap((q) => q.answers)).toHaveLength(kept(dossier.questions.flatMap((q) => q.answers)))
      }),
    )
  })

  it('is the same when later facts had never been written', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (dossier, day) => {
        expect(asKnownOn(withoutLater(dossier, day), day)).toEqual(asKnownOn(dossier, day))
      }),
    )
  })

  it('cut twice is cut once', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (dossier, day) => {
        const once = asKnownOn(dossier, day)
        expect(asKnownOn(asDossier(once), day)).toEqual(once)
      }),
    )
  })

  it('cut to a later day and then to an earlier one is cut to the earlier', () => {
    fc.assert(
      fc.property(anyDossier, someDay, someDay, (dossier, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a]
        const known = asKnownOn(asDossier(asKnownOn(dossier, late)), early)
        expect(sourcesAside(known)).toEqual(sourcesAside(asKnownOn(dossier, early)))
      }),
    )
  })

  it('a whole names only sources of its parts known by then: a later one would give the future away', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (dossier, day) => {
        const known = asKnownOn(dossier, day)
        const wholes = [
          ...known.commitments.map((c) => [c.sourceIds, partsOf(c)] as const),
          ...known.events.map((e) => [e.sourceIds, e.history] as const),
          ...known.disputes.map((d) => [d.sourceIds, d.answers] as const),
        ]
        for (const [sourceIds, parts] of wholes) {
          expect(sourceIds.length).toBeGreaterThan(0)
          const ofParts = parts.flatMap((p) => p.sourceIds)
          if (parts.length > 0) expect(sourceIds.filter((id) => !ofParts.includes(id))).toEqual([])
        }
      }),
    )
  })

  it('the order in which the parts of a fact are written does not matter', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (dossier, day) => {
        const known = asKnownOn(dossier, day)
        for (const c of known.commitments) {
          for (const parts of [c.versions, c.confirmations, c.statuses]) {
            expect(parts.map((p) => p.knownOn)).toEqual(sorted(parts.map((p) => p.knownOn)))
          }
        }
        for (const e of known.events) expect(e.history.map((h) => h.knownOn)).toEqual(sorted(e.history.map((h) => h.knownOn)))
      }),
    )
  })
})

/** Sources without their order; those of a whole none of whose parts is known say nothing of a day. */
const sourcesAside = (known: KnownDossier) => ({
  ...known,
  commitments: known.commitments.map((c) => ({ ...c, sourceIds: partsOf(c).length === 0 ? [] : sorted(c.sourceIds) })),
  events: known.events.map((e) => ({ ...e, sourceIds: sorted(e.sourceIds) })),
})

const partsOf = (c: KnownDossier['commitments'][number]) => [...c.versions, ...c.confirmations, ...c.statuses]
