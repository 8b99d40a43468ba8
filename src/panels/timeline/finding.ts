import { formatDate } from '../../lib/dates'
import { eventPhrases } from '../../lib/strings/timelineFinding'
import type { KnownDossier } from '../../record/dossier'
import { daysLeftWords, nearDate, shortTitle, whenWords } from './eventWords'
import { splitAt, type TimelineView } from './model'
import type { Plan } from './plans'
import { domainOf } from './range'

const TOLD_DATES = 2

/** The timeline in one sentence: what is due next after the as-of date, with the days left. */
export function timelineFinding(view: TimelineView, known: Pick<KnownDossier, 'date' | 'events'>): string {
  const dates = [...new Set(view.plans.map((plan) => plan.event.date))].slice(0, TOLD_DATES)
  if (dates.length > 0) {
    const due = dates.map((date) => view.plans.filter((plan) => plan.event.date === date))
    return eventPhrases.next(due.map((plans) => planWords(plans, known.date)))
  }
  const last = view.events.findLast((event) => event.status === 'occurred')
  const day = formatDate(known.date)
  const nothingPasses = view.events.length + view.undated.length === 0 && known.events.length > 0
  if (nothingPasses) return eventPhrases.noMatch(day)
  return last
    ? eventPhrases.noneButLatest(day, shortTitle(last.title), nearDate(last.date, known.date))
    : eventPhrases.none(day)
}

function planWords(plans: readonly Plan[], asOf: string): string {
  const [first, ...others] = plans
  if (!first) return ''
  const title = shortTitle(first.event.title)
  const more = others.length
  const date = first.event.date
  if (first.daysLeft === undefined) return eventPhrases.due({ title, more, due: formatDate(date) })
  return eventPhrases.due({ title, more, due: daysLeftWords(first.daysLeft), near: nearDate(date, asOf) })
}

/** The drawing in up to three sentences, for a reader who cannot see it. */
export function timelineSummary(view: TimelineView): string {
  const { inside, earlier, later } = splitAt(view, domainOf(view.range))
  let ahead = 0
  let moved = 0
  let cancelled = 0
  for (const i of inside) {
    if ((view.starts[i] ?? 0) >= view.asOfMs) ahead++
    const status = view.events[i]?.status
    if (status === 'moved') moved++
    if (status === 'cancelled') cancelled++
  }
  const { from, to } = view.range
  const days = { from: formatDate(from), to: formatDate(to), asOf: formatDate(view.asOf) }
  const plan = view.plans[0]?.event
  return [
    eventPhrases.inRange({ ...days, count: inside.length, ahead, moved, cancelled }),
    eventPhrases.outside(earlier, later, view.undated.length),
    plan && eventPhrases.nextPlan(shortTitle(plan.title), whenWords(plan)),
  ]
    .filter(Boolean)
    .join(' ')
}
