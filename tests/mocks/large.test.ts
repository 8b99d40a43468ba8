import { describe, expect, it } from 'vitest'
import { EVENTS_IN_ALL, EVENTS_PER_PAGE, manyEvents } from '../../mocks/manyEvents'
import { firstDay, lastDay } from '../../src/lib/dates'
import { apiOf, ask, fetchList } from './ask'
import { itemsOf } from './facts'

describe('the scenario "large"', () => {
  it('gives 100,000 valid events in ten pages, the real ones among them, and leaves other lists alone', async () => {
    const api = apiOf('large')
    let requests = 0
    const transport = (request: Request) => {
      requests += 1
      return api.transport(request)
    }
    const { items, findings, read } = await fetchList({ ...api, transport }, 'events')
    expect([requests, read, items.length, findings.length]).toEqual([10, EVENTS_IN_ALL, EVENTS_IN_ALL, 0])
    expect(items.slice(0, itemsOf.events.length)).toEqual(itemsOf.events)
    expect((await fetchList(api, 'issues')).items).toEqual(itemsOf.issues)
  }, 30_000)

  it('makes up the same events each time, within 2015 to 2027, and names only what is held', () => {
    const made = manyEvents('page-5')?.items ?? []
    expect(made).toHaveLength(EVENTS_PER_PAGE)
    expect(manyEvents('page-5')?.items).toEqual(made)
    const held = (list: { id: string }[]) => new Set(list.map((entry) => entry.id))
    const [issues, parties, sources] = [held(itemsOf.issues), held(itemsOf.parties), held(itemsOf.sources)]
    const odd = made.filter(
      (e) =>
        firstDay(e.date) < '2015-01-01' ||
        lastDay(e.date) > '2027-12-31' ||
        e.knownOn > '2026-10-09' ||
        (e.status === 'occurred' && e.knownOn < lastDay(e.date)) ||
        !e.issueIds.every((id) => issues.has(id)) ||
        !e.partyIds.every((id) => parties.has(id)) ||
        !e.sourceIds.every((id) => sources.has(id)),
    )
    expect(odd).toEqual([])
    const years = new Set(made.map((e) => e.date.slice(0, 4)))
    expect(years.size).toBe(13)
    expect(new Set(made.map((e) => e.status))).toEqual(new Set(['occurred', 'planned', 'moved']))
  })

  it.each(['page-1', 'page-11', 'page-0', 'page-x', '', '3'])(
    'refuses the cursor "%s", which was never given out',
    async (cursor) => {
      expect((await ask('large', `events.json?cursor=${cursor}`)).status).toBe(400)
    },
  )
})
