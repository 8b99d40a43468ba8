import { describe, expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import { changesSince } from '../../src/record/changes'
import { byId, type KnownDossier } from '../../src/record/dossier'
import { joinDossier } from '../../src/record/join'
import { knowledgeDates } from '../../src/record/knowledge'
import { itemsOf, knownDays, sorted } from '../mocks/facts'
import { withoutLater } from './arbitraries'

// What holds on every day of the real facts. Apart from the rest, because it takes long: runs of mutants leave it out.

const realDossier = () => joinDossier(itemsOf).dossier

/** Each dated statement of a cut, found without the code under test: the day and the text of whatever carries a `knownOn`. */
function statements(value: unknown, owner = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => statements(part, owner))
  if (typeof value !== 'object' || value === null) return []
  const id = 'id' in value && typeof value.id === 'string' ? value.id : owner
  const own = 'knownOn' in value && typeof value.knownOn === 'string' ? [`${value.knownOn} ${JSON.stringify(value)}`] : []
  return [...own, ...Object.values(value).flatMap((part) => statements(part, id))]
}
const latestIn = (known: KnownDossier) => sorted(knownDays(known)).at(-1) ?? ''

describe('the real facts', () => {
  const days = () => knowledgeDates(itemsOf).map((d) => d.date)

  it('have many days of knowledge', () => {
    expect(days().length).toBeGreaterThan(100)
  })

  it('hold nothing later on any of these days', () => {
    expect(days().filter((day) => latestIn(asKnownOn(itemsOf, day)) > day)).toEqual([])
  })

  it('read the same on each day as if the later ones had never come', () => {
    for (const day of days()) expect(asKnownOn(withoutLater(itemsOf, day), day)).toEqual(asKnownOn(itemsOf, day))
  })

  it('a commitment that is there has a version, and names a source of it', () => {
    for (const day of days()) {
      for (const c of asKnownOn(itemsOf, day).commitments) {
        expect(c.versions.length, `${c.id} on ${day}`).toBeGreaterThan(0)
        const ofParts = [...c.versions, ...c.confirmations, ...c.statuses].flatMap((p) => p.sourceIds)
        expect(c.sourceIds.filter((id) => !ofParts.includes(id))).toEqual([])
      }
    }
  })

  it('nothing is lost on the last day', () => {
    const known = asKnownOn(itemsOf, days().at(-1) ?? '')
    for (const name of ['commitments', 'observations', 'events', 'claims', 'positions', 'disputes', 'questions'] as const) {
      expect(known[name].length, name).toBe(itemsOf[name].length)
    }
  })
})

describe('what changed in the real facts', () => {
  it('between two days of the real data is what the knowledge dates count, and nothing of another day', () => {
    const dossier = realDossier()
    const days = knowledgeDates(dossier).map((day) => ({ ...day, cut: asKnownOn(dossier, day.date) }))
    for (const [i, from] of days.entries()) {
      for (const to of days.slice(i, i + 4)) {
        const changes = changesSince(to.cut, from.date)
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
})

describe('looking up by id in a cut', () => {
  it('finds what a search through the list finds, and nothing that is not yet known, on every day', () => {
    const { dossier } = joinDossier(itemsOf)
    for (const { date } of knowledgeDates(dossier)) {
      const { events } = asKnownOn(dossier, date)
      for (const { id } of dossier.events) expect(byId(events).get(id)).toBe(events.find((event) => event.id === id))
    }
  })
})
