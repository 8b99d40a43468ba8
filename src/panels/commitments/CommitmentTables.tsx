import { formatDate } from '../../lib/dates'
import { commitmentTableWords as words } from '../../lib/strings/commitments'
import { sharedWords } from '../../lib/strings/shared'
import { BASIS_TERMS, OBS_STATUS_LABELS, STAGE_LABELS, STATUS_TERMS } from '../../lib/strings/terms'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { nameOf, publishers } from '../lookUp'
import styles from './CommitmentTables.module.css'
import type { CommitmentsView } from './model'
import { amountRange, daysWords } from './wording'

/** The rows of the chart and of the ledger, as tables. */
export function CommitmentTables({ view, known }: { view: CommitmentsView; known: KnownDossier }) {
  const { pledge } = view
  const counts = pledge?.drawn.flatMap((b) => [...b.series.flatMap((s) => s.counts), ...b.singles]) ?? []
  return (
    <div className={styles.tables}>
      {pledge && (
        <table className={styles.counts}>
          <caption>
            {words.countsTowards} <DataText>{pledge.commitment.title}</DataText>
          </caption>
          <thead>
            <tr>
              {Object.entries(words.countHeads).map(([key, head]) => (
                <th key={key} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((c) => (
              <tr key={c.id}>
                <th scope="row">{BASIS_TERMS[c.basis].label}</th>
                <td>{c.start ? formatDate(c.start, 'medium') : words.notStated}</td>
                <td>{formatDate(c.end, 'medium')}</td>
                <td>{amountRange(c, pledge)}</td>
                <td>
                  {words.kind(
                    c.cumulative,
                    c.observation.obsStatus === 'normal' ? undefined : OBS_STATUS_LABELS[c.observation.obsStatus],
                    c.falls,
                  )}
                </td>
                <td>{STAGE_LABELS[c.observation.stage]}</td>
                <td>
                  <DataText>{c.issuer}</DataText>
                </td>
                <td>{formatDate(c.observation.knownOn, 'medium')}</td>
                <td>
                  <DataText>{publishers(known, c.observation.sourceIds).names.join(', ') || sharedWords.notLoaded}</DataText>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className={styles.all}>
        <caption>{words.commitments}</caption>
        <thead>
          <tr>
            {Object.entries(words.heads).map(([key, head]) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <DataText>{row.commitment.title}</DataText>
              </th>
              <td>{row.commitment.promisorIds.map((id) => nameOf(known.parties, id)).join(', ')}</td>
              <td>{row.status ? STATUS_TERMS[row.status.status].label : words.notStated}</td>
              <td>{row.terms.end ? formatDate(row.terms.end.date, 'medium') : words.noDate}</td>
              <td>{row.daysLeft === undefined ? '–' : daysWords(row.daysLeft)}</td>
              <td>{formatDate(row.commitment.knownOn, 'medium')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
