import { scaleLinear } from 'd3-scale'
import type { Filters } from '../../filters/parameters'
import { addDays, daysBetween, type IsoDate, lastDay, later, toUtcMs } from '../../lib/dates'
import { type Scale, scaleFor } from '../../lib/numbers'
import { convert } from '../../lib/units'
import type { Basis } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { chartEvents, type EventMark } from './chartEvents'
import type { Count } from './counts'
import type { PledgeView } from './model'
import { evenLine, flashSum, guides, type LinePoint, neededLine, type OurSum, projectionLine, type Segment } from './ourLines'

/** A count where it is drawn; values in the drawn measure, time in UTC milliseconds. */
export type ChartMark = { key: string; basis: Basis; t: number; low: number; high: number; count: Count }
/** A line of cumulative steps: the counts of one issuer with one start, by time. */
export type ChartLine = { key: string; basis: Basis; points: LinePoint[] }
/** A deadline of one version; the current one is drawn solid, earlier ones ghosted. */
export type ChartDeadline = {
  versionId: string
  t: number
  date: IsoDate
  partyId: string
  speaker: string | undefined
  current: boolean
}

export type ChartView = {
  t: [number, number]
  /** Top of the value axis and its ticks, in the drawn measure. */
  top: number
  ticks: number[]
  scale: Scale
  lines: ChartLine[]
  marks: ChartMark[]
  pledged: number
  deadlines: ChartDeadline[]
  /** The even pace between start and end of the window in force: ours, an illustration. */
  evenPace: Segment | undefined
  /** The straight projection of the headline count at its pace so far, to the deadline. */
  projection: Segment | undefined
  /** What would be needed from the as-of date on, straight to the pledge at the deadline. */
  needed: Segment | undefined
  /** Single flash sales added up by us. */
  ourSum: OurSum | undefined
  guides: ReturnType<typeof guides>
  /** Events of the pledge's issues in the time drawn. */
  events: EventMark['events']
  asOf: number
}

const PAD = 0.03

/** Everything that the pledge's chart draws; nothing is decided after this. */
export function chartView(
  pledge: PledgeView,
  filters: Pick<Filters, 'from' | 'to'>,
  known: Pick<KnownDossier, 'events' | 'date'>,
): ChartView {
  const asOf = known.date
  const { measure, terms, commitment } = pledge
  const inMeasure = (v: number) => convert(v, measure)
  const counts = pledge.drawn.flatMap((b) => [...b.series.flatMap((s) => s.counts), ...b.singles])
  const marks = counts.map((count) => ({
    key: count.id,
    basis: count.basis,
    t: toUtcMs(count.end),
    low: inMeasure(count.low),
    high: inMeasure(count.high),
    count,
  }))
  const deadlines = commitment.versions.flatMap((v): ChartDeadline[] => {
    if (v.window.end === undefined) return []
    const date = lastDay(v.window.end)
    const current = v.id === terms.end?.versionId
    return [{ versionId: v.id, t: toUtcMs(date), date, partyId: v.statedBy.partyId, speaker: v.statedBy.speaker, current }]
  })
  const t = domain(pledge, filters, asOf, deadlines, counts)
  const pledged = inMeasure(pledge.quantity.value)
  const ourSum = flashSum(pledge, inMeasure)
  const highest = Math.max(pledged, ...marks.map((m) => m.high), ourSum?.points.at(-1)?.v ?? 0)
  const axis = scaleLinear().domain([0, highest * 1.06])
  return {
    t,
    top: highest * 1.06,
    ticks: axis.ticks(4),
    scale: scaleFor(highest, measure, pledge.quantity.unitLabel),
    lines: linesOf(pledge, inMeasure),
    marks,
    pledged,
    deadlines: dedupe(deadlines),
    evenPace: evenLine(pledge, inMeasure),
    projection: projectionLine(pledge, inMeasure),
    needed: neededLine(pledge, asOf, inMeasure),
    ourSum,
    guides: guides(pledge, inMeasure),
    events: chartEvents(known, commitment.issueIds, t),
    asOf: toUtcMs(asOf),
  }
}

/** A range is a bar, never a point of a line: its middle is nobody's count. */
function linesOf(pledge: PledgeView, inMeasure: (v: number) => number): ChartLine[] {
  return pledge.drawn.flatMap(({ series }) =>
    series.map(({ key, basis, counts }) => ({
      key,
      basis,
      // By day, as the counts of a series are.
      points: counts
        .filter((count) => count.low === count.high)
        .map((count) => ({ t: toUtcMs(count.end), v: inMeasure(count.low) })),
    })),
  )
}

function domain(
  pledge: PledgeView,
  filters: Pick<Filters, 'from' | 'to'>,
  asOf: IsoDate,
  deadlines: readonly ChartDeadline[],
  counts: readonly Count[],
): [number, number] {
  const starts = [pledge.start?.date, pledge.commitment.versions[0]?.knownOn, ...counts.map((c) => c.end)].filter(
    (d) => d !== undefined,
  )
  const ends = [...deadlines.map((d) => d.date), ...counts.map((c) => c.end), ...starts]
  const first = starts.reduce((a, b) => (a < b ? a : b), asOf)
  const last = ends.reduce(later, first)
  // The day of the page belongs in the picture unless it lies far past everything drawn.
  const end = daysBetween(last, asOf) > 45 ? last : later(last, asOf)
  const pad = Math.max(2, Math.round(daysBetween(first, end) * PAD))
  const from = filters.from ?? addDays(first, -pad)
  const to = filters.to ?? addDays(end, pad)
  return from < to ? [toUtcMs(from), toUtcMs(to)] : [toUtcMs(addDays(first, -pad)), toUtcMs(addDays(end, pad))]
}

/** One flag a day: that of the latest statement, as the current one is. */
function dedupe(deadlines: readonly ChartDeadline[]): ChartDeadline[] {
  const byDay = new Map(deadlines.map((d) => [d.t, d]))
  return [...byDay.values()].sort((a, b) => a.t - b.t)
}
