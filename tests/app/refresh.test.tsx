import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endpoints } from '../../mocks/endpoints'
import { server, useScenario } from '../../mocks/node'
import type { AppConfig } from '../../src/api/config'
import { ageWords } from '../../src/app/dataAge'
import { renderApp, settled, useMockApi } from './renderApp'

const CONFIG: AppConfig = { api: { mode: 'mock' }, opensAt: '2025-11-25', refreshSeconds: 60 }
const badge = () => screen.getByRole('button', { name: /about the data/ })
const commitments = () => screen.getByRole('region', { name: 'Trade commitments' })

/** Lets a minute pass and the page come back into view, as a tab does: then it asks again. */
async function aMinuteLater(): Promise<string[]> {
  const asked: string[] = []
  const listen = ({ request }: { request: Request }) => {
    asked.push(new URL(request.url).pathname)
  }
  server.events.on('request:start', listen)
  vi.setSystemTime(Date.now() + 61_000)
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'))
    await new Promise((done) => setTimeout(done, 50))
  })
  server.events.removeListener('request:start', listen)
  return asked
}

describe('refreshing', () => {
  useMockApi()
  // Only the clock: timers of the page and of the test go on.
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => vi.useRealTimers())

  it('asks for all lists again, and what has not changed stays as it is', async () => {
    renderApp('?panel=commitments', CONFIG)
    await settled()
    const heading = await within(commitments()).findByRole('heading', { level: 2 })
    expect(await aMinuteLater()).toHaveLength(14)
    expect(within(commitments()).getByRole('heading', { level: 2 })).toBe(heading)
    expect(screen.queryByText(/Still waiting|last refresh failed/)).toBeNull()
  })

  it('shows what is new, pauses when told to, and asks when told to', async () => {
    const user = userEvent.setup()
    renderApp('?panel=commitments', CONFIG)
    await settled()
    const meta = { ...endpoints['meta.json'], asOf: '2026-11-30' }
    server.use(http.get('*/api/v1/meta.json', () => HttpResponse.json(meta)))
    await user.click(badge())
    const drawer = await screen.findByRole('dialog')
    expect(drawer).toHaveTextContent('The page asks again every 60 seconds.')
    expect(drawer).toHaveTextContent('less than a minute ago')
    await user.click(within(drawer).getByRole('button', { name: 'Pause' }))
    expect(drawer).toHaveTextContent('Asking again is paused.')
    expect(await aMinuteLater()).toEqual([])
    expect(drawer).toHaveTextContent('up to 9 October 2026')
    await user.click(within(drawer).getByRole('button', { name: 'Ask again now' }))
    await waitFor(() => expect(drawer).toHaveTextContent('up to 30 November 2026'))
  })

  it('a refresh that fails leaves the data, with the time at which they arrived', async () => {
    renderApp('?panel=commitments', CONFIG)
    await settled()
    await within(commitments()).findByRole('heading', { level: 2 })
    useScenario('unauthorized:observations')
    await aMinuteLater()
    await waitFor(() =>
      expect(commitments()).toHaveTextContent(/The last refresh failed; these data arrived .* refuses access/),
    )
    expect(within(commitments()).getByRole('heading', { level: 2 })).toHaveTextContent('1.5 of 12')
    expect(screen.getByText('1 not refreshed')).toBeInTheDocument()
    server.resetHandlers()
    await aMinuteLater()
    await waitFor(() => expect(screen.queryByText(/not refreshed/)).toBeNull())
  })

  it('a server that goes back to older data is told, and the newer ones stay', async () => {
    renderApp('?panel=commitments', CONFIG)
    await settled()
    await within(commitments()).findByRole('heading', { level: 2 })
    const older = { ...endpoints['observations.json'], asOf: '2025-11-01', items: [] }
    server.use(http.get('*/api/v1/observations.json', () => HttpResponse.json(older)))
    await aMinuteLater()
    await waitFor(() => expect(commitments()).toHaveTextContent('The server now answers with older data'))
    expect(within(commitments()).getByRole('heading', { level: 2 })).toHaveTextContent('1.5 of 12')
  })

  it('does not ask again by itself unless the config says so', async () => {
    renderApp('?panel=commitments')
    await settled()
    expect(await aMinuteLater()).toEqual([])
  })
})

it('an age is told in whole units, and a clock that was set back makes none negative', () => {
  const minutes = (n: number) => ageWords(0, n * 60_000)
  expect([0, 1, 59, 60, 47 * 60, 48 * 60].map(minutes)).toEqual([
    'less than a minute',
    '1 minute',
    '59 minutes',
    '1 hour',
    '47 hours',
    '2 days',
  ])
  expect(ageWords(5_000_000, 0)).toBe('less than a minute')
})
