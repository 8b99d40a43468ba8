import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp, settled, useMockApi } from './renderApp'

const panel = () => within(screen.getByRole('region', { name: 'Trade commitments' }))

describe('trade commitments, beyond the chart', () => {
  useMockApi()

  it('was it met? Each window against each basis, each cell opening its count', async () => {
    const user = userEvent.setup()
    renderApp('?panel=commitments&asof=2026-01-20')
    await settled()
    await user.click(panel().getByRole('radio', { name: 'Was it met?' }))
    const row = panel().getByRole('row', { name: /12\sMt by 28 Feb 2026, in force/ })
    expect(row).toHaveTextContent('Treasury Secretary Scott Bessent')
    expect(row).toHaveTextContent('at or above from 20 Jan 2026')
    expect(row).toHaveTextContent('not by the latest data')
    await user.click(within(row).getAllByRole('button', { name: '100%' })[0] ?? row)
    expect(screen.getByRole('dialog')).toHaveTextContent('Official statement')
  })

  it('what if: the reader’s pace gives a day and a level, marked as an assumption', async () => {
    const user = userEvent.setup()
    renderApp('?panel=commitments')
    await settled()
    await user.click(panel().getByRole('radio', { name: 'What if' }))
    const field = panel().getByRole('spinbutton', { name: 'Pace in tonnes a week' })
    await user.clear(field)
    await user.type(field, '700000')
    expect(panel().getByText(/Your assumption, not a fact/)).toBeInTheDocument()
    expect(panel().getByText('10 March 2026')).toBeInTheDocument()
    expect(panel().getByText(/^5\.1\sMt of 12\sMt$/)).toBeInTheDocument()
  })

  it('earlier years open their sources; two bases are explained side by side', async () => {
    const user = userEvent.setup()
    renderApp('?panel=commitments')
    await settled()
    await user.click(panel().getByRole('radio', { name: 'Earlier years' }))
    await user.click(panel().getByRole('button', { name: /2024\/25/ }))
    expect(screen.getByRole('dialog')).toHaveTextContent('Known since30 October 2025')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }))
    await user.click(panel().getByRole('radio', { name: 'Chart' }))
    await user.click(panel().getByRole('button', { name: 'Why do these differ?' }))
    const card = screen.getByRole('dialog', { name: 'Why do these counts differ?' })
    await user.selectOptions(within(card).getByLabelText('Second basis'), 'customs-arrivals')
    expect(within(card).getByRole('columnheader', { name: 'Customs arrivals' })).toBeInTheDocument()
    expect(within(card).getByRole('row', { name: /^Which act counts/ })).toHaveTextContent('Arrived and cleared')
  })
})
