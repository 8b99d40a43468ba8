import { useState } from 'react'
import { matrixWords } from '../../lib/strings/matrix'
import { sharedWords } from '../../lib/strings/shared'
import { PROMINENCE_TERMS } from '../../lib/strings/terms'
import { PROMINENCES } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { DataText } from '../../ui/DataText'
import { nameOf } from '../lookUp'
import { levelOf } from './cells'
import { CellContent, shadeOf } from './MatrixCell'
import type { MatrixRow, MatrixView } from './model'
import type { OpenCard } from './openCard'
import styles from './PhoneMatrix.module.css'
import { pairName } from './pairName'
import { StandingContent } from './StandingCell'

type Props = { view: MatrixView; known: KnownDossier; onOpen: (card: OpenCard) => void }

/** One issue at a time with every party under it, and how far the parties differ: no column is ever out of sight. */
export function PhoneMatrix({ view, known, onOpen }: Props) {
  const [issueId, setIssueId] = useState<string>()
  const at = Math.max(
    0,
    view.rows.findIndex((row) => row.issueId === issueId),
  )
  const row = view.rows[at]
  if (!row) return null
  const go = (step: number) => setIssueId(view.rows[(at + step + view.rows.length) % view.rows.length]?.issueId)
  return (
    <div className={styles.phone}>
      <div className={styles.head}>
        <Button look="plain" onClick={() => go(-1)} disabled={view.rows.length < 2} aria-label={matrixWords.previous}>
          ‹
        </Button>
        <label className={styles.choice}>
          <span className={styles.count}>{matrixWords.place(at + 1, view.rows.length)}</span>
          <select value={row.issueId} onChange={(event) => setIssueId(event.target.value)} className={styles.select}>
            {view.rows.map((r) => (
              <option key={r.issueId} value={r.issueId}>
                {nameOf(known.issues, r.issueId)}
              </option>
            ))}
          </select>
        </label>
        <Button look="plain" onClick={() => go(1)} disabled={view.rows.length < 2} aria-label={matrixWords.next}>
          ›
        </Button>
      </div>
      <p className={styles.differ} role="status">
        {differenceWords(row)}
      </p>
      <ul className={styles.cells}>
        {row.cells.map((cell) => (
          <li key={cell.partyId} className={styles.item}>
            <span className={styles.name}>
              <DataText>{nameOf(known.parties, cell.partyId)}</DataText>
            </span>
            <button
              type="button"
              aria-haspopup="dialog"
              className={[styles.cell, shadeOf(cell)].filter(Boolean).join(' ')}
              onClick={() => onOpen({ kind: 'cell', issueId: row.issueId, partyId: cell.partyId })}
            >
              <CellContent cell={cell} known={known} mainEventId={view.mainEventId} wrap />
            </button>
          </li>
        ))}
        {row.alignments.map((stands, index) => {
          const pair = view.pairs[index]
          if (!pair) return null
          return (
            <li key={pair.join()} className={styles.item}>
              <span className={styles.name}>
                {matrixWords.alignment} {pairName(known, pair)}
              </span>
              <button
                type="button"
                aria-haspopup="dialog"
                className={styles.cell}
                onClick={() => onOpen({ kind: 'alignment', issueId: row.issueId, pair: index })}
              >
                {stands ? <StandingContent stands={stands} /> : matrixWords.notAssessed}
              </button>
            </li>
          )
        })}
        <li className={styles.item}>
          <span className={styles.name}>{sharedWords.status}</span>
          <button
            type="button"
            aria-haspopup="dialog"
            className={styles.cell}
            onClick={() => onOpen({ kind: 'status', issueId: row.issueId })}
          >
            {row.status ? <StandingContent stands={row.status} /> : matrixWords.notAssessed}
          </button>
        </li>
      </ul>
    </div>
  )
}

/** How far the accounts of one issue differ, in words. */
function differenceWords(row: MatrixRow): string {
  const levels = PROMINENCES.toReversed()
    .map((level) => ({
      label: PROMINENCE_TERMS[level].label,
      count: row.cells.filter((cell) => levelOf(cell) === level).length,
    }))
    .filter((entry) => entry.count > 0)
  const held = levels.reduce((sum, entry) => sum + entry.count, 0)
  return held === 0 ? matrixWords.noneHeld(row.cells.length) : matrixWords.differ(levels, held, row.cells.length)
}
