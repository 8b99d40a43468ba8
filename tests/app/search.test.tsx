import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp, settled, useMockApi } from './renderApp'

const search = async () => {
  const dialog = await screen.findByRole('dialog', { name: 'Search' })
  return { dialog, field: within(dialog).getByLabelText('Search everything'), at: within(dialog) }
}

describe('the search', () => {
  useMockApi()

  it('by keys alone: opens, finds what was known, opens a card; remembers; does what the page can do', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions&asof=2025-11-25&issue=war-in-ukraine')
    await settled()
    await user.keyboard('/')
    const first = await search()
    await user.type(first.field, 'rollins')
    const hits = await first.at.findByRole('list', { name: 'Hits' })
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(hits.querySelector('button')).toHaveFocus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(first.dialog).not.toBeInTheDocument())
    expect(window.location.search).toMatch(/claim=|event=/)
    await user.click(await screen.findByLabelText('Close'))

    await user.keyboard('{Control>}k{/Control}')
    const again = await search()
    await user.click(again.at.getByText('rollins'))
    expect(again.field).toHaveValue('rollins')
    await user.clear(again.field)
    await user.type(again.field, 'zzzz')
    expect(await again.at.findByText(/Nothing known by 25 November 2025 has all of/)).toBeInTheDocument()
    await user.clear(again.field)
    await user.click(again.at.getByText('Forget these'))
    expect(again.at.queryByText('rollins')).toBeNull()
    await user.type(again.field, 'latest day')
    await user.click(await again.at.findByText(/^Go to the/))
    await waitFor(() => expect(window.location.search).toContain('asof=latest'))
  })
})
