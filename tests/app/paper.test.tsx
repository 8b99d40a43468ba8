import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { renderApp, settled, useMockApi } from './renderApp'

const tell = (event: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(event))
const sheets = () => screen.queryAllByRole('article', { name: /^Sheet/, hidden: true })

describe('what the browser takes for paper by its own menu', () => {
  useMockApi()
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('is a sheet for each step of a running brief, there at once and gone after', async () => {
    renderApp(`?brief=${CALL_BRIEF.id}&step=4`)
    await settled()
    await screen.findByText(`4 / ${CALL_BRIEF.steps.length}`)
    tell('beforeprint')
    expect(sheets()).toHaveLength(CALL_BRIEF.steps.length)
    expect(sheets()[3]).toHaveTextContent(`4 / ${CALL_BRIEF.steps.length}`)
    tell('afterprint')
    await waitFor(() => expect(sheets()).toHaveLength(0))
    expect(screen.getByText(`4 / ${CALL_BRIEF.steps.length}`)).toBeInTheDocument()
  })

  it('is a handout of the page, once its code has come while the page rested', async () => {
    renderApp('?panel=matrix&issue=taiwan')
    await settled()
    await waitFor(
      () => {
        tell('beforeprint')
        expect(sheets()).toHaveLength(1)
      },
      { interval: 250 },
    )
    expect(sheets()[0]).toHaveTextContent('As known on 25 November 2025')
    tell('afterprint')
    await waitFor(() => expect(sheets()).toHaveLength(0))
  })
})

describe('what is printed at a key', () => {
  useMockApi()
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  afterEach(() => vi.restoreAllMocks())

  it('goes to the printer once no sheet is still on its way, and as soon as that', async () => {
    const taken: { sheets: number; empty: number; busy: number; answers: number }[] = []
    vi.spyOn(window, 'print').mockImplementation(() => {
      const all = sheets()
      taken.push({
        sheets: all.length,
        empty: all.filter((sheet) => within(sheet).queryAllByRole('group').length + (sheet.textContent ?? '').length < 150)
          .length,
        busy: all.filter((sheet) => sheet.querySelector('[aria-busy="true"]')).length,
        answers: all.filter((sheet) => sheet.textContent?.includes('No reason was given.')).length,
      })
    })
    renderApp(`?brief=${CALL_BRIEF.id}&step=4`)
    await settled()
    await userEvent.setup().keyboard('{Control>}p{/Control}')
    // Long before the longest wait for a sheet that never comes.
    await waitFor(() => expect(taken).toHaveLength(1))
    expect(taken).toEqual([{ sheets: CALL_BRIEF.steps.length, empty: 0, busy: 0, answers: 1 }])
  })
})
