import { strings } from '../language'

/** A part of the page that is on its way, or does not come; a drawing that failed. `what` is the part's own name. */
export const laterWords = strings('later', {
  loading: (what: string) => `Loading ${what}…`,
  cannotBeShown: (what: string) => `${what} cannot be shown now.`,
  lost: 'Its part of the page could not be loaded: the network is gone, or a new version has been put up. Reloading helps then.',
  fault: (what: string) => `${what} could not be drawn: a fault of this page. The rest goes on working.`,
  again: 'Draw it again',
})
