import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect } from 'react'
import { expect, test, vi } from 'vitest'
import { later } from '../../src/ui/later'
import { Presented } from '../../src/ui/presented'

const Part = ({ name }: { name: string }) => <p>Here is {name}</p>

test('a part comes when drawn, and tells when it stands', async () => {
  const Late = later(async () => Part, { what: 'The part' })
  const settled = vi.fn()
  render(<Late given={{ name: 'a chart' }} onSettled={settled} />)
  expect(screen.queryByText('Here is a chart')).not.toBeInTheDocument()
  expect(await screen.findByText('Here is a chart')).toBeInTheDocument()
  await waitFor(() => expect(settled).toHaveBeenCalledTimes(1))
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
  await waitFor(() => expect(settled).toHaveBeenCalledTimes(1))
  there = true
  await userEvent.click(screen.getByRole('button', { name: 'Retry The part' }))
  expect(await screen.findByText('Here is a chart')).toBeInTheDocument()
})

test('parts that are there when the page opens are drawn one after another, each painted before the next', async () => {
  const drawn: string[] = []
  const frames: number[] = []
  let frame = 0
  const count = () => {
    frame++
    if (drawn.length < 3) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  const parts = ['one', 'two', 'three'].map((name) => {
    const Late = later(
      async () =>
        function Shown() {
          useEffect(() => {
            drawn.push(`${name}, ${screen.queryAllByRole('region').length} still to come`)
            frames.push(frame)
          }, [])
          return <p>{name}</p>
        },
      { what: name, atOnce: true },
    )
    return <Late key={name} given={{}} frame={(inside) => <section aria-label={`frame of ${name}`}>{inside}</section>} />
  })
  render(parts)
  expect(screen.getAllByRole('region')).toHaveLength(3)
  expect(screen.getByRole('region', { name: 'frame of two' })).toHaveTextContent('Loading two…')
  // Its words stand before its effect has run.
  await waitFor(() => expect(drawn).toHaveLength(3))
  expect(drawn).toEqual(['one, 2 still to come', 'two, 1 still to come', 'three, 0 still to come'])
  expect(frames[1]).toBeGreaterThan(frames[0] ?? 0)
  expect(frames[2]).toBeGreaterThan(frames[1] ?? 0)
  expect(screen.queryByRole('region')).toBeNull()
})

test('one that goes before its turn lets the next have it; one drawn again is there at once', async () => {
  const made = (name: string) => later(async () => () => <p>{name}</p>, { what: name, atOnce: true })
  const [First, Gone, Last] = [made('first'), made('gone'), made('last')]
  const { rerender } = render([<First key="1" given={{}} />, <Gone key="2" given={{}} />, <Last key="3" given={{}} />])
  rerender([<First key="1" given={{}} />, <Last key="3" given={{}} />])
  await screen.findByText('last')
  expect(screen.queryByText('gone')).toBeNull()
  rerender([<First key="another" given={{}} />])
  expect(screen.getByText('first')).toBeInTheDocument()
})

test('on a stage a part waits for no turn', async () => {
  const load = async () => () => <p>Here it is</p>
  const Late = later(load, { what: 'The part', atOnce: true })
  await act(async () => undefined)
  render(
    <Presented value={true}>
      <Late given={{}} />
    </Presented>,
  )
  expect(screen.getByText('Here it is')).toBeInTheDocument()
})
