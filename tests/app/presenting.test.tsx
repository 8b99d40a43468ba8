import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { renderApp, settled, useMockApi } from './renderApp'

const headline = () => screen.getByRole('heading', { level: 1 })
/** What the address holds, whatever its order. */
const choices = () =>
  [...new URLSearchParams(window.location.search)]
    .map((pair) => pair.join('='))
    .toSorted()
    .join('&')
const step = (n: number) => waitFor(() => expect(screen.getByText(`${n} / ${CALL_BRIEF.steps.length}`)).toBeInTheDocument())
const at = (id: string) => CALL_BRIEF.steps.findIndex((s) => s.id === id) + 1

describe('presenting', () => {
  useMockApi()
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('opens a step from a link, without the page’s frame, its headline computed and focused', async () => {
    renderApp(`?brief=${CALL_BRIEF.id}&step=${at('soybeans')}`)
    await step(at('soybeans'))
    await settled()
    await waitFor(() => expect(headline()).toHaveTextContent(/^1\.5 of 12\sMt ordered .* 36 days left/))
    expect(screen.queryByRole('search')).toBeNull()
    expect(screen.queryByRole('application')).toBeNull()
    expect(screen.getByText(/As known on 25 November 2025/)).toBeInTheDocument()
    expect(within(screen.getByRole('region', { name: 'Trade commitments' })).getByText(/^Sources: /)).toBeInTheDocument()
    expect(headline()).toHaveFocus()
    expect(window.location.search).toContain('commitment=soy-2025-12mmt')
  })

  it('tells the day of the view, not that of the step, once the reader has chosen another', async () => {
    renderApp(`?brief=${CALL_BRIEF.id}&step=${at('soybeans')}&asof=2026-03-20&panel=commitments`)
    await step(at('soybeans'))
    await settled()
    expect(await screen.findByText(/As known on 20 March 2026/)).toBeInTheDocument()
    expect(screen.queryByText(/As known on 25 November 2025/)).toBeNull()
    await userEvent.keyboard('r')
    expect(await screen.findByText(/As known on 25 November 2025/)).toBeInTheDocument()
  })

  it('obeys a key pressed the moment that a step stands', async () => {
    const user = userEvent.setup()
    renderApp('?issue=rare-earths&panel=matrix')
    await settled()
    const pressed: string[] = []
    const pressOnce = (key: string, stands: string) => {
      if (pressed.includes(key) || !document.body.textContent?.includes(stands)) return
      pressed.push(key)
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    }
    const count = CALL_BRIEF.steps.length
    const quickHand = new MutationObserver(() => {
      pressOnce('PageDown', `1 / ${count}`)
      pressOnce('Escape', `2 / ${count}`)
    })
    quickHand.observe(document.body, { childList: true, subtree: true, characterData: true })
    await user.keyboard('p')
    await waitFor(() => expect(pressed).toEqual(['PageDown', 'Escape']))
    expect(await screen.findByRole('button', { name: 'Present' })).toBeInTheDocument()
    quickHand.disconnect()
  })

  it('obeys a key pressed the moment that a step stands which a link opened', async () => {
    const count = CALL_BRIEF.steps.length
    let pressed = 0
    const quickHand = new MutationObserver(() => {
      if (pressed > 0 || !document.body.textContent?.includes(`3 / ${count}`)) return
      pressed += 1
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }))
    })
    quickHand.observe(document.body, { childList: true, subtree: true, characterData: true })
    renderApp(`?brief=${CALL_BRIEF.id}&step=3`)
    await waitFor(() => expect(pressed).toBe(1))
    quickHand.disconnect()
    await step(4)
    await settled()
    expect(screen.getByText(`4 / ${count}`)).toBeInTheDocument()
    expect(window.location.search).toContain('panel=questions')
  })

  it('draws nothing but the view of the step when it comes from the findings', async () => {
    const user = userEvent.setup()
    renderApp(`?brief=${CALL_BRIEF.id}&step=1`)
    await step(1)
    await settled()
    const gone: string[] = []
    const watcher = new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ removedNodes }) => [...removedNodes]))
        if (node instanceof Element)
          gone.push(...[node, ...node.querySelectorAll('[data-panel]')].map((each) => each.getAttribute('data-panel') ?? ''))
    })
    watcher.observe(document.querySelector('[data-presenting]') ?? document.body, { childList: true, subtree: true })
    await user.keyboard('{PageDown}')
    await step(2)
    await settled()
    watcher.disconnect()
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeInTheDocument()
    expect(gone.filter((name) => name !== '')).toEqual([])
  })

  it('goes by keys, restores the step after a change, and leaves to the same place', async () => {
    const user = userEvent.setup()
    renderApp('?issue=rare-earths&panel=matrix')
    await settled()
    await user.keyboard('p')
    await step(1)
    await user.keyboard('{PageDown}')
    await step(2)
    await user.keyboard('{End}')
    await step(9)
    await user.keyboard(`${at('beside-taiwan')}{Enter}`)
    await step(at('beside-taiwan'))
    await waitFor(() => expect(window.location.search).toContain('issue=ukraine'))
    const prepared = choices()
    await settled()
    await user.click(screen.getByRole('button', { name: /^Fentanyl/ }))
    expect(await screen.findByText(/Changed since the step opened/)).toBeInTheDocument()
    await user.keyboard('r')
    await waitFor(() => expect(screen.queryByText(/Changed since the step opened/)).toBeNull())
    await waitFor(() => expect(choices()).toBe(prepared))
    await user.keyboard('{Escape}')
    await settled()
    expect(await screen.findByRole('button', { name: 'Present' })).toBeInTheDocument()
    await waitFor(() => expect(choices()).toBe('issue=rare-earths&panel=matrix'))
  })

  it('says so when the device does not hold the brief of a link', async () => {
    renderApp('?brief=not-here&step=2')
    expect(await screen.findByRole('heading', { name: 'No such brief on this device' })).toBeInTheDocument()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Open the page' }))
    expect(await screen.findByRole('button', { name: 'Present' })).toBeInTheDocument()
  })
})
