import { useMemo, useState } from 'react'
import { chosenOf } from '../../filters/matches'
import { commitmentsWords as words } from '../../lib/strings/commitments'
import { howToReadWords } from '../../lib/strings/howToRead'
import { panelNames } from '../../lib/strings/panelNames'
import { sharedWords } from '../../lib/strings/shared'
import { DISPLAY_UNITS } from '../../lib/units'
import { Button } from '../../ui/Button'
import { DataText } from '../../ui/DataText'
import { Panel } from '../../ui/Panel'
import { Segmented } from '../../ui/Segmented'
import { publishers } from '../lookUp'
import type { PanelProps } from '../panelProps'
import styles from './CommitmentsPanel.module.css'
import { CommitmentTables } from './CommitmentTables'
import { chartView } from './chartView'
import { Ledger } from './Ledger'
import { CommitmentCard, CountCard, DifferDialog, FigureCard, SumCard } from './laterViews'
import { commitmentsView } from './model'
import { type OpenCard, PledgeSection, type PledgeShown } from './PledgeSection'
import { stripFigures } from './strip'
import { pledgeSummary } from './summary'
import { UndertakingDetail } from './UndertakingDetail'
import { commitmentsFinding } from './wording'

type Open = { kind: OpenCard; id: string }

const OTHER_VIEWS = ['met', 'what-if', 'context'] as const
const views = () => (['chart', ...OTHER_VIEWS] as const).map((value) => ({ value, label: words.views[value] }))
const units = () => DISPLAY_UNITS.map((value) => ({ value, label: words.units[value] }))

/** Trade commitments: the chosen pledge against its counts, its pace, and the ledger of all. */
export function CommitmentsPanel({ known, filters, set, state, onRetry, enlarged, onEnlarge }: PanelProps) {
  const [open, setOpen] = useState<Open>()
  const shown = OTHER_VIEWS.find((word) => filters.view.includes(word)) ?? 'chart'
  const setShown = (to: PledgeShown) =>
    set({
      view: chosenOf(
        filters.view,
        OTHER_VIEWS,
        OTHER_VIEWS.find((word) => word === to),
      ),
    })
  const view = useMemo(() => commitmentsView(known, filters), [known, filters])
  const { pledge, selected } = view
  const chart = useMemo(() => pledge && chartView(pledge, filters, known), [pledge, filters, known])
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
      name={panelNames.commitments}
      finding={<DataText>{commitmentsFinding(view, known)}</DataText>}
      summary={pledge && pledgeSummary(pledge, known)}
      howToRead={howToReadWords.commitments}
      state={state}
      onRetry={onRetry}
      enlarged={enlarged}
      onEnlarge={onEnlarge}
      table={view.selected && (() => <CommitmentTables view={view} known={known} />)}
      controls={
        <>
          {pledge && <Segmented legend={words.show} options={views()} value={shown} onChange={setShown} />}
          {selected?.commitment.commodity && (
            <Segmented legend={words.unit} options={units()} value={filters.unit} onChange={(unit) => set({ unit })} />
          )}
        </>
      }
      source={selected && <SourceLine ids={counted} known={known} />}
    >
      {!selected ? (
        <div className={styles.empty}>
          <p>{view.all === 0 ? words.nothingKnown : words.noneMatches(view.all)}</p>
          {view.all > 0 && (
            <Button look="plain" onClick={() => set({ issue: null, party: null, q: null })}>
              {sharedWords.clearFilters}
            </Button>
          )}
        </div>
      ) : (
        <div className={styles.stack}>
          {pledge && chart ? (
            <PledgeSection
              pledge={pledge}
              chart={chart}
              row={selected}
              figures={figures}
              shown={shown}
              known={known}
              set={set}
              onOpen={(kind, id) => setOpen({ kind, id })}
            />
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
      {openRow && <CommitmentCard given={{ row: openRow, known, onClose: close }} />}
      {openFigure && pledge && <FigureCard given={{ figure: openFigure, pledge, known, onClose: close }} />}
      {open?.kind === 'differ' && pledge && <DifferDialog given={{ pledge, onClose: close }} />}
      {open?.kind === 'sum' && pledge && chart?.ourSum && (
        <SumCard given={{ sum: chart.ourSum, pledge, known, onClose: close }} />
      )}
      {openCount && pledge && <CountCard given={{ count: openCount, pledge, known, onClose: close }} />}
    </Panel>
  )
}

/** The sources of what is drawn, the headline's first. */
function SourceLine({ ids, known }: { ids: readonly string[]; known: PanelProps['known'] }) {
  const { names, more } = publishers(known, ids, 3)
  return (
    <>
      {words.sources.lead} {names.length > 0 ? <DataText>{names.join(', ')}</DataText> : sharedWords.notLoaded}
      {words.sources.rest(more)}
    </>
  )
}
