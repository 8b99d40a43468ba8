import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { server, useScenario } from '../../mocks/node'
import { renderApp, settled, useMockApi } from './renderApp'

const region = (name: string) => screen.getByRole('region', { name })
const alive = (name: string) => within(region(name)).getByRole('heading', { level: 2 })

describe('scenarios, over the whole app', () => {
  useMockApi()

  it('slow: says that it waits, then shows everything', async () => {
    useScenario('slow')
    // On a busy machine the panel's code may come later than slow data, and nothing waits: one list is held until the sign was seen.
    let release = () => {}
    const seen = new Promise<void>((done) => {
      release = done
    })
    server.use(http.get('*/events.json', async () => seen))
    renderApp()
    // The panel takes the place of its frame.
    await waitFor(() => expect(within(region('Timeline')).getByText(/Still waiting/)).toBeInTheDocument())
    release()
    await settled()
    expect(within(region('Timeline')).queryByText(/Still waiting/)).not.toBeInTheDocument()
    expect(alive('Timeline')).toBeInTheDocument()
  })

  it('empty: each panel says so, none is blank', async () => {
    useScenario('empty')
    renderApp()
    await settled()
    expect(alive('Trade commitments')).toHaveTextContent('No commitment was known')
    expect(alive('Issue matrix')).toHaveTextContent(/^No/)
    expect(alive('Timeline')).toHaveTextContent(/^No/)
  })

  it('empty: does not blame filters that nobody chose', async () => {
    useScenario('empty')
    renderApp()
    await settled()
    expect(alive('Issue matrix')).toHaveTextContent('No issue is held')
    expect(within(region('Issue matrix')).queryByRole('button', { name: 'Clear the filters' })).not.toBeInTheDocument()
  })

  it('error of everything: the bottom line says so, and nothing is said of what changed', async () => {
    useScenario('error')
    renderApp()
    await settled()
    const line = within(region('The bottom line'))
    for (const name of ['Trade commitments', 'Issue matrix', 'Timeline'])
      expect(line.getByRole('link', { name: `${name}: not loaded` })).toBeInTheDocument()
    // Its code has come, and time to be drawn.
    await import('../../src/panels/changes/ChangesRibbon')
    await expect(screen.findByRole('region', { name: 'What changed' }, { timeout: 500 })).rejects.toThrow()
  })

  it.each(['error:events', 'broken:events', 'offline:events', 'unauthorized:events'])(
    '%s: the timeline says why, the others live',
    async (scenario) => {
      useScenario(scenario)
      renderApp()
      await settled()
      expect(within(region('Timeline')).getByText(/cannot be shown now/)).toBeInTheDocument()
      expect(within(region('Timeline')).getByRole('button', { name: 'Retry Timeline' })).toBeEnabled()
      expect(alive('Trade commitments')).toHaveTextContent('1.5 of 12')
      expect(alive('Issue matrix')).toBeInTheDocument()
    },
  )

  it('error, then Retry: the panel comes back', async () => {
    const user = userEvent.setup()
    useScenario('error:commitments')
    renderApp()
    await settled()
    server.resetHandlers()
    await user.click(within(region('Trade commitments')).getByRole('button', { name: 'Retry Trade commitments' }))
    await waitFor(() => expect(alive('Trade commitments')).toHaveTextContent('1.5 of 12'))
  })

  it('error of the sources: the facts stay, and the panels say what is missing', async () => {
    useScenario('error:sources')
    renderApp()
    await settled()
    expect(alive('Trade commitments')).toHaveTextContent('1.5 of 12')
    expect(await within(region('Trade commitments')).findByText(/Not loaded: Sources/)).toBeInTheDocument()
  })

  it('error everywhere: three plain messages, no figure', async () => {
    useScenario('error')
    renderApp()
    await settled()
    expect(screen.getAllByRole('button', { name: /^Retry/ })).toHaveLength(3)
    expect(screen.queryByText(/1\.5 of 12/)).toBeNull()
    expect(await screen.findByRole('button', { name: /14 not loaded/ })).toBeInTheDocument()
  })

  it('invalid: one item of each list is left out, named, and the rest is shown', async () => {
    const user = userEvent.setup()
    useScenario('invalid')
    renderApp()
    await settled()
    expect(alive('Timeline')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /about the data/ }))
    expect(await screen.findByRole('dialog')).toHaveTextContent(/1[0-9] items left out/)
  })

  it('hostile: strings stand literally, nothing becomes markup', async () => {
    useScenario('hostile')
    renderApp()
    await settled()
    expect(region('Issue matrix')).toHaveTextContent('<script>')
    expect(document.querySelector('main script, main img, main iframe')).toBeNull()
    for (const link of document.querySelectorAll('a[href]')) expect(link.getAttribute('href')).toMatch(/^(https?:|#)/)
  })

  it('another contract major: the list is refused with a plain message', async () => {
    server.use(
      http.get('*/api/v1/events.json', () => HttpResponse.json({ contract: '2.0', asOf: '2026-10-09', items: [], next: null })),
    )
    renderApp()
    await settled()
    expect(region('Timeline')).toHaveTextContent('The data follow contract 2.0; this page reads version 1.')
    expect(alive('Issue matrix')).toBeInTheDocument()
  })

  it('an unknown issue, party and source: kept, named as unknown, doubted in the report', async () => {
    const user = userEvent.setup()
    const item = {
      id: 'odd',
      date: '2025-11-20',
      kind: 'statement',
      title: 'An odd event',
      summary: 'It names what is not held.',
      issueIds: ['nowhere'],
      partyIds: ['nobody'],
      status: 'occurred',
      knownOn: '2025-11-20',
      sourceIds: ['article', 'lost'],
      confidence: 'high',
    }
    server.use(
      http.get('*/api/v1/events.json', () =>
        HttpResponse.json({ contract: '1.9', asOf: '2026-10-09', items: [item], next: null }),
      ),
    )
    renderApp('?event=odd')
    await settled()
    const card = await screen.findByRole('dialog')
    expect(card).toHaveTextContent('unknown: nowhere')
    expect(card).toHaveTextContent('unknown: nobody')
    expect(card).toHaveTextContent('Source not loaded: lost')
    await user.click(within(card).getByRole('button', { name: 'Close' }))
    await user.click(screen.getByRole('button', { name: /about the data/ }))
    expect(await screen.findByRole('dialog')).toHaveTextContent('names an unknown one, nowhere')
  })
})
