import { useMemo } from 'react'
import { linkTo } from '../../filters/links'
import { PARTS } from '../../filters/parameters'
import { formatDate, type IsoDate } from '../../lib/dates'
import { changesPanelWords } from '../../lib/strings/changesPanel'
import { panelNames } from '../../lib/strings/panelNames'
import { sharedWords } from '../../lib/strings/shared'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { CopyButton } from '../../ui/CopyButton'
import { DataText } from '../../ui/DataText'
import { Panel } from '../../ui/Panel'
import { publishers } from '../lookUp'
import type { PanelProps } from '../panelProps'
import { ChangeList } from './ChangeList'
import styles from './ChangesPanel.module.css'
import { ChangesTable } from './ChangesTable'
import { CompareControl } from './CompareControl'
import { changesView } from './model'
import { changesSummary } from './summary'
import type { ChangesWindow } from './window'
import { changeBullets, changesFinding } from './wording'

type Props = PanelProps & {
  window: ChangesWindow
  /** The facts as known on the later of the two days. */
  until: KnownDossier
  latest: IsoDate | undefined
  seen: IsoDate | undefined
  onForget: () => void
}

/** What became known between two days, each fact with what stood before it. */
export function ChangesPanel(props: Props) {
  const { known, filters, set, state, onRetry, enlarged, onEnlarge, window, until, latest, seen, onForget } = props
  const { issue, party, q, part } = filters
  const view = useMemo(
    () => changesView(until, window.from, known.date, { issue, party, q, part }),
    [until, window.from, known.date, issue, party, q, part],
  )
  const { names, more } = publishers(
    until,
    view.groups.flatMap((g) => g.changes.flatMap((c) => c.sourceIds)),
    4,
  )
  const link = () => linkTo({ ...filters, asof: known.date, compare: known.date === window.to ? window.from : window.to })
  // The build writes a feed beside the sample data and names it in the page; other servers have their own, or none.
  const feed = document.querySelector('link[rel="alternate"][type="application/atom+xml"]')?.getAttribute('href') ?? null
  const source = changesPanelWords.source(more, window.because)
  const head = (
    <>
      <CompareControl
        {...{ window, date: known.date, latest, seen, onForget }}
        compare={filters.compare}
        onCompare={(compare) => set({ compare })}
      />
      {view.isLater && <p className={styles.later}>{changesPanelWords.later(formatDate(known.date), formatDate(view.to))}</p>}
      <fieldset className={styles.parts}>
        <legend className="visually-hidden">{changesPanelWords.where}</legend>
        {PARTS.map((each) => (
          <Chip
            key={each}
            pressed={part === each}
            onToggle={() => set({ part: part === each ? null : each })}
            count={view.byPart[each]}
            countWords={changesPanelWords.changes}
          >
            {panelNames[each]}
          </Chip>
        ))}
      </fieldset>
    </>
  )
  return (
    <Panel
      name={panelNames.changes}
      finding={changesFinding(view)}
      summary={changesSummary(view)}
      howToRead={changesPanelWords.howToRead}
      state={state}
      onRetry={onRetry}
      enlarged={enlarged}
      onEnlarge={onEnlarge}
      table={
        view.count === 0
          ? undefined
          : () => (
              <>
                {head}
                <ChangesTable view={view} names={until} />
              </>
            )
      }
      controls={
        <>
          {feed !== null && (
            <a className={styles.feed} href={feed} title={changesPanelWords.feedTitle}>
              {changesPanelWords.feed}
            </a>
          )}
          {view.count > 0 && (
            <CopyButton look="quiet" text={() => changeBullets(view, until, link())}>
              {changesPanelWords.copy}
            </CopyButton>
          )}
        </>
      }
      source={
        view.count > 0 && (
          <>
            {source.lead}
            {names.length > 0 ? <DataText>{names.join(', ')}</DataText> : sharedWords.notLoaded}
            {source.rest}
          </>
        )
      }
    >
      {head}
      {view.count > 0 ? (
        <ChangeList view={view} names={until} onOpen={set} />
      ) : (
        <div className={styles.empty}>
          <p>{view.all === 0 ? changesPanelWords.nothing : changesPanelWords.elsewhere}</p>
          {view.all > 0 && (
            <Button look="plain" onClick={() => set({ issue: null, party: null, q: null, part: null })}>
              {sharedWords.clearFilters}
            </Button>
          )}
        </div>
      )}
    </Panel>
  )
}
