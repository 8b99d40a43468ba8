import { describe, expect, it } from 'vitest'
import { events } from '../../../mocks/data/events'
import { issues } from '../../../mocks/data/issues'
import { meta } from '../../../mocks/data/meta'
import { parties } from '../../../mocks/data/parties'
import type { LaneBy } from '../../../src/filters/parameters'
import { formatDate } from '../../../src/lib/dates'
import type { Mark } from '../../../src/panels/timeline/clusters'
import { layOut } from '../../../src/panels/timeline/drawing'
import { eventList, listRows, rowAfterKey } from '../../../src/panels/timeline/list'
import { markAfterKey } from '../../../src/panels/timeline/markKeys'
import { timelineView } from '../../../src/panels/timeline/model'
import { earlierDates, standingOf } from '../../../src/panels/timeline/plans'
import { domainOf } from '../../../src/panels/timeline/range'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { EMPTY_DOSSIER } from '../../../src/record/dossier'
import { chosen } from './fixtures'

const dossier = { ...EMPTY_DOSSIER, events, issues, parties }

describe('the visit to Beijing as it was planned', () => {
  const visit = (date: string) => {
    const event = asKnownOn(dossier, date).events.find(({ id }) => id === 'plan-beijing-visit')
    return event && { date: event.date, standing: standingOf(event), before: earlierDates(event).map((was) => was.date) }
  }
  it.each([
    ['2025-11-25', { date: '2026-04', standing: 'planned', before: [] }],
    ['2026-02-20', { date: '2026-03-31', standing: 'planned', before: ['2026-04'] }],
    ['2026-03-16', { date: '2026-03-31', standing: 'planned', before: ['2026-04'] }],
    ['2026-03-25', { date: '2026-05-14', standing: 'moved', before: ['2026-04', '2026-03-31'] }],
  ])('as known on %s', (date, expected) => {
    expect(visit(date)).toEqual(expected)
  })
})

describe('every event that is known', () => {
  const known = asKnownOn(dossier, meta.asOf)
  const all = (lane: LaneBy) => {
    const open = timelineView(known, chosen())
    return timelineView(known, chosen(`?lane=${lane}&from=${open.presets.all.from}&to=${open.presets.all.to}`))
  }
  const ids = new Set(known.events.map((event) => event.id))

  it.each(['issue', 'party', 'kind'] as const)('is come to by the right arrow in the drawing, in lanes by %s', (lane) => {
    const view = all(lane)
    const { marks } = layOut(view, domainOf(view.range), { width: 960, height: 500 })
    const passed = new Set(view.undated.map((event) => event.id))
    let at: Mark | undefined = markAfterKey(marks, undefined, 'Home')
    while (at) {
      for (const i of at.members) passed.add(view.events[i]?.id ?? '')
      at = markAfterKey(marks, at, 'ArrowRight')
    }
    expect(passed).toEqual(ids)
  })

  it('is come to by the down arrow in the list, or stands among the plans', () => {
    const view = all('issue')
    const list = eventList(view)
    const rows = listRows(list.months)
    const passed = new Set([...list.ahead.map((plan) => plan.event.id), ...view.undated.map((event) => event.id)])
    for (let at = rowAfterKey(rows, 0, 'Home'); at !== undefined; at = rowAfterKey(rows, at, 'ArrowDown')) {
      const row = rows[at]
      if (row?.kind === 'event') passed.add(row.event.id)
    }
    expect(passed, formatDate(known.date)).toEqual(ids)
  })
})
