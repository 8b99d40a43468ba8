import { strings } from '../language'

const match = (intact: boolean) => (intact ? ', which they match' : ', which they DO NOT match: the file was changed')

/** What a briefing file says of itself. */
export const fileWords = strings('openedFile', {
  changed: 'The data of this file are not those that it was saved with: someone changed them.',
  colophon: (day: string, contract: string, sum: string, intact: boolean | undefined) =>
    `Data up to ${day}, contract ${contract}, SHA-256 ${sum}${intact === undefined ? '' : match(intact)}.`,
  failed: 'This briefing file could not be opened. Another browser, or a newer one, may do it.',
})
