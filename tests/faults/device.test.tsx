import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { endpoints } from '../../mocks/endpoints'
import { server } from '../../mocks/node'
import { renderApp, settled, useMockApi } from '../app/renderApp'

const heading = async () => {
  await settled()
  const panel = await screen.findByRole('region', { name: 'Trade commitments' })
  const bottomLine = screen.getByRole('region', { name: 'The bottom line' })
  await waitFor(() => expect(bottomLine).toHaveTextContent('36 days left'))
  return (await within(panel).findByRole('heading', { level: 2 })).textContent
}
const RIGHT = /^1\.5 of 12\sMt/

describe('what is wrong with the device takes nothing from the page', () => {
  useMockApi()
  afterEach(() => {
    vi.useRealTimers()
    localStorage.clear()
  })

  it('storage that is refused or corrupt takes nothing from the page', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation((name) => (name.includes('theme') ? '{"half' : refuse()))
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    renderApp('?panel=commitments')
    expect(await heading()).toMatch(RIGHT)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'dark')
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  })

  it.each(['1999-12-31T23:59:59Z', '2035-06-01T00:00:00Z'])(
    'a clock that is wrong by ten years changes no figure: %s',
    async (now) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
      renderApp('?panel=commitments')
      expect(await heading()).toMatch(RIGHT)
    },
  )

  it.each(['de-DE', 'ar-EG', 'hi-IN-u-nu-deva'])('another language of the browser changes no figure: %s', async (language) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(language)
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language])
    renderApp('?panel=commitments')
    expect(await heading()).toMatch(RIGHT)
  })

  it('a series that falls is drawn, and said to be revised', async () => {
    const reply = endpoints['observations.json']
    const row = reply.items.find((o) => o.commitmentId === 'soy-2025-12mmt' && o.cumulative && o.basis === 'official-statement')
    if (row === undefined) throw new Error('no official count')
    const before = { ...row, id: 'fell', value: 9_000_000, periodEnd: '2025-11-20', knownOn: '2025-11-20' }
    server.use(http.get('*/api/v1/observations.json', () => HttpResponse.json({ ...reply, items: [before, ...reply.items] })))
    renderApp('?panel=commitments')
    expect(await heading()).toMatch(RIGHT)
    const panel = screen.getByRole('region', { name: 'Trade commitments' })
    await userEvent.click(within(panel).getByRole('button', { name: 'Show table' }))
    await waitFor(() => expect(panel).toHaveTextContent('lower than before: revised'))
  })
})

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
