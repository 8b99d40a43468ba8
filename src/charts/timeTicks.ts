import { scaleUtc } from 'd3-scale'
import { formatDate, toIso } from '../lib/dates'
import { textWidth } from './labels'

export type TimeTick = { ms: number; label: string }

const isFirstOfYear = (iso: string) => iso.endsWith('-01-01')
const isFirstOfMonth = (iso: string) => iso.endsWith('-01')

/**
 * Ticks on calendar boundaries between two UTC instants, about one every `spacing` pixels; the year is named at the
 * first tick and at each January.
 */
export function timeTicks(from: number, to: number, width: number, spacing = 84): TimeTick[] {
  if (!(to > from) || width <= 0) return []
  const place = (ms: number) => ((ms - from) / (to - from)) * width
  const apart = (a: TimeTick, b: TimeTick) => place(b.ms) - place(a.ms) > (textWidth(a.label) + textWidth(b.label)) / 2 + GAP
  // Fewer and fewer, until no two labels meet.
  for (let count = Math.max(2, Math.floor(width / spacing)); count > 2; count -= 1) {
    const ticks = labelled(from, to, count)
    if (ticks.every((tick, i) => i === 0 || apart(ticks[i - 1] ?? tick, tick))) return ticks
  }
  return labelled(from, to, 2)
}

const GAP = 6

function labelled(from: number, to: number, count: number): TimeTick[] {
  const ticks = scaleUtc()
    .domain([from, to])
    .ticks(count)
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
