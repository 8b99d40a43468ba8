import { screen, waitFor, within } from '@testing-library/react'
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

  it('the ledger sorts by its heads and shows those of a status or a bound party', async () => {
    const user = userEvent.setup()
    renderApp('?panel=commitments')
    await settled()
    const ledger = () => panel().getByRole('table', { name: /^\d+ commitments known on/ })
    const rows = () => within(ledger()).getAllByRole('row').slice(1)
    const before = rows().length
    const head = within(ledger()).getByRole('columnheader', { name: /^Deadline/ })
    await user.click(within(head).getByRole('button'))
    expect(head).toHaveAttribute('aria-sort', 'ascending')
    const days = rows().flatMap((row) => /(\d[\d,]*) days left/.exec(row.textContent ?? '')?.[1] ?? [])
    const numbers = days.map((d) => Number(d.replace(',', '')))
    expect(numbers.length).toBeGreaterThan(3)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    await user.click(within(head).getByRole('button'))
    expect(head).toHaveAttribute('aria-sort', 'descending')
    await user.selectOptions(within(ledger()).getByRole('combobox', { name: 'Who is bound' }), 'China')
    expect(rows().length).toBeLessThan(before)
    for (const row of rows()) expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('China')
    expect(ledger()).toHaveTextContent(`${rows().length} of ${before}`)
    await user.selectOptions(within(ledger()).getByRole('combobox', { name: 'Which status' }), 'Claimed by one side')
    for (const row of rows()) expect(row).toHaveTextContent('Claimed by one side')
    expect(rows()[0]).toHaveTextContent(/has confirmed no figure/)
  })

  it('every point and every event of the chart is read by keys, and Enter opens it', async () => {
    const user = userEvent.setup()
    renderApp('?panel=commitments')
    await settled()
    const chart = await panel().findByRole('group', { name: /cumulative counts against the pledge$/ })
    chart.focus()
    const heard = new Set<string>()
    const line = () => panel().getByText(/known since|^Event, /, { selector: '[aria-live]' }).textContent ?? ''
    // Along each series to its end, then down to the next one.
    for (let series = 0; series < 8; series += 1) {
      await user.keyboard(series === 0 ? '{Home}' : '{ArrowDown}{Home}')
      for (let i = 0; i < 40; i += 1) {
        const said = line()
        heard.add(said)
        await user.keyboard('{ArrowRight}')
        if (line() === said) break
      }
    }
    const drawn = within(chart).getAllByText('', { selector: 'g[data-point]' }).length
    const said = [...heard]
    expect(said.filter((text) => text.includes('known since'))).toHaveLength(drawn)
    expect(said.filter((text) => text.startsWith('Event, '))).toHaveLength(25)
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('dialog')).toBeInTheDocument()
    expect(window.location.search).toContain('event=')
  })

  it('plus and minus on the chart change the days, shared with the timeline; the whole window comes back', async () => {
    const user = userEvent.setup()
    renderApp('?panel=commitments')
    await settled()
    const chart = await panel().findByRole('group', { name: /cumulative counts against the pledge$/ })
    chart.focus()
    await user.keyboard('+')
    await waitFor(() => expect(window.location.search).toMatch(/from=2025-\d\d-\d\d&to=202\d-\d\d-\d\d/))
    await user.click(panel().getByRole('button', { name: 'Chart: the whole window' }))
    await waitFor(() => expect(window.location.search).not.toContain('from='))
  })

  it('the pledges of a family stand as stairs, told in words', async () => {
    const user = userEvent.setup()
    renderApp('?panel=commitments')
    await settled()
    await user.click(panel().getByRole('radio', { name: 'Earlier years' }))
    const stairs = panel().getByRole('img', { name: /^4 pledges/ })
    expect(stairs).toHaveAccessibleName(/12\sMt from 1 October 2025 to 31 December 2025/)
    expect(stairs).toHaveAccessibleName(/25\sMt from .* to 31 December 2028/)
  })
})
