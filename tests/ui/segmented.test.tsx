import { useDeferredValue, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Segmented } from '../../src/ui/Segmented'

let choose: (value: string) => void

/** As on the page: what is shown follows the choice when there is time. */
function Page() {
  const [chosen, setChosen] = useState('chart')
  choose = setChosen
  const options = ['chart', 'list'].map((value) => ({ value, label: value }))
  return <Segmented legend="View" options={options} value={useDeferredValue(chosen)} onChange={setChosen} />
}

const marked = () => document.querySelector<HTMLInputElement>('input:checked')?.parentElement?.textContent
const root = document.createElement('div')
let page: ReturnType<typeof createRoot>
beforeEach(async () => {
  // The page's own order of things: nothing is drawn before its turn.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  document.body.append(root)
  page = createRoot(root)
  page.render(<Page />)
  await vi.waitFor(() => expect(marked()).toBe('chart'))
})
afterEach(() => page.unmount())

const press = (label: string) =>
  [...root.querySelectorAll('label')]
    .find((each) => each.textContent === label)
    ?.querySelector('input')
    ?.click()
const later = () => new Promise((done) => setTimeout(done, 100))

it('marks what was pressed, and keeps it once the page has followed', async () => {
  press('list')
  expect(marked()).toBe('list')
  await later()
  expect(marked()).toBe('list')
})

it('marks what holds where the choice is taken back before the page has followed', async () => {
  press('list')
  choose('chart')
  await later()
  expect(marked()).toBe('chart')
})
