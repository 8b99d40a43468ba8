import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { pointAt } from '../../charts/linkedDate'
import { useSize } from '../../charts/useSize'
import type { Filters } from '../../filters/parameters'
import type { SetFilters } from '../../filters/useFilters'
import { firstDay, MS_PER_DAY } from '../../lib/dates'
import { formatCount } from '../../lib/numbers'
import { timelineWords } from '../../lib/strings/timeline'
import type { KnownDossier } from '../../record/dossier'
import { useNarrow } from '../../ui/useNarrow'
import { Axis } from './Axis'
import { MARK_GAP, type Mark } from './clusters'
import { axisOf } from './drawing'
import { EdgeButton } from './EdgeButton'
import { LaneDrawing } from './LaneDrawing'
import { LaneLabels } from './LaneLabels'
import { LinkedDay } from './LinkedDay'
import { MarkTip } from './MarkTip'
import { markAfterKey } from './markKeys'
import { emptied, rowOfEvent, splitAt, type TimelineView } from './model'
import { Overview } from './Overview'
import { pointedDay } from './pointedDay'
import { type DateRange, daysIn, panned, rangeAround, revealing, zoomed } from './range'
import { SideDrawing } from './SideDrawing'
import { Targets } from './Targets'
import styles from './TimelineChart.module.css'
import { type Awaited, useAwaited } from './useAwaited'
import { useLaidOut } from './useLaidOut'
import { usePanZoom } from './usePanZoom'
import { useTip } from './useTip'

type Props = {
  view: TimelineView
  known: KnownDossier
  filters: Filters
  set: SetFilters
  /** Opens a cluster whose events zooming cannot part. */
  onList: (eventIds: readonly string[]) => void
}

const EDGE_BUTTON_PX = 132

/** The drawing: lanes over time, marks that the width can hold, keys and pointer to move through them. */
export function TimelineChart({ view, known, filters, set, onList }: Props) {
  const [frame, frameSize] = useSize<HTMLDivElement>({ width: 1200, height: 0 })
  const [plot, plotSize] = useSize<HTMLDivElement>({ width: 960, height: 0 })
  const { width = 0 } = plotSize ?? {}
  const { height = 0 } = frameSize ?? {}
  // On a phone the names of the lanes stand over them: beside, they would take a third of the width.
  const head = useNarrow() ? MARK_GAP : 0
  const [activeId, setActiveId] = useState<string | undefined>(undefined)
  const awaited = useRef<Awaited>(undefined)
  const tip = useTip()

  // A key held down makes one step to go back to, as a gesture does.
  const setRange = (range: DateRange, repeated = false) =>
    set({ from: range.from, to: range.to }, { history: repeated ? 'replace' : 'push' })
  const { range, extent } = view
  const pan = usePanZoom(plot, { range, extent, width, onRange: setRange })
  const { domain, moving, setLive, handlers, endsDrag } = pan
  useEffect(() => () => pointAt(null), [])
  const { drawing, labels, held, placeOf, widthOf } = useLaidOut(plotSize ? view : emptied(view), {
    domain,
    moving,
    width,
    height,
    head,
  })
  // A gesture moves the drawing as it is; only the axis and the numbers beside it follow each frame.
  const axis = moving ? axisOf(view, domain, width) : drawing
  const seen = moving ? splitAt(view, domain) : drawing

  const activeRow = useMemo(() => rowOfEvent(view, activeId), [view, activeId])
  const active = drawing.marks.find((mark) => activeRow >= 0 && mark.members.includes(activeRow)) ?? drawing.marks[0]
  const pointed = tip.pointed && drawing.marks.find((mark) => mark.key === tip.pointed?.key)

  useAwaited(awaited, active, view, plot)

  const goTo = (id: string) => {
    awaited.current = { id }
    setActiveId(id)
  }
  const open = (mark: Mark) => {
    if (endsDrag()) return
    tip.dismiss()
    const events = mark.members.flatMap((i) => view.events[i] ?? [])
    const [first] = events
    if (!first) return
    if (events.length === 1) return set({ event: first.id })
    const from = Math.min(...mark.members.map((i) => view.starts[i] ?? 0))
    const to = Math.max(...mark.members.map((i) => view.ends[i] ?? 0))
    const closer = rangeAround(from, to)
    if (to - from <= MS_PER_DAY || daysIn(closer) >= daysIn(range)) return onList(events.map((event) => event.id))
    goTo(first.id)
    setRange(closer)
  }
  const openGhost = useCallback((id: string) => void (endsDrag() || set({ event: id })), [endsDrag, set])
  const reveal = (row: number | undefined) => {
    const event = row === undefined ? undefined : view.events[row]
    if (!event) return
    setRange(revealing(range, firstDay(event.date)))
    goTo(event.id)
  }
  const share = active ? active.x / Math.max(1, drawing.width) : 0.5
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = (next: DateRange) => {
      awaited.current = {}
      setRange(next, event.repeat)
    }
    const moved = markAfterKey(drawing.marks, active, event.key)
    if (event.key === '+' || event.key === '=') step(zoomed(range, 0.5, extent, share))
    else if (event.key === '-' || event.key === '_') step(zoomed(range, 2, extent, share))
    else if (event.shiftKey && event.key === 'ArrowRight') step(panned(range, 0.25, extent))
    else if (event.shiftKey && event.key === 'ArrowLeft') step(panned(range, -0.25, extent))
    else if (event.shiftKey && event.key === 'Home') reveal(0)
    else if (event.shiftKey && event.key === 'End') reveal(view.events.length - 1)
    else if (moved) goTo(view.events[moved.members[0] ?? 0]?.id ?? '')
    else if (event.key === 'ArrowRight') reveal(drawing.nearestLater)
    else if (event.key === 'ArrowLeft') reveal(drawing.nearestEarlier)
    else if (!/^Arrow/.test(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div ref={frame} className={styles.frame}>
        <div className={styles.corner}>
          <EdgeButton count={seen.earlier} side="earlier" onPress={() => reveal(drawing.nearestEarlier)} />
        </div>
        <div className={styles.axis}>
          <Axis view={view} drawing={axis} kept={seen.later > 0 ? EDGE_BUTTON_PX : 0} />
          <EdgeButton
            count={seen.later}
            planned={seen.laterPlanned === seen.later}
            side="later"
            onPress={() => reveal(drawing.nearestLater)}
          />
        </div>
        <LaneLabels view={view} drawing={drawing} inside={seen.inside} known={known} filters={filters} set={set} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are the marks of a drawing */}
        <div
          ref={plot}
          role="group"
          aria-label={timelineWords.marks(formatCount(drawing.marks.length))}
          className={styles.plot}
          data-moving={moving ? 'true' : undefined}
          {...handlers}
        >
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the group around it has the name; a title would be a tooltip */}
          <svg width={width} height={drawing.height} className={styles.svg}>
            <g style={placeOf(held.base)}>
              <LaneDrawing view={view} drawing={drawing} labels={labels} lit={pointed?.key} onOpen={openGhost} />
            </g>
            {held.sides.map((side) => (
              <g key={side.at} style={placeOf(side.domain)}>
                <SideDrawing
                  view={view}
                  side={side}
                  width={widthOf(side.domain)}
                  height={height}
                  head={head}
                  onOpen={openGhost}
                />
              </g>
            ))}
            <LinkedDay domain={domain} width={width} height={drawing.height} />
            <Targets
              frozen={moving}
              view={view}
              drawing={drawing}
              activeKey={active?.key}
              onActivate={(mark) => setActiveId(view.events[mark.members[0] ?? 0]?.id)}
              onPoint={(mark, at, byKey) => {
                pointAt(mark ? pointedDay(mark.members.flatMap((i) => view.events[i] ?? [])) : null)
                if (!mark) tip.leave()
                else if (!byKey || at.matches(':focus-visible')) tip.show({ key: mark.key, at })
              }}
              onOpen={open}
              onKey={onKeyDown}
            />
          </svg>
          {seen.inside.length === 0 && <p className={styles.none}>{timelineWords.noneHere}</p>}
        </div>
        {pointed && tip.pointed && (
          <MarkTip
            events={pointed.members.flatMap((i) => view.events[i] ?? [])}
            at={tip.pointed.at}
            onEnter={tip.hold}
            onLeave={tip.leave}
            onDismiss={tip.dismiss}
          />
        )}
      </div>
      <Overview view={view} domain={domain} onLive={setLive} onRange={setRange} />
    </>
  )
}
