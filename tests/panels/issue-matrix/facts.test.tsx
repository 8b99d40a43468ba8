import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { endpoints } from '../../../mocks/endpoints'
import { MatrixGrid } from '../../../src/panels/issue-matrix/MatrixGrid'
import { matrixView } from '../../../src/panels/issue-matrix/model'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { EMPTY_DOSSIER } from '../../../src/record/dossier'
import { NO_FILTERS } from './fixture'

const LEVELS = ['Not mentioned', 'Named', 'Stated', 'Leading']
const positions = endpoints['positions.json'].items
const issues = endpoints['issues.json'].items.filter((issue) => issue.shown).toSorted((a, b) => a.order - b.order)
const parties = endpoints['parties.json'].items.filter((party) => party.column).toSorted((a, b) => a.order - b.order)

const show = (day: string) => {
  const dossier = {
    ...EMPTY_DOSSIER,
    issues: endpoints['issues.json'].items,
    parties: endpoints['parties.json'].items,
    positions,
  }
  const known = asKnownOn(dossier, day)
  const nothing = () => undefined
  const view = matrixView(known, NO_FILTERS)
  render(<MatrixGrid view={view} known={known} filters={NO_FILTERS} onOpen={nothing} onIssue={nothing} onParty={nothing} />)
  const [head, ...rows] = within(screen.getByRole('grid')).getAllByRole('row')
  expect([...(head?.children ?? [])].slice(1, -1).map((cell) => cell.textContent)).toEqual(parties.map((party) => party.name))
  return rows.map((row) => [...row.children].slice(0, 1 + parties.length).map((cell) => cell.textContent ?? ''))
}

it('the table of the day after the call equals the positions, cell by cell', () => {
  const expected = issues.map((issue) => [
    issue.name,
    ...parties.map((party) => {
      const row = positions.findLast((p) => p.issueId === issue.id && p.partyId === party.id && p.knownOn <= '2025-11-25')
      return row === undefined || row.prominence === null ? 'no account held' : `${LEVELS[row.prominence]}: ${row.words}`
    }),
  ])
  expect(show('2025-11-25')).toEqual(expected)
})

it('before the call no account of it is held', () => {
  expect(show('2025-11-20').every((row) => row.slice(1).every((text) => text === 'no account held'))).toBe(true)
})
