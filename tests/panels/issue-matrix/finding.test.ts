import { describe, expect, it } from 'vitest'
import { matrixFinding } from '../../../src/panels/issue-matrix/finding'
import { matrixView } from '../../../src/panels/issue-matrix/model'
import { matrixSummary } from '../../../src/panels/issue-matrix/summary'
import { asKnownOn } from '../../../src/record/asKnownOn'
import type { KnownDossier } from '../../../src/record/dossier'
import { DOSSIER, NO_FILTERS, position } from './fixture'

const on = (day: string): KnownDossier => asKnownOn(DOSSIER, day)
const finding = (known: KnownDossier, filters = {}, options = {}) =>
  matrixFinding(matrixView(known, { ...NO_FILTERS, ...filters }, options), known)

describe('the finding', () => {
  it('names the strongest gap, with the article and the apostrophe that the names need', () => {
    expect(finding(on('2025-01-15'))).toBe("Fishing leads Bland's account and is absent from the United Aland's")
  })

  it('counts the gaps, and says when they compare accounts of different events', () => {
    expect(finding(on('2025-12-31'))).toBe(
      "Fishing leads Bland's account and is absent from the United Aland's; 2 of 2 issues show such a gap, 1 of them in accounts of different events",
    )
    expect(finding(on('2025-12-31'), { issue: ['ports'] })).toBe(
      "Ports are stated in the United Aland's account and are absent from Bland's, in accounts of different events",
    )
  })

  it('says when nothing is held, of one issue or of all', () => {
    expect(finding(on('2025-01-01'))).toBe('No account of these 2 issues is held yet')
    expect(finding(on('2025-01-01'), { issue: ['fish'] })).toBe('No account of Fishing is held yet')
    expect(finding(on('2025-01-15'), { issue: ['nowhere'] })).toBe('No issue passes the filters')
  })

  it('compares two accounts of one issue without a gap', () => {
    expect(finding(on('2025-01-15'), { issue: ['ports'] })).toBe(
      "Ports are stated in the United Aland's account and are only named in Bland's",
    )
    const alike = { ...on('2025-01-15'), positions: [position('fish', 'aland', 0), position('fish', 'bland', 0)] }
    expect(finding(alike, { issue: ['fish'] })).toBe('Fishing is absent from the accounts of the United Aland and Bland')
  })

  it('counts what each party states when there is no gap to tell', () => {
    expect(finding(on('2025-01-15'), { party: ['bland', 'cland'] })).toBe('Bland states a position on 1 of 2 issues')
    const alike = { ...on('2025-01-15'), positions: [position('fish', 'aland', 1), position('fish', 'bland', 1)] }
    expect(finding(alike, {}, { onlyDifferences: true })).toBe('The accounts of 2 issues do not differ')
  })

  it('shows a name that the data do not hold as unknown', () => {
    const known = { ...on('2025-01-15'), positions: [position('salt', 'aland', 3), position('salt', 'bland', 0)] }
    expect(finding(known, { issue: ['salt'] })).toBe(
      "unknown: salt leads the United Aland's account and is absent from Bland's",
    )
  })
})

it('the summary counts the cells of each level and lists the gaps', () => {
  const known = on('2025-01-15')
  expect(matrixSummary(matrixView(known, NO_FILTERS), known)).toBe(
    '2 issues and 3 parties, as known on 15 January 2025. Of 6 cells, 1 leading, 1 stated, 1 named and 1 not mentioned; no account is held for 2. Stated by one of the United Aland and Bland and left out by the other: Fishing.',
  )
})
