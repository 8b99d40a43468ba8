import { formatDate } from '../../lib/dates'
import { matrixWords } from '../../lib/strings/matrix'
import { BLANK_TERMS, PROMINENCE_TERMS } from '../../lib/strings/terms'
import { visibleText } from '../../lib/text'
import type { Prominence } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { Differs } from '../../ui/Differs'
import { type Cell, type LevelCell, levelOf } from './cells'
import { eventDay, eventName } from './eventWords'
import { LevelGlyph } from './LevelGlyph'
import styles from './MatrixCell.module.css'

const SHADES: Record<Prominence, string | undefined> = {
  0: styles.level0,
  1: styles.level1,
  2: styles.level2,
  3: styles.level3,
}

/** The class that shades a cell: a step of the ramp, or the hatch where no account is held. */
export function shadeOf(cell: Cell): string | undefined {
  const level = levelOf(cell)
  return level === undefined ? styles.noAccount : SHADES[level]
}

type Props = { cell: Cell; known: KnownDossier; mainEventId: string | undefined; wrap?: boolean }

/** What stands in a cell: glyph, level for the ear, short words; the event where it is not that of the other cells. */
export function CellContent({ cell, known, mainEventId, wrap = false }: Props) {
  if (cell.kind === 'no-account') {
    return (
      <span className={styles.content}>
        <span className={styles.blank}>{BLANK_TERMS['no-account'].label.toLowerCase()}</span>
        <span className={styles.differs}>
          <Differs of={`cell:${cell.issueId} ${cell.partyId}`} />
        </span>
      </span>
    )
  }
  const elsewhere = cell.eventId !== undefined && cell.eventId !== mainEventId ? cell.eventId : undefined
  return (
    <span className={styles.content}>
      <LevelGlyph level={cell.prominence} className={styles.glyph} />
      <span className={wrap ? styles.whole : styles.words} title={wrap ? undefined : visibleText(cell.words)}>
        <span className="visually-hidden">{PROMINENCE_TERMS[cell.prominence].label}: </span>
        {elsewhere !== undefined && (
          <span className={styles.event}>
            <span aria-hidden="true">{eventDay(known, elsewhere)}: </span>
            <span className="visually-hidden">
              {matrixWords.about.lead}
              <DataText>{eventName(known, elsewhere)}</DataText>
              {matrixWords.about.rest}
            </span>
          </span>
        )}
        <DataText>{cell.words}</DataText>
      </span>
      <Change cell={cell} />
      <span className={styles.differs}>
        <Differs of={`cell:${cell.issueId} ${cell.partyId}`} />
      </span>
    </span>
  )
}

/** A small mark on a cell that replaced another: up, down, or new words at the same level. */
function Change({ cell }: { cell: LevelCell }) {
  const before = cell.history.at(-1)
  if (!before) return null
  const was = before.prominence === null ? BLANK_TERMS['no-account'] : PROMINENCE_TERMS[before.prominence]
  const step = cell.prominence - (before.prominence ?? 0)
  const sign = before.prominence === null || step > 0 ? '▴' : step < 0 ? '▾' : '•'
  return (
    <span className={styles.change}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{matrixWords.changed(formatDate(cell.knownOn), was.label)}</span>
    </span>
  )
}
