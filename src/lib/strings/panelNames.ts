import { strings } from '../language'

/** The panels by their ids in the address. */
export const panelNames = strings('panelNames', {
  commitments: 'Trade commitments',
  matrix: 'Issue matrix',
  timeline: 'Timeline',
  changes: 'What changed',
  questions: 'Questions',
})
