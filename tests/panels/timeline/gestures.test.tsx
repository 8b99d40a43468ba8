import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { pointAt, useLinkedDate } from '../../../src/charts/linkedDate'
import { useFilters } from '../../../src/filters/useFilters'
import { TimelinePanel } from '../../../src/panels/timeline/TimelinePanel'
import { anEvent, knownOn } from './fixtures'
import { openDialogs } from './openDialogs'

const events = [anEvent('first', '2025-11-05'), anEvent('second', '2025-11-20'), anEvent('third', '2025-12-15')]

beforeAll(openDialogs)

function Harness() {
  const [filters, set] = useFilters()
  const linked = useLinkedDate('elsewhere')
  return (
    <>
      <TimelinePanel
        known={knownOn('2026-01-10', events)}
        filters={filters}
        set={set}
        state={{ kind: 'ready' }}
        onRetry={() => {}}
        enlarged={false}
        onEnlarge={() => {}}
      />
      <output aria-label="pointed at">{linked ? `${linked.date} ${linked.label}` : 'nothing'}</output>
    </>
  )
}

function show() {
  const changes: { search: string; history: string }[] = []
  const search = '?from=2025-11-01&to=2025-11-30'
  render(
    <NuqsTestingAdapter
      searchParams={search}
      hasMemory
      onUrlUpdate={({ queryString, options }) => changes.push({ search: queryString, history: options.history })}
    >
      <Harness />
    </NuqsTestingAdapter>,
  )
  return { user: userEvent.setup(), changes }
}

const slider = (name: string) => screen.getByRole('slider', { name })

describe('the overview', () => {
  it('is three sliders that tell their days', () => {
    show()
    expect(slider('First day drawn')).toHaveAttribute('aria-valuetext', '1 November 2025')
    expect(slider('Last day drawn')).toHaveAttribute('aria-valuetext', '30 November 2025')
    expect(slider('Days drawn')).toHaveAttribute('aria-valuetext', '1 November 2025 to 30 November 2025')
  })

  it('moves an end or all of the window by keys, each a step to go back to', async () => {
    const { user, changes } = show()
    slider('Last day drawn').focus()
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(changes.at(-1)).toEqual({ search: '?from=2025-11-01&to=2025-12-01', history: 'push' }))
    expect(slider('Last day drawn')).toHaveFocus()
    slider('Days drawn').focus()
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(changes.at(-1)?.search).toBe('?from=2025-11-02&to=2025-12-02'))
  })

  it('a key held down makes no more steps than one', async () => {
    const { changes } = show()
    fireEvent.keyDown(slider('First day drawn'), { key: 'ArrowRight', repeat: true })
    await waitFor(() => expect(changes.at(-1)).toEqual({ search: '?from=2025-11-02&to=2025-11-30', history: 'replace' }))
  })

  it('follows a drag, and writes the days once, when it ends', async () => {
    const { changes } = show()
    const end = slider('Last day drawn')
    fireEvent.pointerDown(end, { button: 0, pointerId: 1, clientX: 500 })
    fireEvent.pointerMove(end, { pointerId: 1, clientX: 600 })
    expect(slider('Last day drawn')).not.toHaveAttribute('aria-valuetext', '30 November 2025')
    expect(changes).toEqual([])
    fireEvent.pointerUp(end, { pointerId: 1, clientX: 600 })
    await waitFor(() => expect(changes).toHaveLength(1))
    expect(changes[0]?.history).toBe('push')
    expect(changes[0]?.search).toMatch(/^\?from=2025-11-01&to=2025-12-/)
  })
})

describe('gestures on the drawing', () => {
  it('turns of the wheel make one step, when they rest', async () => {
    const { changes } = show()
    const plot = screen.getByRole('group', { name: /Events in date order/ })
    for (let i = 0; i < 4; i++) fireEvent.wheel(plot, { deltaY: -100, ctrlKey: true, clientX: 480 })
    expect(changes).toEqual([])
    await waitFor(() => expect(changes).toHaveLength(1))
    expect(changes[0]?.history).toBe('push')
    // Four turns of e^-0.25 leave 30 / e = 11.04 days about the middle: 9.48 to 20.52 days in, rounded 9 to 21.
    expect(changes[0]?.search).toBe('?from=2025-11-10&to=2025-11-21')
  })

  it('without Ctrl too, where the wheel has nothing to scroll; where it has, it is left to that', async () => {
    const { changes } = show()
    const plot = screen.getByRole('group', { name: /Events in date order/ })
    const page = document.documentElement
    Object.defineProperty(page, 'scrollHeight', { configurable: true, value: 2000 })
    expect(fireEvent.wheel(plot, { deltaY: -100, clientX: 480 })).toBe(true)
    Reflect.deleteProperty(page, 'scrollHeight')
    for (let i = 0; i < 4; i++) expect(fireEvent.wheel(plot, { deltaY: -100, clientX: 480 })).toBe(false)
    await waitFor(() => expect(changes).toHaveLength(1))
    expect(changes[0]?.search).toBe('?from=2025-11-10&to=2025-11-21')
  })

  it('two fingers zoom where they are', async () => {
    const { changes } = show()
    const plot = screen.getByRole('group', { name: /Events in date order/ })
    const finger = (pointerId: number, clientX: number) => ({ pointerId, clientX, button: 0 })
    fireEvent.pointerDown(plot, finger(1, 0))
    fireEvent.pointerDown(plot, finger(2, 480))
    fireEvent.pointerMove(plot, finger(2, 960))
    fireEvent.pointerUp(plot, finger(2, 960))
    expect(changes).toEqual([])
    fireEvent.pointerUp(plot, finger(1, 0))
    await waitFor(() => expect(changes).toHaveLength(1))
    expect(changes[0]?.search).toBe('?from=2025-11-01&to=2025-11-15')
  })
})

describe('pointing at an event', () => {
  it('tells the other drawings its day, and marks theirs', async () => {
    const { user } = show()
    const told = screen.getByLabelText('pointed at')
    await user.hover(screen.getByRole('button', { name: /5 November 2025.*first/ }))
    expect(told).toHaveTextContent('2025-11-05 first')
    await user.unhover(screen.getByRole('button', { name: /5 November 2025.*first/ }))
    expect(told).toHaveTextContent('nothing')
    screen.getByRole('button', { name: /second/ }).focus()
    await waitFor(() => expect(told).toHaveTextContent('2025-11-20 second'))
    pointAt(null)
  })
})
