import type { IsoDate } from '../lib/dates'
import type { KnowledgeDate } from '../record/knowledge'

/** A mark on the track: where it stands (0 to 1), how high it is (0 to 1), and whether it is the subject's day. */
export type TrackMark = { at: number; height: number; subject: boolean }

/**
 * How much became known along the track, which goes from one day of knowledge to the next (not from one calendar day to the
 * next). Days that share a place are drawn as one, as high as the fullest of them. Heights are square roots, so that one day
 * with very many facts leaves the others visible.
 */
export function trackMarks(days: readonly KnowledgeDate[], subject: IsoDate | undefined, places = 120): TrackMark[] {
  if (days.length < 2) return []
  const most = Math.max(...days.map((d) => d.count))
  const steps = Math.min(places, days.length) - 1
  const marks = new Map<number, TrackMark>()
  days.forEach((day, i) => {
    const at = Math.round((i / (days.length - 1)) * steps) / steps
    const before = marks.get(at)
    marks.set(at, {
      at,
      height: Math.max(before?.height ?? 0, Math.sqrt(day.count / most)),
      subject: (before?.subject ?? false) || day.date === subject,
    })
  })
  return [...marks.values()]
}
