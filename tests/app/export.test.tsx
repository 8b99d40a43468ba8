import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderApp, settled, useMockApi } from './renderApp'

describe('the export', () => {
  useMockApi()
  afterEach(() => vi.restoreAllMocks())

  it('opens by one key on the large panel, saves its rows, tells what went wrong, and cites', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions&asof=2025-11-25&issue=taiwan')
    await settled()
    await user.keyboard('d')
    const dialog = within(await screen.findByRole('dialog', { name: 'Export' }))
    expect(dialog.getByLabelText('What')).toHaveValue('questions')
    expect(dialog.getByText(/^\d+ rows?, \d+ sources/)).toHaveTextContent('Issues: Taiwan.')
    const saved: string[] = []
    const blobs: Blob[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blobs.push(blob)
      return 'blob:made'
    }
    await user.click(dialog.getByText('CSV'))
    await dialog.findByText(/^Saved as readout-.*-2025-11-25\.csv$/)
    expect(saved).toHaveLength(1)
    const text = (await blobs[0]?.text()) ?? ''
    expect(text).toContain("What is China's position on Taiwan?")
    expect(text.trim().split('\r\n').length).toBeGreaterThanOrEqual(3)

    URL.createObjectURL = () => {
      throw new Error('no room')
    }
    await user.click(dialog.getByText('JSON'))
    expect(
      await dialog.findByText('JSON could not be made (no room). Try again, or another format; nothing is lost.'),
    ).toBeVisible()

    await user.click(dialog.getByText('BibTeX'))
    expect(dialog.getByText(/^@misc\{readout-questions-2025-11-25/)).toBeInTheDocument()
    expect(dialog.getByText(/<iframe src=".*embed=1/)).toHaveTextContent('asof=2025-11-25')
    await user.click(dialog.getByText('Following the data'))
    expect(dialog.getByText(/<iframe src=".*embed=1/)).toHaveTextContent('asof=latest')
  })

  it('lists the sources with what rests on them, and facts that rest on one', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions&asof=2025-11-25')
    await settled()
    await user.click(screen.getByText('SAMPLE', { selector: 'header *' }))
    await user.click(await screen.findByText('All sources'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Sources' }))
    const all = dialog.getByText(/^\d+ sources$/).textContent
    await user.type(dialog.getByLabelText('Search the sources'), 'xinhua')
    await waitFor(() => expect(dialog.getByText(/^\d+ sources?$/).textContent).not.toBe(all))
    await user.click(dialog.getByText('Without an address'))
    await user.clear(dialog.getByLabelText('Search the sources'))
    await user.click(dialog.getByText('Facts with one source'))
    expect(dialog.getByText(/^\d+ facts$/)).toBeInTheDocument()
    await user.type(dialog.getByLabelText('Search the sources'), 'premier')
    const [first] = dialog.getAllByRole('listitem')
    const [open] = within(first ?? document.body).getAllByRole('button')
    if (open) await user.click(open)
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Sources' })).toBeNull())
    expect(window.location.search).toMatch(/claim=|event=|panel=|commitment=/)
  })
})
