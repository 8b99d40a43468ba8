import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { Filters } from '../../filters/parameters'
import { matrixWords } from '../../lib/strings/matrix'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { DataText } from '../../ui/DataText'
import { nameOf } from '../lookUp'
import { type GridPlace, inside, movedTo } from './gridKeys'
import { CellContent, shadeOf } from './MatrixCell'
import styles from './MatrixGrid.module.css'
import type { MatrixRow, MatrixView } from './model'
import type { OpenCard } from './openCard'
import { pairName } from './pairName'
import { StandingContent } from './StandingCell'

type Props = {
  view: MatrixView
  known: KnownDossier
  filters: Filters
  onOpen: (card: OpenCard) => void
  onIssue: (issueId: string) => void
  onParty: (partyId: string) => void
}

/** The matrix as a grid: one tab stop, arrow keys between cells, Enter opens a cell or chooses a row or column. */
export function MatrixGrid(props: Props) {
  const { view, known, filters, onOpen, onParty } = props
  const table = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<GridPlace>({ row: 1, col: 1 })
  const rows = view.rows.length + 1
  const cols = 1 + view.columns.length + view.pairs.length + 1
  const stop = inside(place, rows, cols)

  // After each drawing exactly one cell can be reached by Tab: which element that is, only the drawn table knows.
  useLayoutEffect(() => {
    for (const element of table.current?.querySelectorAll('[tabindex]') ?? []) element.setAttribute('tabindex', '-1')
    targetAt(table.current, stop)?.setAttribute('tabindex', '0')
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const to = movedTo(stop, { key: event.key, ctrl: event.ctrlKey }, rows, cols)
    if (!to) return
    event.preventDefault()
    setPlace(to)
    const target = targetAt(table.current, to)
    target?.focus({ preventScroll: true })
    // Unlike focusing, this heeds the scroll margin, so that the sticky headers do not cover the cell.
    target?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }

  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are reached by arrow keys is a grid
      role="grid"
      className={styles.table}
      aria-label={matrixWords.grid}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const found = placeOf(event.target)
        if (found) setPlace(found)
      }}
    >
      <thead>
        <tr>
          <th scope="col" className={styles.corner} tabIndex={-1}>
            {sharedWords.issue}
          </th>
          {view.columns.map((id) => (
            <th key={id} scope="col" className={styles.head}>
              <Target
                place="head"
                pressed={filters.party.includes(id)}
                onPress={() => onParty(id)}
                title={matrixWords.onlyParty}
              >
                <DataText>{nameOf(known.parties, id)}</DataText>
              </Target>
            </th>
          ))}
          {view.pairs.map((pair) => (
            <th key={pair.join()} scope="col" className={styles.narrowHead}>
              <Target
                place="head"
                opens
                onPress={() => onOpen({ kind: 'scale', scale: 'alignment' })}
                title={matrixWords.meaning}
              >
                {matrixWords.alignment} <span className={styles.pair}>{pairName(known, pair)}</span>
              </Target>
            </th>
          ))}
          <th scope="col" className={styles.narrowHead}>
            <Target place="head" opens onPress={() => onOpen({ kind: 'scale', scale: 'status' })} title={matrixWords.meaning}>
              {sharedWords.status}
            </Target>
          </th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <GridRow key={row.issueId} row={row} {...props} />
        ))}
      </tbody>
    </table>
  )
}

function GridRow({ row, view, known, filters, onOpen, onIssue }: Props & { row: MatrixRow }) {
  const { issueId } = row
  const covers = known.issues.find((issue) => issue.id === issueId)?.covers
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        <Target place="row" pressed={filters.issue.includes(issueId)} onPress={() => onIssue(issueId)} title={covers}>
          <DataText>{nameOf(known.issues, issueId)}</DataText>
        </Target>
      </th>
      {row.cells.map((cell) => (
        <GridCell key={cell.partyId} className={shadeOf(cell)}>
          <Target onPress={() => onOpen({ kind: 'cell', issueId, partyId: cell.partyId })} opens>
            <CellContent cell={cell} known={known} mainEventId={view.mainEventId} />
          </Target>
        </GridCell>
      ))}
      {row.alignments.map((stands, index) => (
        <GridCell key={view.pairs[index]?.join() ?? index} className={styles.standing}>
          <Target onPress={() => onOpen({ kind: 'alignment', issueId, pair: index })} opens>
            {stands ? <StandingContent stands={stands} /> : <NotAssessed />}
          </Target>
        </GridCell>
      ))}
      <GridCell className={styles.standing}>
        <Target onPress={() => onOpen({ kind: 'status', issueId })} opens>
          {row.status ? <StandingContent stands={row.status} /> : <NotAssessed />}
        </Target>
      </GridCell>
    </tr>
  )
}

const NotAssessed = () => <span className={styles.notAssessed}>{matrixWords.notAssessed}</span>

function GridCell({ className, children }: { className: string | undefined; children: ReactNode }) {
  return <td className={[styles.cell, className].filter(Boolean).join(' ')}>{children}</td>
}

type TargetProps = {
  onPress: () => void
  children: ReactNode
  place?: 'head' | 'row'
  pressed?: boolean
  opens?: boolean
  title?: string | undefined
}

/** What a key or a click acts on: it fills its cell. */
function Target({ onPress, children, place, pressed, opens, title }: TargetProps) {
  const look = place === 'head' ? styles.headTarget : place === 'row' ? `${styles.target} ${styles.rowTarget}` : styles.target
  return (
    <button
      type="button"
      tabIndex={-1}
      className={look}
      aria-pressed={pressed}
      aria-haspopup={opens ? 'dialog' : undefined}
      title={title}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

function targetAt(table: HTMLTableElement | null, { row, col }: GridPlace): HTMLElement | null {
  const cell = table?.rows[row]?.cells[col]
  return cell?.querySelector('button') ?? cell ?? null
}

function placeOf(target: EventTarget): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest('th,td') : null
  if (!(cell instanceof HTMLTableCellElement) || !(cell.parentElement instanceof HTMLTableRowElement)) return undefined
  return { row: cell.parentElement.rowIndex, col: cell.cellIndex }
}
