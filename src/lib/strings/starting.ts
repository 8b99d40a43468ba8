import { strings } from '../language'

/** What stands in place of the page when it cannot start. */
export const startWords = strings('starting', {
  failed: 'Readout could not start. Reload the page; if that does not help, a part of it is missing on the server.',
})
