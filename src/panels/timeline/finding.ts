import { formatDate } from '../../lib/dates'
import { plural } from '../../lib/phrases'
import type { KnownDossier } from '../../record/dossier'
import { daysLeftWords, nearDate, shortTitle, whenWords } from './eventWords'
import { splitAt, type TimelineView } from './model'
import type { Plan } from './plans'
import { domainOf } from './range'

const TOLD_DATES = 2

/** The timeline in one sentence: what is due next after the as-of date, with the days left. */
export function timelineFinding(view: TimelineView, known: Pick<KnownDossier, 'date'>): string {
  const dates = [...new Set(view.plans.map((plan) => plan.event.date))].slice(0, TOLD_DATES)
  if (dates.length > 0) {
    const due = dates.map((date) => view.plans.filter((plan) => plan.event.date === date))
    return `Next: ${due.map((plans) => planWords(plans, known.date)).join('; ')}`
  }
  const last = view.events.findLast((event) => event.status === 'occurred')
  const none = `No plan or deadline is known after ${formatDate(known.date)}`
  return last ? `${none}; the latest event is ${shortTitle(last.title)} (${nearDate(last.date, known.date)})` : none
}

function planWords(plans: readonly Plan[], asOf: string): string {
  const [first, ...others] = plans
  if (!first) return ''
  const title = shortTitle(first.event.title)
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  const date = first.event.date
  if (first.daysLeft === undefined) return `${title}${more}, ${formatDate(date)}`
  return `${title}${more} ${daysLeftWords(first.daysLeft)} (${nearDate(date, asOf)})`
}

/** The drawing in up to three sentences, for a reader who cannot see it. */
export function timelineSummary(view: TimelineView): string {
  const { inside, earlier, later } = splitAt(view, domainOf(view.range))
  const days = `from ${formatDate(view.range.from)} to ${formatDate(view.range.to)}`
  let ahead = 0
  let moved = 0
  let cancelled = 0
  for (const i of inside) {
    if ((view.starts[i] ?? 0) >= view.asOfMs) ahead++
    const status = view.events[i]?.status
    if (status === 'moved') moved++
    if (status === 'cancelled') cancelled++
  }
  const outside = `${plural(earlier, 'event')} earlier, ${later} later, ${view.undated.length} without a date.`
  const stand = `${ahead} after ${formatDate(view.asOf)}; ${moved} moved, ${cancelled} cancelled.`
  const next =
    view.plans[0] && `The next plan or deadline: ${shortTitle(view.plans[0].event.title)}, ${whenWords(view.plans[0].event)}.`
  return [`${plural(inside.length, 'event')} ${days}, ${stand}`, outside, next].filter(Boolean).join(' ')
}
