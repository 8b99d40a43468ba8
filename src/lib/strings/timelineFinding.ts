import { strings } from '../language'
import { plural } from '../phrases'

/** The days in which a plan falls due: `due` is how far off, or a date where no day is known; `near` its date, short. */
type Due = { title: string; more: number; due: string; near?: string | undefined }
type Seen = { count: number; from: string; to: string; ahead: number; asOf: string; moved: number; cancelled: number }

/** The finding on events, what is said of a single one with the same words, and the drawing in sentences. Part of the first reading. */
export const eventPhrases = strings('timeline.event', {
  next: (dues: readonly string[]) => `Next: ${dues.join('; ')}`,
  due: ({ title, more, due, near }: Due) => {
    const what = more > 0 ? `${title} and ${more} more` : title
    return near === undefined ? `${what}, ${due}` : `${what} ${due} (${near})`
  },
  noMatch: (day: string) => `No event known on ${day} matches the filters`,
  none: (day: string) => `No plan or deadline is known after ${day}`,
  noneButLatest: (day: string, title: string, near: string) =>
    `No plan or deadline is known after ${day}; the latest event is ${title} (${near})`,
  inRange: ({ count, from, to, ahead, asOf, moved, cancelled }: Seen) =>
    `${plural(count, 'event')} from ${from} to ${to}, ${ahead} after ${asOf}; ${moved} moved, ${cancelled} cancelled.`,
  outside: (earlier: number, later: number, undated: number) =>
    `${plural(earlier, 'event')} earlier, ${later} later, ${undated} without a date.`,
  nextPlan: (title: string, when: string) => `The next plan or deadline: ${title}, ${when}.`,
  undated: 'Date not known',
  was: (when: string) => `was ${when}`,
  today: 'today',
  inDays: (days: number) => `in ${plural(days, 'day')}`,
  /** An event read aloud; `standing` only where it is not that it occurred. */
  name: (when: string, kind: string, title: string, standing?: string) =>
    `${when}, ${kind}: ${title}${standing === undefined ? '' : `, ${standing}`}`,
  cluster: (count: string, first: string, last: string | undefined, kinds: string) =>
    `${count} events, ${last === undefined ? first : `${first} to ${last}`}${kinds === '' ? '' : `: ${kinds}`}`,
  events: (count: number) => plural(count, 'event'),
  /** A plan that was moved to no date known. */
  postponed: { label: 'Moved, new date not known', definition: 'Its date was changed, and no new one was known yet.' },
})
