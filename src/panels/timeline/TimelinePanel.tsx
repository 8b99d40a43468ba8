import { useMemo, useState } from 'react'
import { chosenOf } from '../../filters/matches'
import { LANES } from '../../filters/parameters'
import { formatDate } from '../../lib/dates'
import { howToReadWords } from '../../lib/strings/howToRead'
import { panelNames } from '../../lib/strings/panelNames'
import { timelineWords } from '../../lib/strings/timeline'
import { DataText } from '../../ui/DataText'
import { Panel } from '../../ui/Panel'
import { Segmented } from '../../ui/Segmented'
import { useNarrow } from '../../ui/useNarrow'
import { publishers } from '../lookUp'
import type { PanelProps } from '../panelProps'
import { ChoiceControls } from './ChoiceControls'
import { ClusterDialog } from './ClusterDialog'
import { EventList, type SaveCalendar } from './EventList'
import { EventTable } from './EventTable'
import { timelineFinding } from './finding'
import { Legend } from './Legend'
import { splitAt, timelineView } from './model'
import { RangeControls } from './RangeControls'
import { domainOf } from './range'
import { timelineSummary } from './summary'
import { TimelineChart } from './TimelineChart'
import styles from './TimelinePanel.module.css'

const SHOWS = ['chart', 'list'] as const
type Show = (typeof SHOWS)[number]

/** `onCalendar` saves plans as a calendar file; a panel may not make files itself. */
type Props = PanelProps & { onCalendar?: SaveCalendar }

/** What happened, what was planned, what moved: a drawing in lanes over time, the same as a list, each event's card. */
export function TimelinePanel({ known, filters, set, state, onRetry, enlarged, onEnlarge, onCalendar }: Props) {
  const { issue, party, q, lane, from, to } = filters
  const { kind, confidence } = filters
  const view = useMemo(
    () => timelineView(known, { issue, party, q, lane, from, to, kind, confidence }),
    [known, issue, party, q, lane, from, to, kind, confidence],
  )
  const sources = useMemo(() => {
    const used = new Set<string>()
    for (const i of splitAt(view, domainOf(view.range)).inside) for (const id of view.events[i]?.sourceIds ?? []) used.add(id)
    return publishers(known, [...used], 2)
  }, [known, view])
  const narrow = useNarrow()
  const asked = SHOWS.find((word) => filters.view.includes(word))
  const show = asked ?? (narrow ? 'list' : 'chart')
  const setAsked = (to: Show) => set({ view: chosenOf(filters.view, SHOWS, to) })
  const [listed, setListed] = useState<readonly string[] | undefined>(undefined)
  const open = (id: string) => {
    setListed(undefined)
    set({ event: id })
  }

  return (
    <>
      <Panel
        name={panelNames.timeline}
        finding={<DataText>{timelineFinding(view, known)}</DataText>}
        summary={timelineSummary(view)}
        howToRead={howToReadWords.timeline}
        state={state}
        onRetry={onRetry}
        enlarged={enlarged}
        onEnlarge={onEnlarge}
        table={() => <EventTable view={view} known={known} onOpen={open} />}
        controls={
          <div className={styles.controls}>
            <Segmented
              legend={timelineWords.view}
              options={SHOWS.map((value) => ({ value, label: timelineWords.views[value] }))}
              value={show}
              onChange={setAsked}
            />
            {show === 'chart' && (
              <Segmented
                legend={timelineWords.lanesBy}
                showLegend
                options={LANES.map((value) => ({ value, label: timelineWords.laneBy[value] }))}
                value={lane}
                onChange={(by) => set({ lane: by })}
              />
            )}
            <ChoiceControls choice={{ kind, confidence }} onChoice={set} />
            <RangeControls view={view} set={set} moving={show === 'chart'} />
          </div>
        }
        source={
          <div className={styles.foot}>
            <Legend />
            <p className={styles.sources}>
              {sources.names.length > 0 && <DataText>{timelineWords.sources(sources.names.join(', '), sources.more)}</DataText>}
            </p>
          </div>
        }
      >
        {show === 'chart' ? (
          <figure
            className={styles.figure}
            aria-label={timelineWords.drawing(formatDate(view.range.from), formatDate(view.range.to))}
          >
            <TimelineChart view={view} known={known} filters={filters} set={set} onList={setListed} />
          </figure>
        ) : (
          <EventList view={view} known={known} q={q} set={set} onCalendar={onCalendar} />
        )}
      </Panel>
      {state.kind === 'ready' && listed !== undefined && filters.event === null && (
        <ClusterDialog ids={listed} known={known} q={q} onOpen={open} onClose={() => setListed(undefined)} />
      )}
    </>
  )
}
