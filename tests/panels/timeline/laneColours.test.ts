import { describe, expect, it } from 'vitest'
import { LANE_COLOURS, laneColour, PARTY_COLOURS } from '../../../src/panels/timeline/laneColours'
import { timelineView } from '../../../src/panels/timeline/model'
import { anEvent, chosen, knownOn } from './fixtures'

const known = knownOn('2025-12-31', [
  anEvent('an-island-call', '2025-11-03', { issueIds: ['island'], kind: 'call' }),
  anEvent('a-trade-talk', '2025-11-04', { kind: 'talks', partyIds: ['china'] }),
  anEvent('a-remark', '2025-11-05', { issueIds: ['tone'], partyIds: ['press'] }),
])
const coloursOf = (search: string) =>
  Object.fromEntries(timelineView(known, chosen(search)).lanes.map((lane) => [lane.key, lane.colour]))

describe('the colours of lanes', () => {
  it('follow the order of all issues, whichever are chosen or found', () => {
    expect(coloursOf('?lane=issue')).toEqual({ island: 'lane-1', trade: 'lane-2', other: 'muted' })
    expect(coloursOf('?lane=issue&issue=trade')).toEqual({ trade: 'lane-2' })
    expect(coloursOf('?lane=issue&issue=tone&q=remark')).toEqual({ tone: 'lane-3' })
  })

  it('are those of the parties where lanes are parties, plain for others', () => {
    expect(coloursOf('?lane=party')).toEqual({ us: 'party-1', china: 'party-2', other: 'muted' })
    expect(coloursOf('?lane=party&party=china')).toEqual({ china: 'party-2' })
  })

  it('stay with a kind when other kinds are not there', () => {
    const all = coloursOf('?lane=kind')
    expect(Object.keys(all)).toEqual(['call', 'talks', 'statement'])
    expect(coloursOf('?lane=kind&kind=talks')).toEqual({ talks: all['talks'] })
  })

  it('come again after the last, never beside themselves; an unknown thing has the plain one', () => {
    const places = Array.from({ length: 20 }, (_, i) => laneColour('kind', i))
    expect(places.slice(0, LANE_COLOURS.length)).toEqual([...LANE_COLOURS])
    places.forEach((colour, i) => {
      expect(colour).not.toBe(places[i + 1])
    })
    expect(laneColour('party', PARTY_COLOURS.length)).toBe('muted')
    expect(coloursOf('?lane=issue&issue=unheard-of')).toEqual({ 'unheard-of': 'muted' })
  })
})
