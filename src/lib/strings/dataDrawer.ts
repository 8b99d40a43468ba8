import { strings } from '../language'
import { plural } from '../phrases'

/** Where the data come from, how old they are, and what of them was refused. */
export const drawerWords = strings('dataDrawer', {
  title: 'The data',
  from: 'From',
  modes: { mock: 'The sample data that come with the page', http: 'A server', file: 'One file' },
  address: 'Address',
  contract: 'Contract',
  version: (version: string) => `version ${version}`,
  holds: 'Holds what was known',
  upTo: (day: string) => `up to ${day}`,
  lastAnswer: 'Last answer',
  ago: (time: string, age: string) => `${time}, ${age} ago`,
  nextUpdate: 'Next update',
  attribution: 'Attribution',
  licence: 'Licence',
  allSources: 'All sources',
  report: 'Validation report',
  allKept: 'Every item that arrived keeps the contract.',
  refused: (leftOut: number, doubts: number) =>
    `${plural(leftOut, 'item')} left out, ${plural(doubts, 'doubt')} about items that are shown.`,
  shown: ' (shown)',
  leftOut: ' (left out)',
  more: (count: number) => `…and ${count} more.`,
  doesNotAsk: 'The page does not ask again by itself.',
  asks: (seconds: number) => `The page asks again every ${seconds} seconds.`,
  asksNot: 'Asking again is paused.',
  askNow: 'Ask again now',
  pause: 'Pause',
  open: 'Open a data file',
  openHow: 'A file of the data contract, or several named after its lists; or drop them on the page. For this session only.',
  shownAre: { lead: 'Shown are the data of ', rest: '.' },
  back: 'Back to the former data',
})

/** The lists of the data and how far each has come. */
export const arrivedWords = strings('arrived', {
  title: 'What has arrived',
  list: 'List',
  state: 'State',
  read: 'Read',
  refused: 'Refused',
  waiting: 'Waiting…',
  again: (why: string) => `${why} Asking again…`,
  stored: (time: string) => `Kept from an earlier visit, at ${time}. `,
  at: (time: string) => `Arrived at ${time}. `,
})
