import type { Brief } from '../brief/brief'
import { saysNothing } from '../brief/run'
import { clampStep } from '../brief/steps'
import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { showsView } from '../filters/views'
import type { BottomLineItem } from './BottomLine'
import { Findings } from './Findings'
import styles from './Presenting.module.css'

type Props = {
  brief: Brief
  filters: Filters
  /** The choices that are drawn: they follow the address a moment later. */
  shown: Filters
  /** Whether all lists have arrived or failed. */
  settled: boolean
  items: readonly BottomLineItem[]
  set: SetFilters
}

/** The view of a step without a panel: the findings. A link may name only the step; nothing is drawn until its own view has come. */
export function StageFindings({ brief, filters, shown, settled, items, set }: Props) {
  const given = brief.steps[clampStep(brief, filters.step ?? 1) - 1]
  const opening = given !== undefined && saysNothing(shown) && !showsView(shown, given.address)
  return (
    <main className={styles.findings} data-ready={settled && shown === filters && !opening ? 'true' : undefined}>
      {!opening && <Findings items={items} onOpen={(panel) => set({ panel })} />}
    </main>
  )
}
