import { formatDate } from '../../lib/dates'
import { eventPhrases } from '../../lib/strings/timelineFinding'
import { shortTitle, whenWords } from './eventWords'
import { splitAt, type TimelineView } from './model'
import { domainOf } from './range'

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
