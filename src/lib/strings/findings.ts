import { strings } from '../language'

/** The findings of all panels as a step of a brief. */
export const findingsWords = strings('findings', {
  sources: 'Sources: each sentence is computed from the facts of its panel, which names them.',
})
