import type { SetFilters } from '../../filters/useFilters'
import { formatDate } from '../../lib/dates'
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
        <legend className="visually-hidden">Range</legend>
        <Button aria-pressed={is(around)} title={`30 days around ${formatDate(asOf)}`} onClick={() => go(around)}>
          ±30 days
        </Button>
        {summit && (
          <Button aria-pressed={is(summit.range)} title={summit.event.title} onClick={() => go(summit.range)}>
            Since summit of {formatDate(summit.event.date, 'short')}
          </Button>
        )}
        <Button aria-pressed={is(all)} onClick={() => go(all)}>
          All
        </Button>
        {chosen && (
          <Button title="Back to the range that the page chooses" onClick={() => set({ from: null, to: null })}>
            Reset
          </Button>
        )}
      </fieldset>
      {moving && (
        <fieldset className={styles.group}>
          <legend className="visually-hidden">Zoom and pan</legend>
          <Button aria-label="Earlier" title="Earlier (Shift+←)" onClick={() => go(panned(range, -0.5, extent))}>
            ‹
          </Button>
          <Button aria-label="Zoom out" title="Zoom out (−)" onClick={() => go(zoomed(range, 2, extent))}>
            −
          </Button>
          <Button aria-label="Zoom in" title="Zoom in (+)" onClick={() => go(zoomed(range, 0.5, extent))}>
            +
          </Button>
          <Button aria-label="Later" title="Later (Shift+→)" onClick={() => go(panned(range, 0.5, extent))}>
            ›
          </Button>
        </fieldset>
      )}
    </>
  )
}
