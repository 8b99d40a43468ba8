import type { Question } from '../api/questions'
import type { IsoDate } from '../lib/dates'

/**
 * How many answers to each question became known after `date`, by the question's id; questions without a later answer are
 * left out. Only the count of what the cut hides may be shown, so it is taken before the cut.
 */
export function laterAnswers(questions: readonly Question[], date: IsoDate): ReadonlyMap<string, number> {
  return new Map(
    questions
      .map(({ id, answers }) => [id, answers.filter((answer) => answer.knownOn > date).length] as const)
      .filter(([, count]) => count > 0),
  )
}
