import { useState } from 'react'
import { linkTo } from '../../filters/links'
import type { Filters } from '../../filters/parameters'
import type { SetFilters } from '../../filters/useFilters'
import { formatDate, precisionOf } from '../../lib/dates'
import { eventCardWords } from '../../lib/strings/eventCard'
import { sharedWords } from '../../lib/strings/shared'
import { EVENT_KIND_LABELS } from '../../lib/strings/terms'
import { listWords } from '../../lib/strings/timeline'
import { byId, type KnownDossier, type KnownEvent } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { CopyButton } from '../../ui/CopyButton'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { SourceList } from '../../ui/SourceList'
import { shownSources } from '../lookUp'
import { citationOf } from './citation'
import styles from './EventCard.module.css'
import type { SaveCalendar } from './EventList'
import { eventFacts } from './eventFacts'
import { whenWords } from './eventWords'
import { GlyphIcon } from './Glyph'
import { isAhead, standingOf } from './plans'
import { TouchedFacts } from './TouchedFacts'

type Props = {
  id: string
  known: KnownDossier
  filters: Filters
  set: SetFilters
  /** Saves a plan as a calendar file; a panel may not make files itself. */
  onCalendar?: SaveCalendar
}

/** All that is known of an event on the as-of date: what, when, how a plan moved, who says so. */
export function EventCard({ id, known, filters, set, onCalendar }: Props) {
  const [problem, setProblem] = useState('')
  const close = () => set({ event: null })
  const event = byId(known.events).get(id)
  if (!event) {
    return (
      <Dialog title={eventCardWords.notKnown(formatDate(known.date))} onClose={close}>
        <p>
          {eventCardWords.noneNamed.lead}
          <DataText>{id}</DataText>
          {eventCardWords.noneNamed.rest}
        </p>
        {filters.asof !== 'latest' && (
          <p className={styles.next}>
            <Button look="plain" onClick={() => set({ asof: 'latest' })}>
              {sharedWords.toLatest}
            </Button>
          </p>
        )}
      </Dialog>
    )
  }
  const precision = event.date === undefined ? undefined : precisionOf(event.date)
  const sources = shownSources(known, sourceIdsOf(event))
  const link = () => linkTo({ ...filters, asof: known.date, event: id })
  return (
    <Dialog
      title={<DataText>{event.title}</DataText>}
      eyebrow={
        <span className={styles.eyebrow}>
          <GlyphIcon kind={event.kind} standing={standingOf(event)} />
          {eventCardWords.eyebrow(EVENT_KIND_LABELS[event.kind], whenWords(event))}
          {precision !== undefined && precision !== 'day' && eventCardWords.precision[precision]}
        </span>
      }
      onClose={close}
      actions={
        <>
          <CopyButton text={() => citationOf(event, sources, known.date, link())}>{sharedWords.copyCitation}</CopyButton>
          <CopyButton text={link}>{eventCardWords.copyLink}</CopyButton>
          {onCalendar && event.date !== undefined && isAhead({ ...event, date: event.date }, known.date) && (
            <Button look="plain" onClick={() => void onCalendar(known, id).catch(() => setProblem(listWords.notSaved))}>
              {listWords.save}
            </Button>
          )}
        </>
      }
    >
      {problem !== '' && <p role="status">{problem}</p>}
      <p className={styles.summary}>
        <DataText>{event.summary}</DataText>
      </p>
      <FactList rows={eventFacts(event, known)} />
      <TouchedFacts event={event} known={known} set={set} />
      <h3 className={styles.heading}>{sharedWords.sources}</h3>
      <SourceList sources={sources} />
    </Dialog>
  )
}

/** A plan's list of sources names those of later entries too; only the ones of entries known by now may stand. */
function sourceIdsOf(event: KnownEvent): readonly string[] {
  return event.history.length === 0 ? event.sourceIds : [...new Set(event.history.flatMap((entry) => entry.sourceIds))]
}
