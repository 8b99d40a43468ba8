import { formatDate } from '../lib/dates'
import { badgeNames, badgeWords, stateWords } from '../lib/strings/dataState'
import { ageWords, oldestAnswer, useNow } from './dataAge'
import type { Badge } from './dataStatus'
import styles from './StatusBadge.module.css'
import type { LoadedDossier } from './useDossier'
import type { Refresh } from './useRefresh'

type Props = { badge: Badge; loaded: LoadedDossier; refresh: Refresh; onOpen: () => void }

/** Where the data come from, in one word; how old they are when that matters; how many lists are missing. Opens the drawer. */
export function StatusBadge({ badge, loaded, refresh, onOpen }: Props) {
  const now = useNow()
  const reports = [...loaded.reports.values()]
  const failing = reports.filter((r) => r.state === 'failed').length
  const stale = reports.filter((r) => r.state === 'ready' && r.error).length
  const since = oldestAnswer(loaded)
  const age = since === undefined ? undefined : ageWords(since, now)
  const refused = loaded.findings.filter((f) => !f.kept).length
  const read = reports.reduce((sum, r) => sum + r.read, 0)
  const title = [
    badgeWords[badge],
    loaded.contract && stateWords.contract(loaded.contract),
    loaded.latest && stateWords.latest(formatDate(loaded.latest)),
    stateWords.read(read, refused),
    age && stateWords.arrived(age),
  ]
  const dot = stale > 0 ? 'stale' : refresh.paused ? 'paused' : 'on'
  return (
    <button type="button" className={styles.badge} data-badge={badge} onClick={onOpen} title={title.filter(Boolean).join(' ')}>
      {refresh.seconds !== undefined && <span className={styles.dot} data-dot={dot} aria-hidden="true" />}
      {badgeNames[badge]}
      {badge === 'OFFLINE' && age !== undefined && <span className={styles.age}>{stateWords.aged(age)}</span>}
      {failing > 0 && <span className={styles.failing}>{stateWords.failing(failing)}</span>}
      {stale > 0 && failing === 0 && badge !== 'OFFLINE' && <span className={styles.failing}>{stateWords.stale(stale)}</span>}
      <span className="visually-hidden">{stateWords.about}</span>
    </button>
  )
}
