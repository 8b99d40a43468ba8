import { useMemo } from 'react'
import { linkTo } from '../../filters/links'
import { PARTS } from '../../filters/parameters'
import { formatDate, type IsoDate } from '../../lib/dates'
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
import type { ChangesWindow } from './window'
import { changeBullets, changesFinding, PART_WORDS } from './wording'

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
  const days = window.because === 'visit' ? 'since your last visit' : window.because === 'step' ? 'on the last day of news' : ''
  const head = (
    <>
      <CompareControl
        {...{ window, date: known.date, latest, seen, onForget }}
        compare={filters.compare}
        onCompare={(compare) => set({ compare })}
      />
      {view.isLater && (
        <p className={styles.later}>
          The page stands on {formatDate(known.date)}. What follows became known after it, up to {formatDate(view.to)}, and is
          shown here only.
        </p>
      )}
      <fieldset className={styles.parts}>
        <legend className="visually-hidden">Where</legend>
        {PARTS.map((each) => (
          <Chip
            key={each}
            pressed={part === each}
            onToggle={() => set({ part: part === each ? null : each })}
            count={view.byPart[each]}
            countWords="changes"
          >
            {PART_WORDS[each]}
          </Chip>
        ))}
      </fieldset>
    </>
  )
  return (
    <Panel
      name="What changed"
      finding={changesFinding(view)}
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
            <a className={styles.feed} href={feed} title="An Atom feed of these changes">
              Feed
            </a>
          )}
          {view.count > 0 && (
            <CopyButton look="quiet" text={() => changeBullets(view, until, link())}>
              Copy as bullets
            </CopyButton>
          )}
        </>
      }
      source={
        view.count > 0 && (
          <>
            Sources: {names.length > 0 ? <DataText>{names.join(', ')}</DataText> : 'not loaded'}
            {more > 0 && ` and ${more} more`}. Each change is one dated statement; what stood before is read from the same day’s
            facts
            {days && `; shown is what became known ${days}`}.
          </>
        )
      }
    >
      {head}
      {view.count > 0 ? (
        <ChangeList view={view} names={until} onOpen={set} />
      ) : (
        <div className={styles.empty}>
          <p>
            {view.all === 0
              ? 'No fact held here became known between these days. Choose an earlier day to compare with.'
              : 'Changes there were, but none about what is chosen.'}
          </p>
          {view.all > 0 && (
            <Button look="plain" onClick={() => set({ issue: null, party: null, q: null, part: null })}>
              Clear the filters
            </Button>
          )}
        </div>
      )}
    </Panel>
  )
}
