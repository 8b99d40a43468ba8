import { scaleUtc } from 'd3-scale'
import { formatDate, toIso } from '../lib/dates'

export type TimeTick = { ms: number; label: string }

const isFirstOfYear = (iso: string) => iso.endsWith('-01-01')
const isFirstOfMonth = (iso: string) => iso.endsWith('-01')

/**
 * Ticks on calendar boundaries between two UTC instants, about one every `spacing` pixels; the year is named at the
 * first tick and at each January.
 */
export function timeTicks(from: number, to: number, width: number, spacing = 84): TimeTick[] {
  if (!(to > from) || width <= 0) return []
  const ticks = scaleUtc()
    .domain([from, to])
    .ticks(Math.max(2, Math.floor(width / spacing)))
    .map((date) => date.getTime())
    // Finer than a day has no meaning here.
    .filter((ms) => ms % 86_400_000 === 0)
  const isos = ticks.map(toIso)
  const years = isos.every(isFirstOfYear)
  const months = isos.every(isFirstOfMonth)
  return ticks.map((ms, i) => {
    const iso = isos[i] ?? ''
    if (years) return { ms, label: iso.slice(0, 4) }
    const named = i === 0 || iso.slice(0, 4) !== isos[i - 1]?.slice(0, 4)
    if (months)
      return {
        ms,
        label: named ? formatDate(iso.slice(0, 7), 'short') : formatDate(iso.slice(0, 7), 'short').replace(/ \d{4}$/, ''),
      }
    return { ms, label: formatDate(iso, named ? 'medium' : 'short') }
  })
}
