import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Panel, type PanelState } from '../../src/ui/Panel'
import { OnSheet } from '../../src/ui/startsAsTable'

afterEach(() => {
  vi.useRealTimers()
})

type Props = ComponentProps<typeof Panel>

function aPanel(state: PanelState, props: Partial<Props> = {}) {
  return (
    <Panel
      name="Trade commitments"
      finding="1.5 of 12 Mt ordered"
      summary="Counts towards a pledge."
      source="Sources: a paper"
      controls={<button type="button">bushels</button>}
      state={state}
      onRetry={() => {}}
      enlarged={false}
      onEnlarge={() => {}}
      table={() => <table aria-label="rows" />}
      {...props}
    >
      {props.children ?? <p>the drawing</p>}
    </Panel>
  )
}
const show = (state: PanelState, props: Partial<Props> = {}) => render(aPanel(state, props))
const region = () => screen.getByRole('region', { name: 'Trade commitments' })

describe('a panel that waits', () => {
  it('says so at once, politely, and shows no finding, no drawing, no source', () => {
    show({ kind: 'loading' })
    expect(screen.getByRole('status')).toHaveTextContent('Loading…')
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
    expect(screen.queryByText('the drawing')).not.toBeInTheDocument()
    expect(region()).not.toHaveTextContent('Sources')
  })

  it('says within a second that it is still waiting', () => {
    vi.useFakeTimers()
    show({ kind: 'loading' })
    act(() => void vi.advanceTimersByTime(1000))
    expect(screen.getByRole('status')).toHaveTextContent('Still waiting for the data…')
  })

  it('says why it asks again', () => {
    show({ kind: 'loading', notice: 'Commitments: the server answered 503. Asking again…' })
    expect(screen.getByRole('status')).toHaveTextContent('503. Asking again…')
  })
})

describe('a panel that failed', () => {
  it('says what and why, and its Retry asks again', async () => {
    const onRetry = vi.fn()
    show({ kind: 'failed', message: 'Commitments: the server answered 500.' }, { onRetry })
    expect(screen.getByRole('status')).toHaveTextContent('Trade commitments cannot be shown now.')
    expect(screen.getByRole('status')).toHaveTextContent('Commitments: the server answered 500.')
    expect(screen.queryByText('the drawing')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Retry Trade commitments' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('is no alarm', () => {
    show({ kind: 'failed', message: 'x' })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a panel that is ready', () => {
  it('has its finding as heading, its summary, drawing, source and controls', () => {
    show({ kind: 'ready' })
    expect(screen.getByRole('heading', { level: 2, name: '1.5 of 12 Mt ordered' })).toBeVisible()
    expect(region()).toHaveAccessibleDescription('Counts towards a pledge.')
    expect(screen.getByText('the drawing')).toBeVisible()
    expect(region()).toHaveTextContent('Sources: a paper')
    expect(screen.getByRole('button', { name: 'bushels' })).toBeVisible()
  })

  it('says how it is read, one press away; not before it is ready, and not on paper', () => {
    const howToRead = 'The heavy line is the pledge.'
    const name = 'How to read Trade commitments'
    const { rerender } = show({ kind: 'ready' }, { howToRead })
    const note = document.getElementById(screen.getByRole('button', { name }).getAttribute('popovertarget') ?? '')
    expect(note).toHaveTextContent(howToRead)
    rerender(aPanel({ kind: 'loading' }, { howToRead }))
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
    rerender(<OnSheet value={true}>{aPanel({ kind: 'ready' }, { howToRead })}</OnSheet>)
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
  })

  it('keeps its drawing beside a notice of what is missing or old', () => {
    show({ kind: 'ready', notice: 'Not loaded: Counts.' })
    expect(screen.getByText('Not loaded: Counts.')).toBeVisible()
    expect(screen.getByText('the drawing')).toBeVisible()
  })

  it('shows its rows as a table and back', async () => {
    show({ kind: 'ready' })
    const toggle = screen.getByRole('button', { name: 'Show table' })
    expect(toggle).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(toggle)
    expect(toggle).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('table', { name: 'rows' })).toBeVisible()
    expect(screen.queryByText('the drawing')).not.toBeInTheDocument()
    await userEvent.click(toggle)
    expect(screen.getByText('the drawing')).toBeVisible()
  })

  it('offers no table where there is none', () => {
    show({ kind: 'ready' }, { table: undefined })
    expect(screen.queryByRole('button', { name: 'Show table' })).not.toBeInTheDocument()
  })

  it('asks to be enlarged, and to stand beside the others again', async () => {
    const onEnlarge = vi.fn()
    const { rerender } = show({ kind: 'ready' }, { onEnlarge })
    await userEvent.click(screen.getByRole('button', { name: 'Enlarge Trade commitments' }))
    expect(onEnlarge).toHaveBeenLastCalledWith(true)
    rerender(aPanel({ kind: 'ready' }, { onEnlarge, enlarged: true }))
    await userEvent.click(screen.getByRole('button', { name: /^Show all panels/ }))
    expect(onEnlarge).toHaveBeenLastCalledWith(false)
  })

  it('opens with the drawing when its data come after a wait', () => {
    const { rerender } = show({ kind: 'loading' })
    expect(screen.queryByRole('button', { name: 'Show table' })).not.toBeInTheDocument()
    rerender(aPanel({ kind: 'ready' }))
    expect(screen.getByText('the drawing')).toBeVisible()
  })
})

describe('a fault while drawing', () => {
  it('takes the drawing alone; the frame stands, and it can be drawn again', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    let broken = true
    const Drawing = () => {
      if (broken) throw new Error('secret detail')
      return <p>drawn</p>
    }
    show({ kind: 'ready' }, { children: <Drawing /> })
    expect(screen.getByRole('status')).toHaveTextContent('Trade commitments could not be drawn')
    expect(region()).not.toHaveTextContent('secret detail')
    expect(screen.getByRole('heading', { name: '1.5 of 12 Mt ordered' })).toBeVisible()
    expect(logged).toHaveBeenCalled()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: 'Draw it again' }))
    expect(screen.getByText('drawn')).toBeVisible()
  })
})
