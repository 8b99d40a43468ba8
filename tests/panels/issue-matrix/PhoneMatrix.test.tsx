import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { matrixView } from '../../../src/panels/issue-matrix/model'
import type { OpenCard } from '../../../src/panels/issue-matrix/openCard'
import { PhoneMatrix } from '../../../src/panels/issue-matrix/PhoneMatrix'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { DOSSIER, NO_FILTERS } from './fixture'

it('shows one issue with every party, says how far they differ, and goes on to the next', async () => {
  const known = asKnownOn(DOSSIER, '2025-01-15')
  const opened: OpenCard[] = []
  render(<PhoneMatrix view={matrixView(known, NO_FILTERS)} known={known} onOpen={(card) => opened.push(card)} />)
  const user = userEvent.setup()
  expect(screen.getByRole('status')).toHaveTextContent(
    '2 accounts, which differ: 1 leading and 1 not mentioned; no account held for 1 of 3',
  )
  for (const name of ['United Aland', 'Bland', 'Cland']) expect(screen.getByText(name)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /Ours by right/ }))
  expect(opened).toEqual([{ kind: 'cell', issueId: 'fish', partyId: 'bland' }])
  await user.click(screen.getByRole('button', { name: 'Next issue' }))
  expect(screen.getByRole('status')).toHaveTextContent('1 stated and 1 named')
  await user.click(screen.getByRole('button', { name: 'Next issue' }))
  expect(screen.getByRole('combobox')).toHaveDisplayValue('Fishing')
  await user.click(screen.getByRole('button', { name: 'Previous issue' }))
  expect(screen.getByRole('combobox')).toHaveDisplayValue('Ports')
})
