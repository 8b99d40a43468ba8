import { useEffect, useLayoutEffect, useRef } from 'react'
import { formatDate } from '../../lib/dates'
import { EVENT_KIND_LABELS } from '../../lib/strings/terms'
import { timelineWords } from '../../lib/strings/timeline'
import { cssZoom } from '../../ui/cssZoom'
import { Differs } from '../../ui/Differs'
import type { DatedEvent } from './columns'
import { shortText, standingWord, whenWords } from './eventWords'
import { GlyphIcon } from './Glyph'
import styles from './MarkTip.module.css'
import { standingOf } from './plans'

const TOLD = 5
const AWAY = 8

type Props = {
  events: readonly DatedEvent[]
  at: Element
  onEnter: () => void
  onLeave: () => void
  onDismiss: () => void
}

/** A small document beside a mark: what it is, when, since when known. Escape dismisses it; the pointer may enter it. */
export function MarkTip({ events, at, onEnter, onLeave, onDismiss }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const tip = ref.current
    if (!tip) return
    if (typeof tip.showPopover === 'function' && !tip.matches(':popover-open')) tip.showPopover()
    const zoom = cssZoom(tip)
    const mark = at.getBoundingClientRect()
    const middle = (mark.left + mark.width / 2) / zoom - tip.offsetWidth / 2
    tip.style.left = `${Math.max(AWAY, Math.min(middle, window.innerWidth / zoom - tip.offsetWidth - AWAY))}px`
    const above = mark.top / zoom - tip.offsetHeight - AWAY
    tip.style.top = `${above > AWAY ? above : mark.bottom / zoom + AWAY}px`
  }, [at])
  useEffect(() => {
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onDismiss()
    }
    document.addEventListener('keydown', dismiss, true)
    return () => document.removeEventListener('keydown', dismiss, true)
  }, [onDismiss])
  const [first] = events
  return (
    <div ref={ref} popover="manual" className={styles.tip} onPointerEnter={onEnter} onPointerLeave={onLeave} aria-hidden="true">
      {events.length === 1 && first ? (
        <>
          <p className={styles.when}>
            {whenWords(first)} · {EVENT_KIND_LABELS[first.kind]}
            {first.status !== 'occurred' && ` · ${standingWord(first)}`}
          </p>
          <p className={styles.title}>
            <bdi>{shortText(first.title, 160)}</bdi>
            <Differs of={`event:${first.id}`} />
          </p>
          <p className={styles.summary}>
            <bdi>{shortText(first.summary, 220)}</bdi>
          </p>
          <p className={styles.when}>{timelineWords.knownSince(formatDate(first.knownOn))}</p>
        </>
      ) : (
        <>
          <p className={styles.title}>{timelineWords.close(events.length)}</p>
          <ul>
            {events.slice(0, TOLD).map((event) => (
              <li key={event.id} className={styles.row}>
                <GlyphIcon kind={event.kind} standing={standingOf(event)} />
                <span className={styles.date}>{whenWords(event, 'short')}</span>
                <bdi>{shortText(event.title, 70)}</bdi>
                <Differs of={`event:${event.id}`} />
              </li>
            ))}
          </ul>
          {events.length > TOLD && <p className={styles.when}>{timelineWords.more(events.length - TOLD)}</p>}
        </>
      )}
    </div>
  )
}
