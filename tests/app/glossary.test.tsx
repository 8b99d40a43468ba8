import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { GlossaryHost } from '../../src/app/GlossaryHost'
import {
  ALIGNMENT_TERMS,
  BASIS_TERMS,
  BLANK_TERMS,
  EVENT_STATUS_TERMS,
  PROMINENCE_TERMS,
  STANCE_TERMS,
  STATUS_TERMS,
} from '../../src/lib/strings/terms'
import { Definition } from '../../src/ui/Definition'
import { Glossed } from '../../src/ui/Glossed'
import { renderApp, settled, useMockApi } from './renderApp'

const glossary = () => screen.findByRole('dialog', { name: 'Glossary' })

describe('the glossary', () => {
  useMockApi()

  it('opens from the help by keys, over it, holds every word of the scales, and leads back', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions&asof=2025-11-25')
    await settled()
    await user.keyboard('?')
    const help = await screen.findByRole('dialog', { name: 'How to read this page' })
    const opener = within(help).getByRole('button', { name: /^Glossary/ })
    opener.focus()
    await user.keyboard('{Enter}')
    const dialog = await glossary()
    const said = dialog.textContent ?? ''
    const scales = [ALIGNMENT_TERMS, BASIS_TERMS, BLANK_TERMS, EVENT_STATUS_TERMS, PROMINENCE_TERMS, STANCE_TERMS, STATUS_TERMS]
    for (const term of scales.flatMap((scale) => Object.values(scale))) {
      expect(said).toContain(term.label)
      expect(said).toContain(term.definition)
    }
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(help).toBeInTheDocument()
    expect(opener).toHaveFocus()
  })

  it('is an action of the search', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions&asof=2025-11-25')
    await settled()
    await user.keyboard('/')
    await user.type(await screen.findByLabelText('Search everything'), 'glossary')
    await user.click(await screen.findByText('Glossary'))
    expect(await glossary()).toBeInTheDocument()
  })
})

describe('a word', () => {
  it('opens the glossary at its term, and has the focus again when it closes', async () => {
    const user = userEvent.setup()
    render(
      <GlossaryHost>
        <Glossed term="ratio">Ratio</Glossed>
      </GlossaryHost>,
    )
    await user.tab()
    await user.keyboard('{Enter}')
    const dialog = await glossary()
    expect(within(dialog).getByText('Ratio')).toHaveFocus()
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.getByRole('button', { name: 'Ratio' })).toHaveFocus()
  })

  it('with a definition leads on from there', async () => {
    const user = userEvent.setup()
    render(
      <GlossaryHost>
        <Definition definition="By name only." term="prominence">
          Named
        </Definition>
      </GlossaryHost>,
    )
    await user.click(screen.getByText('Glossary'))
    const dialog = await glossary()
    expect(within(dialog).getByText('Prominence')).toHaveFocus()
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.getByRole('button', { name: 'Named' })).toHaveFocus()
  })

  it('is plain text where there is no glossary', () => {
    render(<Glossed term="ratio">Ratio</Glossed>)
    expect(screen.getByText('Ratio')).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
