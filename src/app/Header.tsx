import type { ComponentProps } from 'react'
import { type PanelId, THEMES, type Theme } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { headerWords } from '../lib/strings/header'
import { sharedWords } from '../lib/strings/shared'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { AsOfControl } from './AsOfControl'
import styles from './Header.module.css'
import { StatusBadge } from './StatusBadge'
import type { AsOf } from './useAsOf'
import type { Play } from './usePlay'

type Props = {
  title: string
  subtitle: string | undefined
  asOf: AsOf
  play: Play
  set: SetFilters
  status: Omit<ComponentProps<typeof StatusBadge>, 'onOpen'>
  theme: { chosen: Theme | null; choose: (theme: Theme | null) => void }
  /** The panel that stands alone, if one does. */
  panel: PanelId | null
  onData: () => void
  onPresent: () => void
  onBrief: () => void
  onShare: () => void
  onExport: () => void
  onHelp: () => void
}

/** The name, the date on which the page stands, and what concerns the whole page. */
export function Header(props: Props) {
  const { title, subtitle, asOf, play, set, status, theme, panel, onData, onPresent, onBrief, onShare, onExport, onHelp } =
    props
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        <span className={styles.name}>
          <DataText>{title}</DataText>
        </span>
        {subtitle !== undefined && (
          <span className={styles.subtitle}>
            <DataText>{subtitle}</DataText>
          </span>
        )}
      </h1>
      <AsOfControl asOf={asOf} play={play} set={set} />
      <div className={styles.end}>
        <div className={styles.tools}>
          <Button
            aria-pressed={panel === 'questions'}
            onClick={() => set({ panel: panel === 'questions' ? null : 'questions' })}
          >
            {headerWords.questions}
          </Button>
          <Button onClick={onPresent} aria-keyshortcuts="p" title={headerWords.presentTitle}>
            {headerWords.present}
          </Button>
          <Button onClick={onBrief} aria-label={headerWords.briefLabel} title={headerWords.briefTitle}>
            {headerWords.brief}
          </Button>
          <Button onClick={onShare}>{headerWords.share}</Button>
          <Button onClick={onExport} aria-keyshortcuts="d" title={headerWords.exportTitle}>
            {sharedWords.export}
          </Button>
          <select
            className={styles.theme}
            aria-label={headerWords.theme}
            value={theme.chosen ?? 'system'}
            onChange={(event) => theme.choose(THEMES.find((t) => t === event.target.value) ?? null)}
          >
            <option value="system">{headerWords.themes.system}</option>
            {THEMES.map((t) => (
              <option key={t} value={t}>
                {headerWords.themes[t]}
              </option>
            ))}
          </select>
          <Button onClick={onHelp} aria-label={headerWords.help} aria-keyshortcuts="?" title={headerWords.helpTitle}>
            ?
          </Button>
        </div>
        <StatusBadge {...status} onOpen={onData} />
      </div>
    </header>
  )
}
