import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { renderApp, settled, useMockApi } from './renderApp'

const tell = (event: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(event))
const sheets = () => screen.queryAllByRole('article', { name: /^Sheet/, hidden: true })

describe('what the browser takes for paper by its own menu', { timeout: 30_000 }, () => {
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
      { timeout: 8000, interval: 250 },
    )
    expect(sheets()[0]).toHaveTextContent('As known on 25 November 2025')
    tell('afterprint')
    await waitFor(() => expect(sheets()).toHaveLength(0))
  })
})
