import type { IsoDate } from '../lib/dates'
import { errorWords } from '../lib/strings/refusals'
import type { ListResource } from '../lib/vocabulary'
import { ApiError } from './apiError'
import type { Checked, Page } from './envelope'
import type { Meta } from './meta'
import type { Items } from './resources'

/** A page as it was last had, with the tag by which to ask whether it still stands. */
export type HeldPage<T> = { etag: string; page: Page<T> }

/** A list as it was last had; `pages` by their addresses. */
export type HeldList<T> = { pages: Map<string, HeldPage<T>>; whole: Checked<T> }

/** What one API has answered so far, so that a refresh that brings nothing new changes nothing. */
export type Held = {
  lists: { [R in ListResource]: { last?: HeldList<Items[R]> } }
  meta?: { etag: string | undefined; value: Meta }
}

export const nothingHeld = (): Held => ({
  lists: {
    issues: {},
    parties: {},
    sources: {},
    commitments: {},
    observations: {},
    baselines: {},
    claims: {},
    positions: {},
    assessments: {},
    accounts: {},
    events: {},
    disputes: {},
    questions: {},
  },
})

/** @throws ApiError `contract` when a refresh goes back in time: what is on screen then stays, and says so */
export function assertNotOlder(asOf: IsoDate, before: IsoDate | undefined): void {
  if (before === undefined || asOf >= before) return
  throw new ApiError('contract', errorWords.older(asOf, before))
}
