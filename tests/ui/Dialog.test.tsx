import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Dialog } from '../../src/ui/Dialog'
import { giveModalDialogs, pressEscape } from './dialogElement'

beforeEach(giveModalDialogs)

/** A page with a button that opens a card. */
function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open the card
      </button>
      {open && (
        <Dialog
          title="1.5 Mt ordered"
          eyebrow="A count"
          actions={<button type="button">Copy</button>}
          onClose={() => setOpen(false)}
        >
          <p>What it says.</p>
        </Dialog>
      )}
    </>
  )
}

async function openCard() {
  const user = userEvent.setup()
  render(<Page />)
  await user.click(screen.getByRole('button', { name: 'Open the card' }))
  return { user, dialog: screen.getByRole('dialog', { name: '1.5 Mt ordered' }) }
}

describe('a card', () => {
  it('is a modal dialog named by its title, with its content and actions', async () => {
    const { dialog } = await openCard()
    expect(dialog).toHaveAttribute('open')
    expect(dialog).toHaveTextContent('A count')
    expect(dialog).toHaveTextContent('What it says.')
    expect(screen.getByRole('heading', { name: '1.5 Mt ordered' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible()
    expect(dialog.contains(document.activeElement)).toBe(true)
  })

  it('closes on Escape, by the page and not by the browser alone', async () => {
    const { dialog } = await openCard()
    let left = true
    act(() => {
      left = pressEscape(dialog)
    })
    expect(left).toBe(false)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('closes by its button', async () => {
    const { user } = await openCard()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('closes by a press beside the card, not by one on it', async () => {
    const { dialog } = await openCard()
    fireEvent.mouseDown(screen.getByText('What it says.'))
    expect(dialog).toBeInTheDocument()
    fireEvent.mouseDown(dialog)
    expect(dialog).not.toBeInTheDocument()
  })

  it('gives the focus back to what opened it', async () => {
    const { user } = await openCard()
    const opener = screen.getByRole('button', { name: 'Open the card' })
    expect(opener).not.toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(opener).toHaveFocus()
  })
})
