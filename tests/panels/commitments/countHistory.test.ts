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
