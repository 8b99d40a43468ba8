import { expect, it } from 'vitest'
import { onRead, readSoFar, tellRead } from '../../src/api/progress'
import { panelState } from '../../src/app/panelState'
import type { ResourceReport } from '../../src/app/useDossier'

const report: ResourceReport = {
  resource: 'events',
  state: 'loading',
  error: undefined,
  answeredAt: 0,
  stored: false,
  asOf: undefined,
  read: 0,
  retry: () => {},
}
const stateOf = (rest: Partial<ResourceReport>) =>
  panelState({ required: ['events'], helpful: [] }, new Map([['events', { ...report, ...rest }]]))

it('a list that comes in pages tells how far it has come, and nothing before its first page', () => {
  expect(stateOf({ soFar: 12_000 })).toEqual({ kind: 'loading', notice: 'Events: 12,000 read so far.' })
  expect(stateOf({})).toEqual({ kind: 'loading', notice: undefined })
})

it('what was read so far is told to those who listen, and forgotten at the end', () => {
  let told = 0
  const stop = onRead(() => {
    told++
  })
  tellRead('events', 10_000)
  tellRead('events', 10_000)
  expect([told, readSoFar().get('events')]).toEqual([1, 10_000])
  tellRead('events', undefined)
  stop()
  tellRead('events', 5)
  tellRead('events', undefined)
  expect([told, readSoFar().size]).toEqual([2, 0])
})
