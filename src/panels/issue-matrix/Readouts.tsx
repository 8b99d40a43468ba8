import { useState } from 'react'
import type { Filters } from '../../filters/parameters'
import { readoutWords } from '../../lib/strings/readouts'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { Disputes } from './Disputes'
import { eventsWithAccounts } from './eventsWithAccounts'
import { eventName } from './eventWords'
import type { OpenCard } from './openCard'
import styles from './Readouts.module.css'
import { ReadoutLists, ReadoutTable } from './ReadoutTable'
import { readoutView } from './readouts'

type Props = {
  known: KnownDossier
  filters: Filters
  onlyDifferences: boolean
  narrow: boolean
  onOpen: (card: OpenCard) => void
}

/** The accounts of one event side by side: order of first mention, words on each issue, silences, contested points. */
export function Readouts({ known, filters, onlyDifferences, narrow, onOpen }: Props) {
  const [chosen, setChosen] = useState<string>()
  const [extracts, setExtracts] = useState(false)
  const events = eventsWithAccounts(known)
  const eventId = events.find((id) => id === chosen) ?? events[0]
  if (eventId === undefined) return <p className={styles.note}>{readoutWords.none}</p>
  const view = readoutView(known, eventId, filters, { extracts, onlyDifferences })
  const disputes = known.disputes.filter((dispute) => dispute.eventId === eventId)
  const Drawing = narrow ? ReadoutLists : ReadoutTable
  return (
    <div>
      <div className={styles.head}>
        <label className={styles.choice}>
          {readoutWords.accountsOf}
          <select className={styles.select} value={eventId} onChange={(event) => setChosen(event.target.value)}>
            {events.map((id) => (
              <option key={id} value={id}>
                {eventName(known, id)}
              </option>
            ))}
          </select>
        </label>
        {(extracts || view.hiddenExtracts > 0) && (
          <Button aria-pressed={extracts} onClick={() => setExtracts(!extracts)}>
            {extracts ? readoutWords.withExtracts : readoutWords.moreExtracts(view.hiddenExtracts)}
          </Button>
        )}
      </div>
      {view.rows.length === 0 ? (
        <p className={styles.note}>{readoutWords.alike}</p>
      ) : (
        <Drawing view={view} known={known} onOpen={onOpen} />
      )}
      <p className={styles.note}>{readoutWords.caveat}</p>
      {disputes.length > 0 && (
        <>
          <h3 className={styles.heading}>{readoutWords.contested}</h3>
          <Disputes disputes={disputes} known={known} />
        </>
      )}
    </div>
  )
}
