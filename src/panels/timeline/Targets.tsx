import { type KeyboardEvent, memo, useContext } from 'react'
import { panelWords } from '../../lib/strings/panel'
import { Differing } from '../../ui/compared'
import { MARK_GAP, type Mark } from './clusters'
import type { DatedEvent } from './columns'
import { differs } from './DifferingMarks'
import { type Drawing, rowY } from './drawing'
import { clusterName, eventName } from './eventWords'
import type { TimelineView } from './model'
import styles from './Targets.module.css'

type Props = {
  view: TimelineView
  drawing: Drawing
  /** While a gesture goes on: nothing can be pressed then, and half of each frame's work is saved by leaving the targets be. */
  frozen: boolean
  /** The mark that Tab comes to. */
  activeKey: string | undefined
  onActivate: (mark: Mark) => void
  onPoint: (mark: Mark | undefined, element: Element, byKey: boolean) => void
  onOpen: (mark: Mark) => void
  /** Any other key, on whichever mark has the focus. */
  onKey: (event: KeyboardEvent) => void
}

/** What is pressed: an invisible square over each mark, the marks one tab stop together. */
export const Targets = memo(AllTargets, (_, next) => next.frozen)

function AllTargets({ view, drawing, activeKey, onActivate, onPoint, onOpen, onKey }: Props) {
  const differing = useContext(Differing)
  const height = Math.min(MARK_GAP, drawing.lanes.rowHeight)
  return drawing.marks.map((mark) => {
    const count = mark.members.length
    const first = view.events[mark.members[0] ?? 0]
    if (!first) return null
    const name = count === 1 ? eventName(first) : nameOfCluster(view, mark, first)
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return onKey(event)
      event.preventDefault()
      event.stopPropagation()
      onOpen(mark)
    }
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing
      <rect
        key={mark.key}
        role="button"
        tabIndex={mark.key === activeKey ? 0 : -1}
        aria-label={differs(differing, view, mark) ? `${name}${panelWords.andDiffers}` : name}
        aria-haspopup={count === 1 ? 'dialog' : undefined}
        data-mark={mark.key}
        className={styles.target}
        x={mark.x - MARK_GAP / 2}
        y={rowY(drawing, mark) - height / 2}
        width={MARK_GAP}
        height={height}
        onClick={() => onOpen(mark)}
        onKeyDown={press}
        onFocus={(event) => {
          onActivate(mark)
          onPoint(mark, event.currentTarget, true)
        }}
        onBlur={(event) => onPoint(undefined, event.currentTarget, true)}
        onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint(mark, event.currentTarget, false)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && onPoint(undefined, event.currentTarget, false)}
      />
    )
  })
}

const FEW = 30

function nameOfCluster(view: TimelineView, { members }: Mark, first: DatedEvent): string {
  const few = members.length > FEW ? [] : members.flatMap((i) => view.events[i] ?? [])
  return clusterName(members.length, first, view.events[members.at(-1) ?? 0] ?? first, few)
}
