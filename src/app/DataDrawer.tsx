import type { Api } from '../api/client'
import { formatDate } from '../lib/dates'
import { perLocale } from '../lib/language'
import { plural } from '../lib/phrases'
import { RESOURCE_LABELS } from '../lib/strings/terms'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { Dialog } from '../ui/Dialog'
import { FactList } from '../ui/FactList'
import { ArrivedTable } from './ArrivedTable'
import styles from './DataDrawer.module.css'
import { ageWords, oldestAnswer, useNow } from './dataAge'
import { BADGE_WORDS, type Badge } from './dataStatus'
import { OpenData } from './OpenData'
import { RefreshLine } from './RefreshLine'
import type { LoadedDossier } from './useDossier'
import type { Refresh } from './useRefresh'

type Props = { api: Api; loaded: LoadedDossier; badge: Badge; refresh: Refresh; onSources: () => void; onClose: () => void }

const MODE_WORDS: Record<Api['mode'], string> = {
  mock: 'The sample data that come with the page',
  http: 'A server',
  file: 'One file',
}

const dayAndTime = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }))

/** Where the data come from, how old they are, and what of them was refused and why. */
export function DataDrawer({ api, loaded, badge, refresh, onSources, onClose }: Props) {
  const { meta, contract, latest, findings } = loaded
  const now = useNow()
  const since = oldestAnswer(loaded)
  const refused = findings.filter((f) => !f.kept)
  const rows = [
    { key: 'from', name: 'From', value: `${MODE_WORDS[api.mode]}` },
    { key: 'address', name: 'Address', value: <DataText>{api.baseUrl}</DataText> },
    { key: 'contract', name: 'Contract', value: contract && `version ${contract}` },
    { key: 'asof', name: 'Holds what was known', value: latest && `up to ${formatDate(latest)}` },
    {
      key: 'age',
      name: 'Last answer',
      value: since !== undefined && `${dayAndTime().format(since)}, ${ageWords(since, now)} ago`,
    },
    { key: 'next', name: 'Next update', value: meta?.nextUpdate && <DataText>{meta.nextUpdate}</DataText> },
    { key: 'attribution', name: 'Attribution', value: meta && <DataText>{meta.attribution}</DataText> },
    { key: 'licence', name: 'Licence', value: meta && <DataText>{meta.licence}</DataText> },
  ]
  return (
    <Dialog title="The data" eyebrow={`${badge} · ${BADGE_WORDS[badge]}`} onClose={onClose}>
      <FactList rows={rows} />
      <RefreshLine refresh={refresh} />
      <Button look="plain" onClick={onSources}>
        All sources
      </Button>
      <ArrivedTable loaded={loaded} />
      <OpenData />
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
