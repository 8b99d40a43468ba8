import { formatCount } from '../../lib/numbers'
import { COMPLETENESS_LABELS } from '../../lib/strings/cardTerms'
import { readoutWords } from '../../lib/strings/readouts'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { nameOf } from '../lookUp'
import { eventName } from './eventWords'
import type { OpenCard } from './openCard'
import { ReadoutContent } from './ReadoutContent'
import styles from './Readouts.module.css'
import type { ReadoutView } from './readouts'

type Props = { view: ReadoutView; known: KnownDossier; onOpen: (card: OpenCard) => void }

/** Issues as rows, accounts as columns. */
export function ReadoutTable({ view, known, onOpen }: Props) {
  const caption = readoutWords.table
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        {caption.lead}
        <DataText>{eventName(known, view.eventId)}</DataText>
        {caption.rest}
      </caption>
      <thead>
        <tr>
          <th scope="col">{sharedWords.issue}</th>
          {view.accounts.map((account) => (
            <th key={account.id} scope="col">
              <AccountName account={account} known={known} onOpen={onOpen} />
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
  )
}

/** The same on a narrow screen, one issue under another with every account under it: no column is out of sight. */
export function ReadoutLists({ view, known, onOpen }: Props) {
  return (
    <ul className={styles.issues}>
      {view.rows.map((row) => (
        <li key={row.issueId}>
          <h3 className={styles.heading}>
            <DataText>{nameOf(known.issues, row.issueId)}</DataText>
          </h3>
          <ul>
            {row.cells.map((cell) => {
              const account = view.accounts.find((a) => a.id === cell.accountId)
              return (
                <li key={cell.accountId} className={styles.pairing}>
                  {account && <AccountName account={account} known={known} onOpen={onOpen} />}
                  <ReadoutContent cell={cell} largestShare={view.largestShare} />
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}

type NameProps = { account: ReadoutView['accounts'][number]; known: KnownDossier; onOpen: (card: OpenCard) => void }

function AccountName({ account, known, onOpen }: NameProps) {
  return (
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
        {readoutWords.length(
          COMPLETENESS_LABELS[account.completeness],
          account.words === undefined ? undefined : formatCount(account.words),
        )}
      </span>
    </button>
  )
}
