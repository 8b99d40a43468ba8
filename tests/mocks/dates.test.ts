import { describe, expect, it } from 'vitest'
import { firstDay } from '../../src/lib/dates'
import { faults, itemsOf, knownDays, sorted } from './facts'

describe('dates are in order', () => {
  const inOrder = (days: string[]) => sorted(days).join() === days.join()

  it('versions, confirmations, statuses and answers stand in the order in which they became known', () => {
    const wrong = [
      ...faults(itemsOf.commitments, (c) => !inOrder(c.versions.map((v) => v.knownOn)) && 'versions'),
      ...faults(itemsOf.commitments, (c) => !inOrder(c.statuses.map((s) => s.knownOn)) && 'statuses'),
      ...faults(itemsOf.commitments, (c) => !inOrder(c.confirmations.map((s) => s.knownOn)) && 'confirmations'),
      ...faults(itemsOf.events, (e) => !inOrder((e.statuses ?? []).map((s) => s.knownOn)) && 'statuses'),
      ...faults(itemsOf.disputes, (d) => !inOrder(d.answers.map((a) => a.knownOn)) && 'answers'),
      ...faults(itemsOf.questions, (q) => !inOrder(q.answers.map((a) => a.knownOn)) && 'answers'),
    ]
    expect(wrong).toEqual([])
  })

  it('events stand in the order of their dates', () => {
    expect(inOrder(itemsOf.events.map((e) => firstDay(e.date)))).toBe(true)
  })

  it('an item is known no later than its first part', () => {
    const first = (days: string[]) => sorted(days)[0] ?? ''
    const wrong = [
      ...faults(
        itemsOf.commitments,
        (c) => c.knownOn > first(knownDays([c.versions, c.confirmations, c.statuses])) && 'later than its first part',
      ),
      ...faults(itemsOf.events, (e) => e.statuses !== undefined && e.knownOn > first(knownDays(e.statuses)) && 'later'),
    ]
    expect(wrong).toEqual([])
  })

  it('a dispute is known no earlier than its first answer, and no later than the second: one answer alone is none', () => {
    const wrong = faults(itemsOf.disputes, (d) => {
      const [one = '', two = one] = sorted(d.answers.map((a) => a.knownOn))
      return (d.knownOn < one || d.knownOn > two) && `${d.knownOn}, answers ${one}, ${two}`
    })
    expect(wrong).toEqual([])
  })
})

describe('nothing is known before it happens', () => {
  it('a count is known no earlier than the end of its period', () => {
    expect(faults(itemsOf.observations, (o) => o.knownOn < o.periodEnd && o.knownOn)).toEqual([])
  })

  it('a version or a confirmation is known no earlier than the day of the statement', () => {
    const wrong = faults(itemsOf.commitments, (c) => {
      const early = [...c.versions, ...c.confirmations].find((s) => s.knownOn < firstDay(s.statedOn))
      return early !== undefined && `${early.statedOn} known on ${early.knownOn}`
    })
    expect(wrong).toEqual([])
  })

  it('a claim or an account is known no earlier than it was made', () => {
    expect(faults(itemsOf.claims, (c) => c.statedOn !== undefined && c.knownOn < firstDay(c.statedOn) && c.knownOn)).toEqual([])
    expect(faults(itemsOf.accounts, (a) => a.knownOn < firstDay(a.publishedOn) && a.knownOn)).toEqual([])
  })

  it('an event that occurred is known no earlier than its date', () => {
    const plain = itemsOf.events.filter((e) => e.status === 'occurred' && e.statuses === undefined)
    expect(plain.length).toBeGreaterThan(100)
    expect(faults(plain, (e) => e.knownOn < firstDay(e.date) && `${e.date} known on ${e.knownOn}`)).toEqual([])
  })

  it('a plan that occurred is reported no earlier than its day; only a deadline can be met before it', () => {
    const wrong = faults(itemsOf.events, (e) => {
      const happened = e.statuses?.find((s) => s.status === 'occurred')
      if (happened === undefined) return false
      // Met early: the entry has no date of its own, and the deadline keeps its day.
      if (e.kind === 'deadline' && happened.date === undefined) return false
      return happened.knownOn < firstDay(happened.date ?? e.date) && `${happened.date ?? e.date} known on ${happened.knownOn}`
    })
    expect(wrong).toEqual([])
  })

  it('an answer or a cell rests only on what was known by then', () => {
    const known = new Map([...itemsOf.claims, ...itemsOf.commitments].map((item) => [item.id, item.knownOn]))
    // A dispute can be quoted for its first answer, before a second makes it one.
    for (const d of itemsOf.disputes) known.set(d.id, sorted(d.answers.map((a) => a.knownOn))[0] ?? d.knownOn)
    const later = (ids: string[], day: string) => ids.find((id) => (known.get(id) ?? '') > day)
    const wrong = [
      ...faults(itemsOf.positions, (p) => later(p.claimIds, p.knownOn) ?? false),
      ...itemsOf.questions.flatMap((q) =>
        q.answers.flatMap((a) => {
          const found = later([...(a.claimIds ?? []), ...(a.disputeIds ?? []), ...(a.commitmentIds ?? [])], a.knownOn)
          return found === undefined ? [] : [`${q.id}: ${found}`]
        }),
      ),
    ]
    expect(wrong).toEqual([])
  })
})
