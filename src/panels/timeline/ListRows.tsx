import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { formatDate } from '../../lib/dates'
import { listWords } from '../../lib/strings/timeline'
import { eventPhrases } from '../../lib/strings/timelineFinding'
import type { KnownDossier } from '../../record/dossier'
import { useNarrow } from '../../ui/useNarrow'
import styles from './EventList.module.css'
import { EventRow } from './EventRow'
import { type ListRow, rowAfterKey } from './list'

type Props = { rows: readonly ListRow[]; known: KnownDossier; q: string; onOpen: (id: string) => void }

const ROW_PX = 45
const OVERSCAN = 12

/** A long list of which only the rows near the view are in the page: in the panel's own frame, or on a phone in the page itself. */
export function ListRows(props: Props) {
  return useNarrow() ? <InPage {...props} /> : <InFrame {...props} />
}

const keyOf = (row: ListRow | undefined) => (row === undefined ? '' : row.kind === 'month' ? row.month : row.event.id)

function InFrame(props: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: props.rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    getItemKey: (i) => keyOf(props.rows[i]),
    initialRect: { width: 600, height: 400 },
  })
  return (
    <div ref={frame} className={styles.scroll}>
      <Window {...props} window={rows} offset={0} />
    </div>
  )
}

function InPage(props: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setOffset((frame.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    // What stands above may come later, or grow.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  const rows = useWindowVirtualizer({
    count: props.rows.length,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: offset,
    getItemKey: (i) => keyOf(props.rows[i]),
  })
  return (
    <div ref={frame}>
      <Window {...props} window={rows} offset={offset} />
    </div>
  )
}

type WindowProps = Props & { window: Virtualizer<HTMLDivElement, Element> | Virtualizer<Window, Element>; offset: number }

function Window({ rows, known, q, onOpen, window, offset }: WindowProps) {
  const list = useRef<HTMLOListElement>(null)
  const [awaited, setAwaited] = useState<number | undefined>(undefined)
  const items = window.getVirtualItems()
  useEffect(() => {
    if (awaited === undefined) return
    const button = list.current?.querySelector(`[data-index="${awaited}"] button`)
    if (!(button instanceof HTMLElement)) {
      // Heights that were guessed may have led elsewhere, or the page has grown above: once more from here.
      window.scrollToIndex(awaited, { align: 'auto' })
      return
    }
    button.focus({ preventScroll: true })
    button.scrollIntoView?.({ block: 'nearest' })
    setAwaited(undefined)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return
    const at = Number(event.target.closest('[data-index]')?.getAttribute('data-index') ?? Number.NaN)
    const next = rowAfterKey(rows, at, event.key)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    window.scrollToIndex(next, { align: 'auto' })
    setAwaited(next)
  }
  return (
    <ol
      ref={list}
      className={styles.rows}
      style={{ height: window.getTotalSize() }}
      onKeyDown={onKeyDown}
      aria-label={listWords.rows(rows.length)}
    >
      {items.map((item) => {
        const row = rows[item.index]
        if (!row) return null
        return (
          <li
            key={item.key}
            ref={window.measureElement}
            data-index={item.index}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            className={styles.placed}
            style={{ transform: `translateY(${item.start - offset}px)` }}
          >
            {row.kind === 'month' ? (
              <h3 className={styles.heading}>
                {formatDate(row.month)} <span className={styles.count}>{eventPhrases.events(row.count)}</span>
              </h3>
            ) : (
              <EventRow event={row.event} known={known} q={q} underMonth onOpen={onOpen} as="div" />
            )}
          </li>
        )
      })}
    </ol>
  )
}
