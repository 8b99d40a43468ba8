import { useState } from 'react'
import { chosenOf, toggled } from '../../filters/matches'
import { howToReadWords } from '../../lib/strings/howToRead'
import { matrixWords } from '../../lib/strings/matrix'
import { panelNames } from '../../lib/strings/panelNames'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { DataText } from '../../ui/DataText'
import { Panel } from '../../ui/Panel'
import { Segmented } from '../../ui/Segmented'
import { useNarrow } from '../../ui/useNarrow'
import type { PanelProps } from '../panelProps'
import { eventsWithAccounts } from './eventsWithAccounts'
import { matrixFinding } from './finding'
import styles from './IssueMatrixPanel.module.css'
import { Legend } from './Legend'
import { MatrixCards, MatrixTable, Readouts } from './laterViews'
import { MatrixGrid } from './MatrixGrid'
import { type MatrixView, matrixView } from './model'
import type { OpenCard } from './openCard'
import { PhoneMatrix } from './PhoneMatrix'
import { SortControl } from './SortControl'
import { ReadoutSourceLine, SourceLine } from './SourceLine'
import { type MatrixSort, matrixOptions, sortWord } from './sorting'
import { matrixSummary } from './summary'

type Shown = 'positions' | 'readouts'
const VIEWS: readonly Shown[] = ['positions', 'readouts']

/** Who says what about which issue, and who stays silent, as known on the day. */
export function IssueMatrixPanel({ known, filters, set, state, onRetry, enlarged, onEnlarge }: PanelProps) {
  const shown: Shown = filters.view.includes('readouts') ? 'readouts' : 'positions'
  const setShown = (to: Shown) =>
    set({ view: chosenOf(filters.view, ['readouts'], to === 'readouts' ? 'readouts' : undefined) })
  const options = matrixOptions(filters)
  const { sort, onlyDifferences, hidden } = options
  const setSort = (to: MatrixSort) => set({ sort: sortWord(to) })
  const setOnlyDifferences = (on: boolean) =>
    set({ rows: chosenOf(filters.rows, ['differences'], on ? 'differences' : undefined) })
  const setHidden = (on: boolean) => set({ rows: chosenOf(filters.rows, ['all'], on ? 'all' : undefined) })
  const [card, setCard] = useState<OpenCard>()
  const narrow = useNarrow()
  const view = matrixView(known, filters, options)
  const hasReadouts = eventsWithAccounts(known).length > 0
  const readouts = shown === 'readouts' && hasReadouts
  const chooseIssue = (id: string) => set({ issue: toggled(filters.issue, id) })
  const chooseParty = (id: string) => set({ party: toggled(filters.party, id) })

  const controls = (
    <>
      {hasReadouts && (
        <Segmented
          legend={matrixWords.view}
          options={VIEWS.map((value) => ({ value, label: matrixWords.views[value] }))}
          value={shown}
          onChange={setShown}
        />
      )}
      <Button aria-pressed={onlyDifferences} onClick={() => setOnlyDifferences(!onlyDifferences)}>
        {matrixWords.onlyDiffer}
      </Button>
      {!readouts && <SortControl columns={view.columns} known={known} sort={sort} onSort={setSort} />}
    </>
  )

  return (
    <>
      <Panel
        name={panelNames.matrix}
        finding={<DataText>{matrixFinding(view, known)}</DataText>}
        summary={matrixSummary(view, known)}
        howToRead={howToReadWords.matrix}
        state={state}
        onRetry={onRetry}
        // The readouts are a table already.
        table={readouts ? undefined : () => <MatrixTable given={{ view, known }} />}
        source={readouts ? <ReadoutSourceLine known={known} /> : <SourceLine view={view} known={known} />}
        controls={controls}
        enlarged={enlarged}
        onEnlarge={onEnlarge}
      >
        {readouts ? (
          <Readouts given={{ known, filters, onlyDifferences, narrow, onOpen: setCard }} />
        ) : view.rows.length === 0 ? (
          <Empty
            {...{ view, known }}
            onlyDifferences={onlyDifferences}
            onAll={() => setOnlyDifferences(false)}
            onClear={() => set({ issue: null, party: null, q: null })}
          />
        ) : narrow ? (
          <PhoneMatrix view={view} known={known} onOpen={setCard} />
        ) : (
          <MatrixGrid
            view={view}
            known={known}
            filters={filters}
            onOpen={setCard}
            onIssue={chooseIssue}
            onParty={chooseParty}
          />
        )}
        {!readouts && (
          <div className={styles.foot}>
            {view.rows.length > 0 && <Legend />}
            {(hidden || view.hiddenCount > 0) && (
              <Button aria-expanded={hidden} onClick={() => setHidden(!hidden)}>
                {hidden ? matrixWords.fewer : matrixWords.more(view.hiddenCount)}
              </Button>
            )}
          </div>
        )}
      </Panel>
      {card && (
        <MatrixCards given={{ card, view, known, onClaim: (claim) => set({ claim }), onClose: () => setCard(undefined) }} />
      )}
    </>
  )
}

type EmptyProps = {
  view: MatrixView
  known: Pick<KnownDossier, 'issues'>
  onlyDifferences: boolean
  onAll: () => void
  onClear: () => void
}

function Empty({ view, known, onlyDifferences, onAll, onClear }: EmptyProps) {
  if (known.issues.length === 0) return <p className={styles.empty}>{matrixWords.noIssues}</p>
  const alike = onlyDifferences && view.considered > 0
  return (
    <div className={styles.empty}>
      <p>{alike ? matrixWords.alike : matrixWords.nothing}</p>
      <Button look="plain" onClick={alike ? onAll : onClear}>
        {alike ? matrixWords.showAll : sharedWords.clearFilters}
      </Button>
    </div>
  )
}
