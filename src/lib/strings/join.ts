import { strings } from '../language'

/** What is wrong with an item beside the other lists: stands behind the name of its field. */
export const joinWords = strings('join', {
  noSource: 'names no source that is known',
  unknown: (id: string) => `names an unknown one, ${id}`,
})
