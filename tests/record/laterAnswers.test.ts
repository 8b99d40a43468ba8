import { expect, it } from 'vitest'
import type { Question } from '../../src/api/questions'
import { laterAnswers } from '../../src/record/laterAnswers'

const question = (id: string, ...days: string[]): Question => ({
  id,
  question: `What of ${id}?`,
  order: 1,
  issueIds: ['fish'],
  answers: days.map((knownOn) => ({ text: `By ${knownOn}`, knownOn, sourceIds: ['s1'] })),
})

it('counts the answers that became known after the day, and leaves out questions without one', () => {
  const questions = [
    question('a', '2025-01-01', '2025-02-01', '2025-03-01'),
    question('b', '2025-01-01'),
    question('c', '2025-04-01'),
  ]
  expect([...laterAnswers(questions, '2025-01-01')]).toEqual([
    ['a', 2],
    ['c', 1],
  ])
  expect(laterAnswers(questions, '2025-04-01').size).toBe(0)
})
