import type { KnownDossier } from '../record/dossier'

const FREE_AFTER_MS = 30_000

/** Downloads the plans and deadlines ahead as a calendar file: of one event, or all. Its code comes when it is asked for. */
export async function saveCalendar(known: KnownDossier, eventId?: string): Promise<void> {
  const { calendarText } = await import('../export/calendar')
  const text = calendarText(known, eventId === undefined ? undefined : { eventIds: [eventId] })
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `readout-${eventId ?? 'deadlines'}-${known.date}.ics`
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), FREE_AFTER_MS)
}
