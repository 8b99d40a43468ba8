import { formatDate, type IsoDate } from '../../lib/dates'
import { eventCardWords } from '../../lib/strings/eventCard'
import { visibleText } from '../../lib/text'
import type { KnownEvent } from '../../record/dossier'
import type { ShownSource } from '../../ui/SourceList'
import { whenWords } from './eventWords'

/** An event as a text to paste: title, date, sources with their addresses, and the as-of date of the record. */
export function citationOf(event: KnownEvent, sources: readonly ShownSource[], asOf: IsoDate, link: string): string {
  const from = sources.map((source) =>
    [source.title ?? source.id, source.publisher, source.publishedOn && formatDate(source.publishedOn), source.url]
      .filter(Boolean)
      .join(', '),
  )
  return visibleText(eventCardWords.citation(event.title, whenWords(event), from, formatDate(asOf), link))
}
