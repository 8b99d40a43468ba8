import type { SetFilters } from '../../filters/useFilters'
import { formatDate } from '../../lib/dates'
import { rangeWords } from '../../lib/strings/timeline'
import { Button } from '../../ui/Button'
import type { TimelineView } from './model'
import styles from './RangeControls.module.css'
import { type DateRange, panned, zoomed } from './range'

type Props = { view: TimelineView; set: SetFilters /** Whether there is a drawing to zoom and pan. */; moving: boolean }

/** Ranges by name, and the buttons that do what wheel and drag do. */
export function RangeControls({ view, set, moving }: Props) {
  const { range, extent, presets, chosen, asOf } = view
  const go = (next: DateRange) => set({ from: next.from, to: next.to })
  const is = (other: DateRange) => other.from === range.from && other.to === range.to
  const { around, all, summit } = presets
  return (
    <>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{rangeWords.range}</legend>
        <Button aria-pressed={is(around)} title={rangeWords.aroundDay(formatDate(asOf))} onClick={() => go(around)}>
          {rangeWords.around}
        </Button>
        {summit && (
          <Button aria-pressed={is(summit.range)} title={summit.event.title} onClick={() => go(summit.range)}>
            {rangeWords.since(formatDate(summit.event.date, 'short'))}
          </Button>
        )}
        <Button aria-pressed={is(all)} onClick={() => go(all)}>
          {rangeWords.all}
        </Button>
        {chosen && (
          <Button title={rangeWords.resetTitle} onClick={() => set({ from: null, to: null })}>
            {rangeWords.reset}
          </Button>
        )}
      </fieldset>
      {moving && (
        <fieldset className={styles.group}>
          <legend className="visually-hidden">{rangeWords.moving}</legend>
          <Button aria-label={rangeWords.earlier} title={rangeWords.earlierKey} onClick={() => go(panned(range, -0.5, extent))}>
            ‹
          </Button>
          <Button aria-label={rangeWords.zoomOut} title={rangeWords.zoomOutKey} onClick={() => go(zoomed(range, 2, extent))}>
            −
          </Button>
          <Button aria-label={rangeWords.zoomIn} title={rangeWords.zoomInKey} onClick={() => go(zoomed(range, 0.5, extent))}>
            +
          </Button>
          <Button aria-label={rangeWords.later} title={rangeWords.laterKey} onClick={() => go(panned(range, 0.5, extent))}>
            ›
          </Button>
        </fieldset>
      )}
    </>
  )
}
