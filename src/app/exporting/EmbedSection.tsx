import { useState } from 'react'
import { embedCode } from '../../export/embed'
import { linkTo } from '../../filters/links'
import type { Filters, PanelId } from '../../filters/parameters'
import { formatDate, type IsoDate } from '../../lib/dates'
import { exportWords } from '../../lib/strings/exportDialog'
import { CopyButton } from '../../ui/CopyButton'
import { Segmented } from '../../ui/Segmented'
import styles from './ExportDialog.module.css'

type Kind = 'held' | 'following'
type Props = { filters: Filters; panel: PanelId | null; date: IsoDate; title: string }

/** The code that shows the panel inside another page. */
export function EmbedSection({ filters, panel, date, title }: Props) {
  const [kind, setKind] = useState<Kind>('held')
  const options = [
    { value: 'held', label: exportWords.heldAt(formatDate(date, 'medium')) },
    { value: 'following', label: exportWords.following },
  ] as const
  const asof = kind === 'held' ? date : 'latest'
  const address = linkTo({
    ...filters,
    panel,
    asof,
    embed: '1',
    brief: null,
    step: null,
    presenter: null,
    event: null,
    claim: null,
  })
  const code = embedCode(address, title)
  return (
    <section>
      <h3 className={styles.heading}>{exportWords.embed}</h3>
      <Segmented legend={exportWords.link} options={options} value={kind} onChange={setKind} />
      <pre className={styles.words}>{code}</pre>
      <CopyButton text={() => code}>{exportWords.copyCode}</CopyButton>
      <p className={styles.detail}>{exportWords.embedWhere}</p>
    </section>
  )
}
