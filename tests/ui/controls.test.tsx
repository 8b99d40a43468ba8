import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Chip } from '../../src/ui/Chip'
import { CopyButton } from '../../src/ui/CopyButton'
import { Definition } from '../../src/ui/Definition'
import { Segmented } from '../../src/ui/Segmented'

describe('copying', () => {
  it('puts the text on the clipboard and says so', async () => {
    const user = userEvent.setup()
    render(<CopyButton text={() => 'the citation'}>Copy citation</CopyButton>)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(await navigator.clipboard.readText()).toBe('the citation')
    expect(screen.getByRole('status')).toHaveTextContent('Copied to the clipboard.')
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible()
  })

  it('refused, shows the text to copy by hand', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    render(<CopyButton text={() => 'the citation'}>Copy citation</CopyButton>)
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    const field = await screen.findByRole('textbox', { name: /did not allow copying/ })
    expect(field).toHaveValue('the citation')
    expect(field).toHaveAttribute('readonly')
    expect(screen.getByRole('button', { name: 'Copy citation' })).toBeVisible()
  })

  it('without a clipboard at all does the same', async () => {
    const user = userEvent.setup()
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: undefined } }))
    render(<CopyButton text={() => 'the citation'}>Copy citation</CopyButton>)
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(await screen.findByRole('textbox')).toHaveValue('the citation')
  })
})

describe('a definition', () => {
  it('is one press of its word away', () => {
    render(<Definition definition="It applies now.">In force</Definition>)
    const word = screen.getByRole('button', { name: 'In force' })
    const note = document.getElementById(word.getAttribute('popovertarget') ?? '')
    expect(note).toHaveTextContent('It applies now.')
    expect(note).toHaveAttribute('popover', 'auto')
  })

  it('two of one page do not open each other', () => {
    render(
      <>
        <Definition definition="first">a</Definition>
        <Definition definition="second">b</Definition>
      </>,
    )
    const noteOf = (name: string) =>
      document.getElementById(screen.getByRole('button', { name }).getAttribute('popovertarget') ?? '')
    expect(noteOf('a')).toHaveTextContent('first')
    expect(noteOf('b')).toHaveTextContent('second')
  })

  it('can be called by more than its word', () => {
    render(
      <Definition definition="d" label="In force: what it means">
        In force
      </Definition>,
    )
    expect(screen.getByRole('button', { name: 'In force: what it means' })).toHaveTextContent('In force')
  })
})

describe('a filter chip', () => {
  it('says whether it is on, what it counts, and its key', async () => {
    const onToggle = vi.fn()
    render(
      <Chip pressed={false} onToggle={onToggle} count={12} countWords="facts" shortcut="3">
        Taiwan
      </Chip>,
    )
    const chip = screen.getByRole('button', { name: /^Taiwan.*12.*facts$/, pressed: false })
    expect(chip).toHaveAttribute('aria-keyshortcuts', '3')
    await userEvent.click(chip)
    expect(onToggle).toHaveBeenCalledOnce()
  })

  it('has more than colour to show that it is on', () => {
    render(
      <Chip pressed onToggle={() => {}}>
        Taiwan
      </Chip>,
    )
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('✓')
  })
})

describe('a choice of one', () => {
  function Units() {
    const [unit, setUnit] = useState<'t' | 'bu'>('t')
    const options = [
      { value: 't' as const, label: 'tonnes' },
      { value: 'bu' as const, label: 'bushels' },
    ]
    return <Segmented legend="Unit" options={options} value={unit} onChange={setUnit} />
  }

  it('is a named group of radio buttons, by pointer and by keys', async () => {
    const user = userEvent.setup()
    render(<Units />)
    expect(screen.getByRole('group', { name: 'Unit' })).toBeVisible()
    expect(screen.getByRole('radio', { name: 'tonnes' })).toBeChecked()
    await user.click(screen.getByText('bushels'))
    expect(screen.getByRole('radio', { name: 'bushels' })).toBeChecked()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('radio', { name: 'tonnes' })).toBeChecked()
  })
})
