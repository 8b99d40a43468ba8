import { useState } from 'react'
import type { Filters } from '../../filters/parameters'
import { formatCount, formatShare } from '../../lib/numbers'
import { COMPLETENESS_LABELS, PROMINENCE_TERMS, plural } from '../../lib/words'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { DataText } from '../../ui/DataText'
import { nameOf } from '../lookUp'
import { Disputes } from './Disputes'
import { eventName } from './eventWords'
import { LevelGlyph } from './LevelGlyph'
import type { OpenCard } from './openCard'
import styles from './Readouts.module.css'
import { eventsWithAccounts, type ReadoutCell, readoutView } from './readouts'

type Props = { known: KnownDossier; filters: Filters; onlyDifferences: boolean; onOpen: (card: OpenCard) => void }

/** The accounts of one event side by side: order of first mention, words on each issue, silences. */
export function Readouts({ known, filters, onlyDifferences, onOpen }: Props) {
  const [chosen, setChosen] = useState<string>()
  const [extracts, setExtracts] = useState(false)
  const events = eventsWithAccounts(known)
  const eventId = events.find((id) => id === chosen) ?? events[0]
  if (eventId === undefined) return <p className={styles.note}>No event has two accounts by this day.</p>
  const view = readoutView(known, eventId, filters, { extracts, onlyDifferences })
  const disputes = known.disputes.filter((dispute) => dispute.eventId === eventId)
  return (
    <div>
      <div className={styles.head}>
        <label>
          Accounts of{' '}
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
            {extracts ? 'With extracts' : `${plural(view.hiddenExtracts, 'extract')} more`}
          </Button>
        )}
      </div>
      {view.rows.length === 0 ? (
        <p className={styles.note}>No issue is left: the accounts do not differ on the issues chosen.</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">
              What each account of <DataText>{eventName(known, eventId)}</DataText> says of each issue
            </caption>
            <thead>
              <tr>
                <th scope="col">Issue</th>
                {view.accounts.map((account) => (
                  <th key={account.id} scope="col">
                    <button
                      type="button"
                      className={styles.account}
                      aria-haspopup="dialog"
                      onClick={() => onOpen({ kind: 'account', accountId: account.id })}
                    >
                      <span className={styles.party}>
                        <DataText>{nameOf(known.parties, account.partyId)}</DataText>
                      </span>
                      <DataText>{account.title}</DataText>
                      <span className={styles.detail}>
                        {COMPLETENESS_LABELS[account.completeness]}
                        {account.words !== undefined && `, ${formatCount(account.words)} words`}
                      </span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.rows.map((row) => (
                <tr key={row.issueId}>
                  <th scope="row">
                    <DataText>{nameOf(known.issues, row.issueId)}</DataText>
                  </th>
                  {row.cells.map((cell) => (
                    <td key={cell.accountId}>
                      <ReadoutContent cell={cell} largestShare={view.largestShare} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.note}>
        The number is the order of first mention. Bars are each text’s own words on an issue: texts differ in kind, length and
        translation, so compare order and presence first. They are not shares of the talk itself.
      </p>
      {disputes.length > 0 && (
        <>
          <h3 className={styles.heading}>Contested points</h3>
          <Disputes disputes={disputes} known={known} />
        </>
      )}
    </div>
  )
}

function ReadoutContent({ cell, largestShare }: { cell: ReadoutCell; largestShare: number }) {
  if (cell.kind === 'not-mentioned') {
    return (
      <span className={styles.silent}>
        <LevelGlyph level={0} className={styles.ring} /> {PROMINENCE_TERMS[0].label.toLowerCase()}
      </span>
    )
  }
  if (cell.kind === 'no-text') {
    return <span className={styles.noText}>{cell.completeness === 'extract' ? 'not in the extract' : 'not recorded'}</span>
  }
  return (
    <span className={styles.said}>
      <span className={styles.place} data-first={cell.place === 1}>
        <span className="visually-hidden">mentioned, number </span>
        {cell.place}
      </span>
      {cell.words !== undefined && (
        <span className={styles.words}>
          {cell.share !== undefined && largestShare > 0 && (
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${(100 * cell.share) / largestShare}%` }} />
            </span>
          )}
          <span className={styles.detail}>
            {plural(cell.words, 'word')}
            {cell.share !== undefined && `, ${formatShare(cell.share)}`}
          </span>
        </span>
      )}
    </span>
  )
}
