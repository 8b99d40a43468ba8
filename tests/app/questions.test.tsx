import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { endpoints } from '../../mocks/endpoints'
import { useScenario } from '../../mocks/node'
import { renderApp, settled, useMockApi } from './renderApp'

const panel = () => screen.getByRole('region', { name: 'Questions' })
const entry = (name: string) => within(panel()).getByRole('article', { name })
const questions = endpoints['questions.json'].items.toSorted((a, b) => a.order - b.order)
const answersBy = (day: string) =>
  questions.flatMap((q) => {
    const last = q.answers.findLast((a) => a.knownOn <= day)
    return last ? [{ ...q, last }] : []
  })

describe('the questions, over the whole app', () => {
  useMockApi()

  it('open from the header and stand alone; Escape leaves them', async () => {
    const user = userEvent.setup()
    renderApp()
    await settled()
    expect(screen.queryByRole('region', { name: 'Questions' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Questions' }))
    await waitFor(() => expect(window.location.search).toBe('?panel=questions'))
    expect(screen.queryByRole('region', { name: 'Timeline' })).toBeNull()
    await screen.findByRole('region', { name: 'Questions' })
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(
      /^8 questions answered as known on 25 November 2025; 2 of the answers rest on a disputed point$/,
    )
    for (const { question, last } of answersBy('2025-11-25')) expect(entry(question)).toHaveTextContent(last.text)
    for (const later of questions.flatMap((q) => q.answers).filter((a) => a.knownOn > '2025-11-25')) {
      expect(panel()).not.toHaveTextContent(later.text)
    }
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('region', { name: 'Timeline' })).toBeInTheDocument())
    expect(screen.queryByRole('region', { name: 'Questions' })).toBeNull()
  })

  it('a claim opens its card once, by a press and from the address', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions&issue=taiwan')
    await settled()
    await user.click(within(entry("What is China's position on Taiwan?")).getByRole('button', { name: /^Xi \(China\):/ }))
    await waitFor(() => expect(window.location.search).toContain('claim=seed-c007'))
    expect(await screen.findAllByRole('dialog')).toHaveLength(1)
    expect(screen.getByRole('dialog')).toHaveTextContent('Known since')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it.each(['commitments', 'timeline', 'matrix', 'questions'])(
    'with the panel %s alone, cards of the address open',
    async (name) => {
      renderApp(`?panel=${name}&claim=seed-c007&event=2025-11-24-call`)
      await settled()
      await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(2))
    },
  )

  it('disputes show each answer with the one who gives it; commitments lead to their panel', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions')
    await settled()
    const call = entry('Who asked for the call of 24 November 2025, and why?')
    const dispute = endpoints['disputes.json'].items.find((d) => d.id === 'who-called')
    await user.click(within(call).getByRole('button', { name: /^Disputed: / }))
    const known = dispute?.answers.filter((a) => a.knownOn <= '2025-11-25') ?? []
    expect(known.length).toBeGreaterThan(1)
    for (const answer of known) {
      expect(call).toHaveTextContent(answer.answer)
      if (answer.statedBy.speaker !== undefined) expect(call).toHaveTextContent(answer.statedBy.speaker)
    }
    const pledge = entry('Is the soybean pledge being kept?')
    await user.click(within(pledge).getByRole('button', { name: /^Commitment: 12 million tonnes/ }))
    await waitFor(() => expect(window.location.search).toBe('?panel=commitments&commitment=soy-2025-12mmt'))
    expect(screen.getByRole('region', { name: 'Trade commitments' })).toBeInTheDocument()
  })

  it('earlier answers are dated, later ones only counted', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions&asof=2026-03-20')
    await settled()
    const visit = entry('When does Trump visit China?')
    expect(visit).toHaveTextContent('Put off by five or six weeks')
    expect(visit).toHaveTextContent('2 later answers, not shown')
    expect(visit).not.toHaveTextContent('14 and 15 May 2026')
    await user.click(within(visit).getByRole('button', { name: '2 earlier answers' }))
    expect(
      within(visit)
        .getAllByRole('listitem')
        .slice(0, 2)
        .map((item) => item.textContent),
    ).toEqual([expect.stringMatching(/^20 Feb 2026/), expect.stringMatching(/^25 Nov 2025/)])
  })

  it('are narrowed by issue and words, and have a table twin', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions&issue=ai-chips,leader-visits&q=nvidia')
    await settled()
    expect(within(panel()).getAllByRole('article')).toHaveLength(1)
    await user.click(within(panel()).getByRole('button', { name: 'Show table' }))
    expect(
      within(panel())
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Question', 'Answer', 'Known since', 'Earlier answers', 'Sources'])
    expect(within(panel()).getByRole('row', { name: /^May Nvidia sell/ })).toHaveTextContent('25 Nov 2025none')
  })

  it('say so before the first answer, and when nothing matches', async () => {
    const user = userEvent.setup()
    renderApp('?panel=questions&asof=2025-11-20')
    await settled()
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(
      'No question had an answer by 20 November 2025',
    )
    expect(panel()).toHaveTextContent('8 more questions first answered later')
    await user.type(screen.getByRole('searchbox', { name: 'Filter by words' }), 'x')
    expect(within(panel()).queryByRole('article')).toBeNull()
  })

  it.each(['error:questions', 'offline:questions', 'broken:questions'])('%s: says why, with Retry', async (scenario) => {
    useScenario(scenario)
    renderApp('?panel=questions')
    await settled()
    expect(within(panel()).getByText(/cannot be shown now/)).toBeInTheDocument()
    expect(within(panel()).getByRole('button', { name: 'Retry Questions' })).toBeEnabled()
  })

  it('without their sources and claims the answers stay, with what is missing named', async () => {
    useScenario('error:claims,sources')
    renderApp('?panel=questions')
    await settled()
    expect(within(panel()).getAllByRole('article')).toHaveLength(8)
    expect(await within(panel()).findByText(/Not loaded: Claims and Sources/)).toBeInTheDocument()
  })
})
