import { describe, expect, it } from 'vitest'
import type { Commitment } from '../../../src/api/commitments'
import type { Position } from '../../../src/api/positions'
import { touchedBy } from '../../../src/panels/timeline/touched'
import { anEvent, knownOn } from './fixtures'

const call = anEvent('call', '2025-11-24', { issueIds: ['trade'], partyIds: ['us', 'china'], relatedIds: ['summit'] })
const events = [
  anEvent('reply', '2025-11-28', { relatedIds: ['call'] }),
  anEvent('summit', '2025-10-30'),
  anEvent('later', '2025-12-20', { relatedIds: ['call'] }),
  anEvent('other', '2025-11-24'),
  call,
]
const commitment = (id: string, rest: Partial<Commitment>): Commitment => ({
  id,
  kind: 'undertaking',
  title: id,
  issueIds: ['trade'],
  promisorIds: ['china'],
  versions: [
    {
      id: `${id}-1`,
      statedOn: '2025-11-01',
      statedBy: { partyId: 'us' },
      window: {},
      act: 'unspecified',
      knownOn: '2025-11-01',
      sourceIds: ['wire'],
    },
  ],
  confirmations: [],
  statuses: [],
  knownOn: '2025-11-01',
  sourceIds: ['wire'],
  ...rest,
})
const position = (id: string, rest: Partial<Position>): Position => ({
  id,
  issueId: 'trade',
  partyId: 'us',
  eventId: 'call',
  prominence: 2,
  words: id,
  because: '',
  claimIds: [],
  knownOn: '2025-11-24',
  sourceIds: ['wire'],
  ...rest,
})

function touched(date: string) {
  const known = knownOn(date, events, {
    commitments: [
      commitment('buys', {}),
      commitment('another-issue', { issueIds: ['tone'] }),
      commitment('another-party', { promisorIds: ['japan'] }),
      commitment('promised-to', { promisorIds: ['japan'], promiseeId: 'us' }),
    ],
    positions: [
      position('first-reading', {}),
      position('second-reading', { knownOn: '2025-11-26' }),
      position('elsewhere', { eventId: 'summit', partyId: 'china' }),
    ],
  })
  const event = known.events.find((other) => other.id === 'call')
  if (!event) throw new Error('the call is not known')
  return touchedBy(event, known)
}
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id)

describe('what an event touches', () => {
  it('related events, named by either side, before and after, none known later', () => {
    expect(ids(touched('2025-12-01').before)).toEqual(['summit'])
    expect(ids(touched('2025-12-01').after)).toEqual(['reply'])
    expect(ids(touched('2025-12-31').after)).toEqual(['reply', 'later'])
  })
  it('commitments that share an issue and a party', () => {
    expect(ids(touched('2025-12-01').commitments)).toEqual(['buys', 'promised-to'])
  })
  it('cells read from it, each once, as read by then', () => {
    expect(ids(touched('2025-11-25').cells)).toEqual(['first-reading'])
    expect(ids(touched('2025-12-01').cells)).toEqual(['second-reading'])
  })
})
