import type { Api } from '../api/client'
import { formatDate } from '../lib/dates'
import { perLocale } from '../lib/language'
import { drawerWords } from '../lib/strings/dataDrawer'
import { badgeNames, badgeWords } from '../lib/strings/dataState'
import { RESOURCE_LABELS } from '../lib/strings/terms'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { Dialog } from '../ui/Dialog'
import { FactList } from '../ui/FactList'
import { ArrivedTable } from './ArrivedTable'
import styles from './DataDrawer.module.css'
import { ageWords, oldestAnswer, useNow } from './dataAge'
import type { Badge } from './dataStatus'
import { OpenData } from './OpenData'
import { RefreshLine } from './RefreshLine'
import type { LoadedDossier } from './useDossier'
import type { Refresh } from './useRefresh'

type Props = { api: Api; loaded: LoadedDossier; badge: Badge; refresh: Refresh; onSources: () => void; onClose: () => void }

const dayAndTime = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }))

/** Where the data come from, how old they are, and what of them was refused and why. */
export function DataDrawer({ api, loaded, badge, refresh, onSources, onClose }: Props) {
  const { meta, contract, latest, findings } = loaded
  const now = useNow()
  const since = oldestAnswer(loaded)
  const refused = findings.filter((f) => !f.kept)
  const rows = [
    { key: 'from', name: drawerWords.from, value: drawerWords.modes[api.mode] },
    { key: 'address', name: drawerWords.address, value: <DataText>{api.baseUrl}</DataText> },
    { key: 'contract', name: drawerWords.contract, value: contract && drawerWords.version(contract) },
    { key: 'asof', name: drawerWords.holds, value: latest && drawerWords.upTo(formatDate(latest)) },
    {
      key: 'age',
      name: drawerWords.lastAnswer,
      value: since !== undefined && drawerWords.ago(dayAndTime().format(since), ageWords(since, now)),
    },
    { key: 'next', name: drawerWords.nextUpdate, value: meta?.nextUpdate && <DataText>{meta.nextUpdate}</DataText> },
    { key: 'attribution', name: drawerWords.attribution, value: meta && <DataText>{meta.attribution}</DataText> },
    { key: 'licence', name: drawerWords.licence, value: meta && <DataText>{meta.licence}</DataText> },
  ]
  return (
    <Dialog title={drawerWords.title} eyebrow={`${badgeNames[badge]} · ${badgeWords[badge]}`} onClose={onClose}>
      <FactList rows={rows} />
      <div className={styles.next}>
        <RefreshLine refresh={refresh} />
        <Button look="plain" onClick={onSources}>
          {drawerWords.allSources}
        </Button>
      </div>
      <ArrivedTable loaded={loaded} />
      <OpenData />
      <h3 className={styles.heading}>{drawerWords.report}</h3>
      {findings.length === 0 ? (
        <p>{drawerWords.allKept}</p>
      ) : (
        <>
          <p>{drawerWords.refused(refused.length, findings.length - refused.length)}</p>
          <ul className={styles.findings}>
            {findings.slice(0, 200).map((f) => (
              <li key={`${f.resource} ${f.id} ${f.field} ${f.reason}`}>
                {RESOURCE_LABELS[f.resource]}, <DataText>{f.id}</DataText>: <code>{f.field}</code>{' '}
                <DataText>{f.reason}</DataText>
                {f.kept ? drawerWords.shown : drawerWords.leftOut}
              </li>
            ))}
          </ul>
          {findings.length > 200 && <p>{drawerWords.more(findings.length - 200)}</p>}
        </>
      )}
    </Dialog>
  )
}
