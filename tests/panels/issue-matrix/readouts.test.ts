import { describe, expect, it } from 'vitest'
import { eventsWithAccounts } from '../../../src/panels/issue-matrix/eventsWithAccounts'
import { readoutView } from '../../../src/panels/issue-matrix/readouts'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { DOSSIER, NO_FILTERS } from './fixture'

const known = () => asKnownOn(DOSSIER, '2025-01-15')

describe('readouts side by side', () => {
  it('are there for events of which two accounts are held by then', () => {
    expect(eventsWithAccounts(known())).toEqual(['talks'])
    expect(eventsWithAccounts(asKnownOn(DOSSIER, '2025-01-09'))).toEqual([])
  })

  it('give place, words and share, silence where we hold the text', () => {
    const view = readoutView(known(), 'talks', NO_FILTERS)
    expect(view.accounts.map((a) => a.id)).toEqual(['y', 'x'])
    expect(view.hiddenExtracts).toBe(1)
    expect(view.rows.map((row) => [row.issueId, row.differs])).toEqual([
      ['fish', true],
      ['ports', false],
      ['tone', false],
    ])
    expect(view.rows[0]?.cells).toEqual([
      { kind: 'not-mentioned', accountId: 'y' },
      { kind: 'said', accountId: 'x', place: 1, words: 100, share: 0.5 },
    ])
    expect(view.rows[2]?.cells[0]).toEqual({ kind: 'no-text', accountId: 'y', completeness: 'full' })
    expect(view.largestShare).toBe(1)
  })

  it('claim no silence for an extract', () => {
    const view = readoutView(known(), 'talks', NO_FILTERS, { extracts: true })
    const ports = view.rows.find((row) => row.issueId === 'ports')
    expect(ports?.cells.find((c) => c.accountId === 'z')).toEqual({ kind: 'no-text', accountId: 'z', completeness: 'extract' })
  })

  it('obey the filters and "only differences"', () => {
    expect(readoutView(known(), 'talks', { issue: ['ports'], party: [] }).rows.map((r) => r.issueId)).toEqual(['ports'])
    expect(readoutView(known(), 'talks', { issue: [], party: ['bland'] }).accounts.map((a) => a.id)).toEqual(['x'])
    expect(readoutView(known(), 'talks', NO_FILTERS, { onlyDifferences: true }).rows.map((r) => r.issueId)).toEqual(['fish'])
  })
})
