import { strings } from '../language'
import { listWords, plural } from '../phrases'

/** Where the figures come from, in one word. */
export const badgeNames = strings('badgeNames', {
  SAMPLE: 'SAMPLE',
  LIVE: 'LIVE',
  FILE: 'FILE',
  OFFLINE: 'OFFLINE',
  UNKNOWN: 'UNKNOWN',
})

/** What each of those words means. */
export const badgeWords = strings('badge', {
  SAMPLE: 'Sample data, put together from public sources; not a live feed.',
  LIVE: 'Data from the server named below.',
  FILE: 'Data from a file.',
  OFFLINE: 'No network: what is shown is what had arrived before.',
  UNKNOWN: 'What kind of data these are has not been told yet.',
})

/** How far the lists of the data have come, and how old they are. */
export const stateWords = strings('dataState', {
  failed: (list: string, why: string) => `${list}: ${why}`,
  noAnswer: 'no answer.',
  unreadable: 'The data could not be read.',
  soFar: (list: string, count: string) => `${list}: ${count} read so far.`,
  again: (list: string, why: string) => `${list}: ${why} Asking again…`,
  notLoaded: (lists: readonly string[], why: string) => `Not loaded: ${listWords(lists)}. ${why}`,
  unrefreshed: (time: string, why: string) => `The last refresh failed; these data arrived at ${time}. ${why}`,
  upTo: (list: string, day: string) => `${list} (${day})`,
  apart: (behind: readonly string[], newest: string) =>
    `The lists go up to different days, so they may not fit together: ${listWords(behind)}; all others ${newest}.`,
  contract: (version: string) => `Contract ${version}.`,
  latest: (day: string) => `Up to ${day}.`,
  read: (read: number, refused: number) => `${read} items read, ${refused} left out.`,
  arrived: (age: string) => `Arrived ${age} ago.`,
  aged: (age: string) => ` data ${age} old`,
  failing: (lists: number) => ` ${lists} not loaded`,
  stale: (lists: number) => ` ${lists} not refreshed`,
  about: ': about the data',
  underMinute: 'less than a minute',
  minutes: (count: number) => plural(count, 'minute'),
  hours: (count: number) => plural(count, 'hour'),
  days: (count: number) => plural(count, 'day'),
})
