import { expect, it } from 'vitest'
import { countHistory } from '../../../src/panels/commitments/countHistory'
import { aCount } from '../../record/makers'

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id)

it('names what a count replaces, one after another, and the earlier counts of its series', () => {
  const first = aCount({ id: 'first', value: 3, periodEnd: '2025-11-20' })
  const second = { ...aCount({ id: 'second', value: 2, periodEnd: '2025-11-20' }), replacesId: 'first' }
  const third = { ...aCount({ id: 'third', value: 1, periodEnd: '2025-11-20' }), replacesId: 'second' }
  const older = aCount({ id: 'older', value: 1, periodEnd: '2025-11-01' })
  const oldest = aCount({ id: 'oldest', value: 1, periodEnd: '2025-10-20' })
  const another = aCount({ id: 'another', issuer: 'Another', value: 1, periodEnd: '2025-11-01' })
  const later = aCount({ id: 'later', value: 4, periodEnd: '2025-12-01' })
  const found = countHistory([oldest, first, second, third, another, older, later], third)
  expect(ids(found.replaced)).toEqual(['second', 'first'])
  expect(ids(found.before)).toEqual(['older', 'oldest'])
})

it('ends where reports replace each other in a ring', () => {
  const a = { ...aCount({ id: 'a' }), replacesId: 'b' }
  const b = { ...aCount({ id: 'b' }), replacesId: 'a' }
  expect(ids(countHistory([a, b], a).replaced)).toEqual(['b'])
})

it.each([
  ['another commitment', { commitmentId: 'another' }],
  ['another basis', { basis: 'inspections' as const }],
  ['another start', { periodStart: '2025-09-01' }],
  ['no start', { periodStart: undefined }],
  ['a single report', { cumulative: false }],
  ['one end with it', { periodEnd: '2025-11-20' }],
])('what has %s is no earlier count of the series', (_, differing) => {
  const count = aCount({ id: 'count', value: 4, periodEnd: '2025-11-20' })
  const other = aCount({ id: 'other', value: 3, periodEnd: '2025-11-10', ...differing })
  expect(countHistory([other, count], count)).toEqual({ replaced: [], before: [] })
})

it('what a count replaces is told once, not among the earlier ones too; a report not held ends the row', () => {
  const wrong = { ...aCount({ id: 'wrong', value: 9, periodEnd: '2025-11-10' }), replacesId: 'never-held' }
  const count = { ...aCount({ id: 'count', value: 4, periodEnd: '2025-11-20' }), replacesId: 'wrong' }
  expect(countHistory([wrong, count], count)).toEqual({ replaced: [wrong], before: [] })
})

it('stands newest first, whatever the order of the data', () => {
  const count = aCount({ id: 'count', value: 4, periodEnd: '2025-11-20' })
  const on = (day: string) => aCount({ id: day, value: 1, periodEnd: `2025-11-${day}` })
  const days = ['03', '12', '01', '07']
  expect(ids(countHistory([...days.map(on), count], count).before)).toEqual(['12', '07', '03', '01'])
})
