import { perLocale } from '../lib/language'
import { arrivedWords } from '../lib/strings/dataDrawer'
import { sharedWords } from '../lib/strings/shared'
import { RESOURCE_LABELS } from '../lib/strings/terms'
import { Button } from '../ui/Button'
import styles from './DataDrawer.module.css'
import type { LoadedDossier, ResourceReport } from './useDossier'

const clock = perLocale((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' }))

/** Each list with its state, how many items were read and how many of them refused. */
export function ArrivedTable({ loaded }: { loaded: LoadedDossier }) {
  const refused = loaded.findings.filter((f) => !f.kept)
  return (
    <>
      <h3 className={styles.heading}>{arrivedWords.title}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{arrivedWords.list}</th>
            <th scope="col">{arrivedWords.state}</th>
            <th scope="col">{arrivedWords.read}</th>
            <th scope="col">{arrivedWords.refused}</th>
          </tr>
        </thead>
        <tbody>
          {[...loaded.reports.values()].map((report) => (
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
    </>
  )
}

function StateWords({ report }: { report: ResourceReport }) {
  if (report.state === 'loading') return <>{report.error ? arrivedWords.again(report.error.message) : arrivedWords.waiting}</>
  const word = report.stored ? arrivedWords.stored : arrivedWords.at
  const arrived = report.answeredAt > 0 ? word(clock().format(report.answeredAt)) : ''
  if (!report.error) return <>{arrived}</>
  return (
    <>
      {arrived}
      {report.error.message}{' '}
      <Button onClick={report.retry} aria-label={sharedWords.retryOf(RESOURCE_LABELS[report.resource])}>
        {sharedWords.retry}
      </Button>
    </>
  )
}
