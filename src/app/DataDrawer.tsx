import type { Api } from '../api/client'
import { formatDate } from '../lib/dates'
import { plural } from '../lib/phrases'
import { RESOURCE_LABELS } from '../lib/words'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { Dialog } from '../ui/Dialog'
import { FactList } from '../ui/FactList'
import styles from './DataDrawer.module.css'
import { BADGE_WORDS, type Badge } from './dataStatus'
import type { LoadedDossier, ResourceReport } from './useDossier'

type Props = { api: Api; loaded: LoadedDossier; badge: Badge; onClose: () => void }

const MODE_WORDS: Record<Api['mode'], string> = {
  mock: 'The sample data that come with the page',
  http: 'A server',
  file: 'One file',
}
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

/** Where the data come from, how old they are, and what of them was refused and why. */
export function DataDrawer({ api, loaded, badge, onClose }: Props) {
  const { meta, contract, latest, findings } = loaded
  const reports = [...loaded.reports.values()]
  const refused = findings.filter((f) => !f.kept)
  const rows = [
    { key: 'from', name: 'From', value: `${MODE_WORDS[api.mode]}` },
    { key: 'address', name: 'Address', value: <DataText>{api.baseUrl}</DataText> },
    { key: 'contract', name: 'Contract', value: contract && `version ${contract}` },
    { key: 'asof', name: 'Holds what was known', value: latest && `up to ${formatDate(latest)}` },
    { key: 'next', name: 'Next update', value: meta?.nextUpdate && <DataText>{meta.nextUpdate}</DataText> },
    { key: 'attribution', name: 'Attribution', value: meta && <DataText>{meta.attribution}</DataText> },
    { key: 'licence', name: 'Licence', value: meta && <DataText>{meta.licence}</DataText> },
  ]
  return (
    <Dialog title="The data" eyebrow={`${badge} · ${BADGE_WORDS[badge]}`} onClose={onClose}>
      <FactList rows={rows} />
      <h3 className={styles.heading}>What has arrived</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">List</th>
            <th scope="col">State</th>
            <th scope="col">Read</th>
            <th scope="col">Refused</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.resource}>
              <th scope="row">{RESOURCE_LABELS[report.resource]}</th>
              <td>
                <StateWords report={report} />
              </td>
              <td>{report.state === 'ready' ? report.read : '–'}</td>
              <td>{report.state === 'ready' ? refused.filter((f) => f.resource === report.resource).length : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className={styles.heading}>Validation report</h3>
      {findings.length === 0 ? (
        <p>Every item that arrived keeps the contract.</p>
      ) : (
        <>
          <p>
            {plural(refused.length, 'item')} left out, {plural(findings.length - refused.length, 'doubt')} about items that are
            shown.
          </p>
          <ul className={styles.findings}>
            {findings.slice(0, 200).map((f) => (
              <li key={`${f.resource} ${f.id} ${f.field} ${f.reason}`}>
                {RESOURCE_LABELS[f.resource]}, <DataText>{f.id}</DataText>: <code>{f.field}</code>{' '}
                <DataText>{f.reason}</DataText>
                {f.kept ? ' (shown)' : ' (left out)'}
              </li>
            ))}
          </ul>
          {findings.length > 200 && <p>…and {findings.length - 200} more.</p>}
        </>
      )}
    </Dialog>
  )
}

function StateWords({ report }: { report: ResourceReport }) {
  if (report.state === 'loading') return <>{report.error ? `${report.error.message} Asking again…` : 'Waiting…'}</>
  const arrived = report.answeredAt > 0 ? `Arrived at ${clock.format(report.answeredAt)}. ` : ''
  if (!report.error) return <>{arrived}</>
  return (
    <>
      {arrived}
      {report.error.message}{' '}
      <Button onClick={report.retry} aria-label={`Retry ${RESOURCE_LABELS[report.resource]}`}>
        Retry
      </Button>
    </>
  )
}
