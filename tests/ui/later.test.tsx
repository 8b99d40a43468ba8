import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { later } from '../../src/ui/later'

const Part = ({ name }: { name: string }) => <p>Here is {name}</p>

test('a part comes when drawn, and tells when it stands', async () => {
  const Late = later(async () => Part, { what: 'The part' })
  const settled = vi.fn()
  render(<Late given={{ name: 'a chart' }} onSettled={settled} />)
  expect(screen.queryByText('Here is a chart')).not.toBeInTheDocument()
  expect(await screen.findByText('Here is a chart')).toBeInTheDocument()
  expect(settled).toHaveBeenCalledTimes(1)
})

test('a part fetched at once is said to be on its way', async () => {
  const load = vi.fn(async () => Part)
  const Late = later(load, { what: 'The part', atOnce: true })
  expect(load).toHaveBeenCalledTimes(1)
  render(<Late given={{ name: 'a chart' }} />)
  expect(screen.getByRole('status')).toHaveTextContent('Loading The part…')
  expect(await screen.findByText('Here is a chart')).toBeInTheDocument()
  expect(load).toHaveBeenCalledTimes(1)
})

test('a part that is missing on the server is said to be, and can be asked for again', async () => {
  let there = false
  const Late = later(
    async () => {
      if (!there) throw new TypeError('Failed to fetch dynamically imported module')
      return Part
    },
    { what: 'The part' },
  )
  const settled = vi.fn()
  render(<Late given={{ name: 'a chart' }} onSettled={settled} />)
  expect(await screen.findByText('The part cannot be shown now.')).toBeInTheDocument()
  expect(settled).toHaveBeenCalledTimes(1)
  there = true
  await userEvent.click(screen.getByRole('button', { name: 'Retry The part' }))
  expect(await screen.findByText('Here is a chart')).toBeInTheDocument()
})
