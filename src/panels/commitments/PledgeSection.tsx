import type { SetFilters } from '../../filters/useFilters'
import { toIso } from '../../lib/dates'
import { commitmentsWords } from '../../lib/strings/commitments'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { nameOf, publishers } from '../lookUp'
import { BasisPicker } from './BasisPicker'
import { ChartKey } from './ChartKey'
import { ChartLine } from './ChartLine'
import styles from './CommitmentsPanel.module.css'
import type { ChartView } from './chartView'
import { ContextView, MetView, WhatIfView } from './laterViews'
import type { LedgerRow, PledgeView } from './model'
import { PaceStrip } from './PaceStrip'
import { PledgeChart } from './PledgeChart'
import type { StripFigure } from './strip'
import { pledgeSummary } from './summary'
import { ZoomButtons } from './ZoomButtons'

export type OpenCard = 'count' | 'figure' | 'commitment' | 'differ' | 'sum'
export type PledgeShown = 'chart' | 'met' | 'what-if' | 'context'

type Props = {
  pledge: PledgeView
  chart: ChartView
  row: LedgerRow
  figures: readonly StripFigure[]
  shown: PledgeShown
  known: KnownDossier
  set: SetFilters
  onOpen: (kind: OpenCard, id: string) => void
}

/** The chosen pledge: its pace strip, and one of its views. */
export function PledgeSection({ pledge, chart, row, figures, shown, known, set, onOpen }: Props) {
  const openCount = (id: string) => onOpen('count', id)
  const zoom = (range: { from: string; to: string } | undefined) =>
    set({ from: range?.from ?? null, to: range?.to ?? null }, { history: 'replace' })
  return (
    <>
      <PaceStrip figures={figures} onOpen={(id) => onOpen('figure', id)} />
      <p className={styles.what}>
        <ChartLine pledge={pledge} row={row} known={known} />{' '}
        <Button className={styles.versions} onClick={() => onOpen('commitment', row.id)}>
          {commitmentsWords.versions}
        </Button>
      </p>
      {shown === 'chart' && (
        <div className={styles.chart}>
          <PledgeChart
            pledge={pledge}
            chart={chart}
            speakers={
              new Map(chart.deadlines.map((d) => [d.versionId, shortName(d.speaker ?? nameOf(known.parties, d.partyId))]))
            }
            label={commitmentsWords.chartOf(pledge.commitment.title)}
            summary={pledgeSummary(pledge, known)}
            publisherOf={(id) =>
              publishers(known, chart.marks.find((m) => m.key === id)?.count.observation.sourceIds ?? []).names.join(', ')
            }
            onOpen={openCount}
            onEvent={(event) => set({ event })}
            onZoom={zoom}
          />
        </div>
      )}
      {shown === 'chart' && (
        <ChartKey chart={chart} pledge={pledge} onSum={() => onOpen('sum', '')}>
          <ZoomButtons chart={chart} onZoom={zoom} />
        </ChartKey>
      )}
      {shown === 'met' && <MetView given={{ pledge, known, onOpen: openCount }} />}
      {shown === 'what-if' && <WhatIfView key={`${pledge.commitment.id} ${toIso(chart.asOf)}`} given={{ pledge, known }} />}
      {shown === 'context' && <ContextView given={{ pledge, known }} />}
      {(shown === 'chart' || shown === 'met') && (
        <BasisPicker pledge={pledge} onChange={(basis) => set({ basis })} onWhy={() => onOpen('differ', '')} />
      )}
    </>
  )
}

/** The last word of a speaker's name, for a flag: `Rollins`. */
function shortName(speaker: string): string {
  const name = speaker.split(',')[0] ?? speaker
  return name.split(' ').at(-1) ?? name
}
