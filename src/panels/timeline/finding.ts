import { formatDate } from '../../lib/dates'
import { eventPhrases } from '../../lib/strings/timelineFinding'
import type { KnownDossier } from '../../record/dossier'
import { daysLeftWords, nearDate, shortTitle } from './eventWords'
import type { PassingEvents } from './passing'
import type { Plan } from './plans'

const TOLD_DATES = 2

/** The timeline in one sentence: what is due next after the as-of date, with the days left. */
export function timelineFinding(view: PassingEvents, known: Pick<KnownDossier, 'date' | 'events'>): string {
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
