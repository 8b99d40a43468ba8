import { useState } from 'react'
import { formatDate } from '../../lib/dates'
import { formatQuantity } from '../../lib/numbers'
import { contextWords as words } from '../../lib/strings/commitmentViews'
import { sharedWords } from '../../lib/strings/shared'
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
  const amount = (value: number, unit: ContextGroup['unit']) =>
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
          <h3>{words.groups[group.unit]}</h3>
          <ul>
            {group.bars.map((bar) => (
              <li key={bar.key}>
                <button type="button" className={styles.bar} onClick={() => setOpen({ bar, unit: group.unit })}>
                  <span className={styles.period}>
                    <DataText>{periodWords(bar)}</DataText>
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
                  <span className={styles.amount}>{amount(bar.value, group.unit)}</span>
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
          title={words.title(amount(open.bar.value, open.unit), periodWords(open.bar))}
          eyebrow={words[open.bar.kind]}
          onClose={() => setOpen(undefined)}
        >
          <FactList
            rows={[
              { key: 'what', name: words.what, value: <DataText>{open.bar.what}</DataText> },
              { key: 'known', name: sharedWords.knownSince, value: formatDate(open.bar.knownOn) },
              { key: 'note', name: sharedWords.note, value: open.bar.note && <DataText>{open.bar.note}</DataText> },
            ]}
          />
          <SourceList sources={shownSources(known, open.bar.sourceIds)} />
        </Dialog>
      )}
    </div>
  )
}

function periodWords(bar: ContextBar): string {
  if (bar.kind === 'earlier') return bar.period
  return bar.until === undefined ? words.noEnd : words.until(formatDate(bar.until, 'medium'))
}
