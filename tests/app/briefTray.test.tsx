import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deviceBriefs } from '../../src/brief/deviceBriefs'
import { renderApp, settled, useMockApi } from './renderApp'

const tray = () => screen.findByRole('dialog', { name: 'The brief' })
const steps = async () =>
  within(await tray())
    .getAllByRole('listitem')
    .map((item) => item.querySelector('[data-step]')?.textContent ?? '')
const own = () => deviceBriefs.get().briefs[0]

/** A page with little on it: each look for a role reads all of it. */
const SMALL = '?panel=questions&issue=taiwan&q=why'

describe('the tray', () => {
  useMockApi()
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
    deviceBriefs.reload()
  })
  afterEach(() => vi.restoreAllMocks())

  it('adds the view with its computed headline, held at its day, and keeps it on the device', async () => {
    const user = userEvent.setup()
    renderApp('?panel=matrix&issue=taiwan')
    await settled()
    const finding = screen.getByRole('heading', { level: 2 }).textContent ?? ''
    await user.keyboard('a')
    expect(await steps()).toEqual([finding])
    expect(within(await tray()).getByRole('status')).toHaveTextContent('This view is now step 1 of “My brief”.')
    expect(own()?.steps[0]?.address).toBe('?issue=taiwan&asof=2025-11-25&panel=matrix')
    expect(own()?.steps[0]?.figures?.[0]).toEqual({ name: 'Finding', text: finding })
    expect(localStorage.getItem('readout.briefs')).toContain('issue=taiwan')
  })

  it('copies the one that ships, edits, reorders by keys and buttons, removes and takes back', async () => {
    const user = userEvent.setup()
    renderApp(SMALL)
    await settled()
    await user.click(screen.getByRole('button', { name: 'Brief: its steps' }))
    await user.click(within(await tray()).getByRole('button', { name: 'Copy to edit' }))
    const before = await steps()
    expect(before).toHaveLength(9)
    within(await tray())
      .getByRole('button', { name: before[0] })
      .focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(async () => expect((await steps()).slice(0, 2)).toEqual([before[1], before[0]]))
    await user.click(within(await tray()).getByLabelText('Step 2 earlier'))
    expect(await steps()).toEqual(before)
    await user.click(within(await tray()).getByLabelText('Remove step 3'))
    expect(await steps()).toEqual(before.toSpliced(2, 1))
    await user.click(within(await tray()).getByText('Undo'))
    expect(await steps()).toEqual(before)
    await user.click(within(await tray()).getByLabelText('Duplicate step 9'))
    expect(await steps()).toHaveLength(10)
    const first = within(await tray()).getAllByRole('listitem')[0]
    if (!first) throw new Error('no step')
    await user.click(within(first).getByText('Headline, notes, time'))
    const headline = within(first).getByLabelText(/^Headline/)
    await user.clear(headline)
    await user.type(headline, 'In mine')
    await user.tab()
    expect((await steps())[0]).toBe('In mine')
    expect(own()?.steps[0]?.headline).toBe('In mine')
  })

  it('says what is wrong with a file, and opens a good one', async () => {
    const user = userEvent.setup()
    renderApp(SMALL)
    await settled()
    await user.click(screen.getByRole('button', { name: 'Brief: its steps' }))
    const input = within(await tray()).getByLabelText('Open a file')
    await user.upload(input, new File(['{'], 'bad.readout.json', { type: 'application/json' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('bad.readout.json was not opened. The file is not JSON')
    const good = {
      readout: 'brief-1',
      id: 'x',
      title: 'From a file',
      steps: [{ id: 'a', address: '?panel=matrix', headline: 'Hello' }],
    }
    await user.upload(input, new File([JSON.stringify(good)], 'good.readout.json', { type: 'application/json' }))
    await waitFor(async () => expect(await steps()).toEqual(['Hello']))
    expect(screen.getByLabelText('Title')).toHaveValue('From a file')
  })

  it('gives a whole brief back that was removed, and a look into a field takes the way back from nobody', async () => {
    const user = userEvent.setup()
    const mine = {
      readout: 'brief-1' as const,
      id: 'mine',
      title: 'Mine',
      steps: [{ id: 'a', address: SMALL, headline: 'One' }],
    }
    deviceBriefs.put(mine)
    renderApp(SMALL)
    await settled()
    await user.click(screen.getByRole('button', { name: 'Brief: its steps' }))
    await user.click(within(await tray()).getByRole('button', { name: 'Duplicate step 1' }))
    await user.click(within(await tray()).getByRole('button', { name: 'Remove step 2' }))
    await user.click(within(await tray()).getByLabelText('Title'))
    await user.tab()
    await user.click(within(await tray()).getByRole('button', { name: 'Undo' }))
    expect(await steps()).toEqual(['One', 'One'])
    await user.click(within(await tray()).getByRole('button', { name: 'Remove brief' }))
    expect(deviceBriefs.get().briefs).toEqual([])
    await user.click(within(await tray()).getByRole('button', { name: 'Undo' }))
    expect(await steps()).toEqual(['One', 'One'])
    expect(within(await tray()).getByLabelText('Brief')).toHaveValue('mine')
  })

  it('works on, and says so, where the device refuses to keep anything', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const user = userEvent.setup()
    renderApp(SMALL)
    await settled()
    await user.keyboard('a')
    expect(await steps()).toHaveLength(1)
    expect(within(await tray()).getByText(/did not keep the change/)).toBeInTheDocument()
    await user.click(within(await tray()).getByRole('button', { name: 'Present this brief' }))
    expect(await screen.findByText('1 / 1')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(await screen.findByRole('button', { name: 'Present' })).toBeInTheDocument()
  })
})
