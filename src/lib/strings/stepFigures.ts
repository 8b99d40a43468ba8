import { strings } from '../language'

/** Names of the figures that are kept with a step, to notice later change. */
export const figureWords = strings('stepFigures', {
  finding: 'Finding',
  commitments: 'Finding on commitments',
  positions: 'Finding on positions',
  dates: 'Finding on dates',
  status: 'Status',
  deadline: 'Deadline',
  counts: 'Counts',
  events: 'Events',
  noAccount: 'No account held',
  cell: (issue: string, party: string) => `${issue}, ${party}`,
  level: (level: string, words: string) => `${level}: ${words}`,
})
