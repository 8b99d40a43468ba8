import { useState } from 'react'
import { formatDate } from '../../lib/dates'
import { formatQuantity } from '../../lib/numbers'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { Dialog } from '../../ui/Dialog'
import { FactList } from '../../ui/FactList'
import { SourceList } from '../../ui/SourceList'
import { shownSources } from '../lookUp'
import { type ContextBar, type ContextGroup, contextGroups } from './context'
import type { PledgeView } from './model'
import { Staircase } from './Staircase'
import { staircase } from './staircase'
import styles from './Views.module.css'
import { amountWords } from './wording'

const WIDTH = 100

/** Earlier years, earlier deals and the pledges of the same family, one axis a unit. */
export function ContextView({ pledge, known }: { pledge: PledgeView; known: KnownDossier }) {
  const [open, setOpen] = useState<{ bar: ContextBar; unit: ContextGroup['unit'] }>()
  const groups = contextGroups(pledge, known)
  const words = (value: number, unit: ContextGroup['unit']) =>
    unit === 'percent'
      ? `${value}%`
      : unit === pledge.quantity.unit
        ? amountWords(value, pledge)
        : formatQuantity(value, unit, { digits: 3 })
  return (
    <div className={styles.view}>
      <Staircase stairs={staircase(pledge, known)} pledge={pledge} asOf={known.date} />
      {groups.map((group) => (
        <section key={group.unit} className={styles.group}>
          <h3>{GROUP_WORDS[group.unit] ?? `In ${group.unit}`}</h3>
          <ul>
            {group.bars.map((bar) => (
              <li key={bar.key}>
                <button type="button" className={styles.bar} onClick={() => setOpen({ bar, unit: group.unit })}>
                  <span className={styles.period}>
                    <DataText>{bar.kind === 'pledge' ? periodWords(bar.period) : bar.period}</DataText>
                  </span>
                  <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
                    <rect
                      className={bar.kind === 'pledge' ? styles.pledged : styles.earlier}
                      x="0.5"
                      y="1"
                      height="8"
                      width={group.largest > 0 ? (Math.max(0, bar.value) / group.largest) * (WIDTH - 1) : 0}
                    />
                  </svg>
                  <span className={styles.amount}>{words(bar.value, group.unit)}</span>
                  <span className={styles.what}>
                    <DataText>{bar.what}</DataText>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {open && (
        <Dialog
          title={`${words(open.bar.value, open.unit)}, ${open.bar.kind === 'pledge' ? periodWords(open.bar.period) : open.bar.period}`}
          eyebrow={open.bar.kind === 'pledge' ? 'A pledge of the same family' : 'An earlier year or deal'}
          onClose={() => setOpen(undefined)}
        >
          <FactList
            rows={[
              { key: 'what', name: 'What', value: <DataText>{open.bar.what}</DataText> },
              { key: 'known', name: 'Known since', value: formatDate(open.bar.knownOn) },
              { key: 'note', name: 'Note', value: open.bar.note && <DataText>{open.bar.note}</DataText> },
            ]}
          />
          <SourceList sources={shownSources(known, open.bar.sourceIds)} />
        </Dialog>
      )}
    </div>
  )
}

const GROUP_WORDS: Partial<Record<ContextGroup['unit'], string>> = {
  t: 'By weight: earlier years and what is pledged',
  USD: 'In US dollars',
  percent: 'As a share, of what each line names',
}

/** `to 2025-12-31` as words. */
const periodWords = (period: string) => period.replace(/\d{4}-\d{2}-\d{2}/, (day) => formatDate(day, 'medium'))
