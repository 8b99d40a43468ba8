import { lazy, Suspense, useMemo, useState } from 'react'
import { formatDate } from '../../lib/dates'
import { BASIS_TERMS, STANCE_TERMS } from '../../lib/words'
import { Button } from '../../ui/Button'
import { DataText } from '../../ui/DataText'
import { Panel } from '../../ui/Panel'
import { Segmented } from '../../ui/Segmented'
import { nameOf, publishers } from '../lookUp'
import type { PanelProps } from '../panelProps'
import { BasisPicker } from './BasisPicker'
import { CommitmentCard } from './CommitmentCard'
import styles from './CommitmentsPanel.module.css'
import { CommitmentTables } from './CommitmentTables'
import { ContextView } from './ContextView'
import { CountCard } from './CountCard'
import { chartView } from './chartView'
import { DifferDialog } from './DifferDialog'
import { FigureCard } from './FigureCard'
import { Ledger } from './Ledger'
import { MetView } from './MetView'
import { commitmentsView, type LedgerRow, type PledgeView } from './model'
import { PaceStrip } from './PaceStrip'
import { stripFigures } from './strip'
import { UndertakingDetail } from './UndertakingDetail'
import { WhatIfView } from './WhatIfView'
import { commitmentsFinding, pledgeSummary } from './wording'

/** Recharts is most of the page's weight: the figures are read while it comes. */
const PledgeChart = lazy(async () => ({ default: (await import('./PledgeChart')).PledgeChart }))

type Open = { kind: 'count' | 'figure' | 'commitment' | 'differ'; id: string }

const VIEWS = [
  { value: 'chart', label: 'Chart' },
  { value: 'met', label: 'Was it met?' },
  { value: 'what-if', label: 'What if' },
  { value: 'context', label: 'Earlier years' },
] as const
type View = (typeof VIEWS)[number]['value']

const UNITS = [
  { value: 't', label: 'tonnes' },
  { value: 'bu', label: 'bushels' },
] as const

/** Trade commitments: the chosen pledge against its counts, its pace, and the ledger of all. */
export function CommitmentsPanel({ known, filters, set, state, onRetry, enlarged, onEnlarge }: PanelProps) {
  const [open, setOpen] = useState<Open>()
  const [shown, setShown] = useState<View>('chart')
  const view = useMemo(() => commitmentsView(known, filters), [known, filters])
  const { pledge, selected } = view
  const chart = useMemo(() => pledge && chartView(pledge, filters, view.asOf), [pledge, filters, view.asOf])
  const figures = useMemo(() => (pledge ? stripFigures(pledge) : []), [pledge])
  const close = () => setOpen(undefined)
  const openRow = view.rows.find((r) => open?.kind === 'commitment' && r.id === open.id)
  const openFigure = figures.find((f) => open?.kind === 'figure' && f.key === open.id)
  const openCount = chart?.marks.find((m) => open?.kind === 'count' && m.key === open.id)?.count
  const counted = [
    ...(pledge?.headline?.count.observation.sourceIds ?? []),
    ...(chart?.marks.flatMap((m) => m.count.observation.sourceIds) ?? selected?.commitment.sourceIds ?? []),
  ]
  return (
    <Panel
      name="Trade commitments"
      finding={<DataText>{commitmentsFinding(view, known)}</DataText>}
      summary={pledge && pledgeSummary(pledge, known)}
      state={state}
      onRetry={onRetry}
      enlarged={enlarged}
      onEnlarge={onEnlarge}
      table={view.selected && (() => <CommitmentTables view={view} known={known} />)}
      controls={
        <>
          {pledge && <Segmented legend="Show" options={VIEWS} value={shown} onChange={setShown} />}
          {selected?.commitment.commodity && (
            <Segmented legend="Unit" options={UNITS} value={filters.unit} onChange={(unit) => set({ unit })} />
          )}
        </>
      }
      source={selected && <SourceLine ids={counted} known={known} />}
    >
      {!selected ? (
        <div className={styles.empty}>
          <p>
            {view.all === 0
              ? 'Nothing had been promised, as far as was known then.'
              : `${view.all} commitments are known on this date; none matches the filters.`}
          </p>
          {view.all > 0 && (
            <Button look="plain" onClick={() => set({ issue: null, party: null, q: null })}>
              Clear the filters
            </Button>
          )}
        </div>
      ) : (
        <div className={styles.stack}>
          {pledge && chart ? (
            <>
              <PaceStrip figures={figures} onOpen={(id) => setOpen({ kind: 'figure', id })} />
              <p className={styles.what}>
                <ChartLine pledge={pledge} row={selected} known={known} />{' '}
                <Button className={styles.versions} onClick={() => setOpen({ kind: 'commitment', id: selected.id })}>
                  Versions and sources
                </Button>
              </p>
              {shown === 'chart' && (
                <div className={styles.chart}>
                  <Suspense fallback={<p className={styles.drawing}>Drawing the chart…</p>}>
                    <PledgeChart
                      pledge={pledge}
                      chart={chart}
                      speakers={
                        new Map(
                          chart.deadlines.map((d) => [d.versionId, shortName(d.speaker ?? nameOf(known.parties, d.partyId))]),
                        )
                      }
                      label={`${pledge.commitment.title}: cumulative counts against the pledge`}
                      summary={pledgeSummary(pledge, known)}
                      publisherOf={(id) =>
                        publishers(known, chart.marks.find((m) => m.key === id)?.count.observation.sourceIds ?? []).names.join(
                          ', ',
                        )
                      }
                      onOpen={(id) => setOpen({ kind: 'count', id })}
                    />
                  </Suspense>
                </div>
              )}
              {shown === 'met' && <MetView pledge={pledge} known={known} onOpen={(id) => setOpen({ kind: 'count', id })} />}
              {shown === 'what-if' && <WhatIfView key={`${pledge.commitment.id} ${view.asOf}`} pledge={pledge} known={known} />}
              {shown === 'context' && <ContextView pledge={pledge} known={known} />}
              {(shown === 'chart' || shown === 'met') && (
                <BasisPicker
                  pledge={pledge}
                  onChange={(basis) => set({ basis })}
                  onWhy={() => setOpen({ kind: 'differ', id: '' })}
                />
              )}
            </>
          ) : (
            <UndertakingDetail row={selected} known={known} onOpen={() => setOpen({ kind: 'commitment', id: selected.id })} />
          )}
          <div className={styles.ledger}>
            <Ledger
              rows={view.rows}
              known={known}
              onSelect={(commitment) => set({ commitment })}
              onOpen={(id) => setOpen({ kind: 'commitment', id })}
            />
          </div>
        </div>
      )}
      {openRow && <CommitmentCard row={openRow} known={known} onClose={close} />}
      {openFigure && pledge && <FigureCard figure={openFigure} pledge={pledge} known={known} onClose={close} />}
      {open?.kind === 'differ' && pledge && <DifferDialog pledge={pledge} onClose={close} />}
      {openCount && pledge && <CountCard count={openCount} pledge={pledge} known={known} onClose={close} />}
    </Panel>
  )
}

/** What is drawn: whose pledge, the window assumed, the act that counts, who has confirmed it. */
function ChartLine({ pledge, row, known }: { pledge: PledgeView; row: LedgerRow; known: PanelProps['known'] }) {
  const claimants = [...new Set(pledge.commitment.versions.map((v) => nameOf(known.parties, v.statedBy.partyId)))].join(', ')
  const stances = row.stances.map((s) => `${nameOf(known.parties, s.partyId)} ${STANCE_TERMS[s.stance].label}`).join('; ')
  const { start, headline, terms } = pledge
  return (
    <>
      Pledge as stated by: {claimants}
      {stances && `; ${stances}`}. Window {start ? formatDate(start.date, 'medium') : 'with no stated start'} to{' '}
      {terms.end ? formatDate(terms.end.date, 'medium') : 'no stated end'}
      {headline && `; pace by ${BASIS_TERMS[headline.basis].label}`}.
    </>
  )
}

/** The sources of what is drawn, the headline's first. */
function SourceLine({ ids, known }: { ids: readonly string[]; known: PanelProps['known'] }) {
  const { names, more } = publishers(known, ids, 3)
  return (
    <>
      Sources: {names.length > 0 ? <DataText>{names.join(', ')}</DataText> : 'not loaded'}
      {more > 0 && ` and ${more} more`}. Proration and projection are ours.
    </>
  )
}

/** The last word of a speaker's name, for a flag: `Rollins`. */
function shortName(speaker: string): string {
  const name = speaker.split(',')[0] ?? speaker
  return name.split(' ').at(-1) ?? name
}
