import { formatDate } from '../lib/dates'
import { ageWords, oldestAnswer, useNow } from './dataAge'
import { BADGE_WORDS, type Badge } from './dataStatus'
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
    BADGE_WORDS[badge],
    loaded.contract && `Contract ${loaded.contract}.`,
    loaded.latest && `Up to ${formatDate(loaded.latest)}.`,
    `${read} items read, ${refused} left out.`,
    age && `Arrived ${age} ago.`,
  ]
  const dot = stale > 0 ? 'stale' : refresh.paused ? 'paused' : 'on'
  return (
    <button type="button" className={styles.badge} data-badge={badge} onClick={onOpen} title={title.filter(Boolean).join(' ')}>
      {refresh.seconds !== undefined && <span className={styles.dot} data-dot={dot} aria-hidden="true" />}
      {badge}
      {badge === 'OFFLINE' && age !== undefined && <span className={styles.age}> data {age} old</span>}
      {failing > 0 && <span className={styles.failing}> {failing} not loaded</span>}
      {stale > 0 && failing === 0 && badge !== 'OFFLINE' && <span className={styles.failing}> {stale} not refreshed</span>}
      <span className="visually-hidden">: about the data</span>
    </button>
  )
}
