import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { pointAt, useLinkedDate } from '../../src/charts/linkedDate'

const Reader = ({ self }: { self: string }) => <p>{useLinkedDate(self)?.label ?? 'none'}</p>

afterEach(() => act(() => pointAt(null)))

test('a day pointed at in one drawing reaches the others, not itself', () => {
  render(<Reader self="timeline" />)
  act(() => pointAt({ date: '2025-11-24', by: 'chart', label: 'the call' }))
  expect(screen.getByText('the call')).toBeInTheDocument()
  act(() => pointAt({ date: '2025-11-24', by: 'timeline', label: 'the call' }))
  expect(screen.getByText('none')).toBeInTheDocument()
  act(() => pointAt(null))
  expect(screen.getByText('none')).toBeInTheDocument()
})
