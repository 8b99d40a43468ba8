import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { writeBrief } from '../brief/brief'
import { briefOf, freshBriefId } from '../brief/briefStore'
import { CALL_BRIEF } from '../brief/callBrief'
import { deviceBriefs, useBriefs } from '../brief/deviceBriefs'
import { unpackBrief } from '../brief/link'
import { Presenter } from '../brief/Presenter'
import { begin, headlineOf, leave } from '../brief/run'
import { PaperSheets, type Sheet } from '../brief/SheetPages'
import { Sheets } from '../brief/Sheets'
import { Stage } from '../brief/Stage'
import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { viewFrom } from '../filters/views'
import { badgeNames } from '../lib/strings/dataState'
import { missingWords } from '../lib/strings/presenter'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import type { BottomLineItem } from './BottomLine'
import type { Badge } from './dataStatus'
import styles from './Presenting.module.css'
import { RehearsedSteps } from './RehearsedSteps'
import { StageFindings } from './StageFindings'
import { StepView } from './StepView'
import { stepPictures } from './stepPictures'
import { stepViews } from './stepViews'
import type { LoadedDossier } from './useDossier'
import { usePrinting } from './usePrinting'
import { usePrintKey } from './usePrintKey'

type Props = {
  filters: Filters
  /** The choices that are drawn: they follow the address a moment later. */
  shown: Filters
  set: SetFilters
  loaded: LoadedDossier
  /** The day on which the page opens where an address names none. */
  opensAt: string | undefined
  badge: Badge
  letters: boolean
  onTheme: () => void
  bottomLine: readonly BottomLineItem[]
  /** The panel that the view shows large, and the cards that it opens. */
  children: ReactNode
}

/** A running brief: the page without its frame, one step at a time. */
export function Presenting({
  filters,
  shown,
  set,
  loaded,
  opensAt,
  badge: code,
  letters,
  onTheme,
  bottomLine,
  children,
}: Props) {
  const badge = badgeNames[code]
  const kept = useBriefs()
  const brief = briefOf(kept, filters.brief ?? '')
  const facts = useStepViews(loaded, opensAt)
  const [asked, setAsked] = useState(false)
  const printing = usePrinting(brief !== undefined && !asked)
  usePrintKey(() => setAsked(true), brief !== undefined && !asked)
  if (filters.briefdata !== null) return <FromLink packed={filters.briefdata} set={set} />
  if (!brief) {
    return (
      <main className={styles.missing} data-ready="true">
        <h1>{missingWords.title}</h1>
        <p>
          {missingWords.named.lead}
          <DataText>{filters.brief ?? ''}</DataText>
          {missingWords.named.rest}
        </p>
        <Button look="strong" onClick={() => leave(set)}>
          {missingWords.open}
        </Button>
      </main>
    )
  }
  if (filters.presenter !== null) {
    return <Presenter brief={brief} filters={filters} set={set} facts={facts} badge={badge} letters={letters} />
  }
  const sheets = () =>
    facts === undefined
      ? []
      : brief.steps.map(
          (step, i): Sheet => ({
            id: step.id,
            headline: headlineOf(brief, i + 1, facts),
            date: facts.dateOf(step.address),
            highlight: step.highlight,
            tabled: viewFrom(step.address).panel !== null,
            view: <StepView address={step.address} known={facts.knownAt(step.address)} loaded={loaded} />,
          }),
        )
  const onPaper = { title: brief.title, badge, tables: false }
  if (asked && facts) return <Sheets {...onPaper} sheets={sheets()} onClose={() => setAsked(false)} />
  return (
    <>
      <Stage
        brief={brief}
        filters={filters}
        set={set}
        facts={facts}
        badge={badge}
        letters={letters}
        onTheme={onTheme}
        onUpdate={deviceBriefs.put}
        onPrint={() => setAsked(true)}
      >
        {shown.panel === null ? (
          <StageFindings {...{ brief, filters, shown, set }} settled={facts !== undefined} items={bottomLine} />
        ) : (
          children
        )}
      </Stage>
      {facts && <RehearsedSteps key={brief.id} brief={brief} step={filters.step ?? 1} facts={facts} loaded={loaded} />}
      {printing && facts && <PaperSheets {...onPaper} sheets={sheets()} />}
    </>
  )
}

/** A brief that came in a link is checked, kept on this device and opened. */
function FromLink({ packed, set }: { packed: string; set: SetFilters }) {
  const [problem, setProblem] = useState<string>()
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    void unpackBrief(packed).then((read) => {
      if ('problem' in read) return setProblem(read.problem)
      const kept = deviceBriefs.get()
      const same = kept.briefs.find((each) => writeBrief({ ...each, id: '-' }) === writeBrief({ ...read.brief, id: '-' }))
      const brief = same ?? { ...read.brief, id: freshBriefId(kept) }
      deviceBriefs.put(brief)
      set({ briefdata: null, brief: brief.id, step: 1 }, { history: 'replace' })
    })
  }, [packed, set])
  if (problem === undefined) return null
  return (
    <main className={styles.missing} data-ready="true">
      <h1>{missingWords.badLink}</h1>
      <p>
        <DataText>{problem}</DataText>
      </p>
      <Button look="strong" onClick={() => leave(set)}>
        {missingWords.open}
      </Button>
    </main>
  )
}

/** Begins the chosen brief as soon as its code is there. */
export function StartBrief({ filters, set, onStarted }: { filters: Filters; set: SetFilters; onStarted: () => void }) {
  useEffect(() => {
    const kept = deviceBriefs.get()
    const chosen = briefOf(kept, kept.chosen)
    begin(chosen && chosen.steps.length > 0 ? chosen : CALL_BRIEF, filters, set)
    onStarted()
  })
  return null
}

/** What a step tells from the facts; absent until all lists have arrived or failed. */
export function useStepViews({ dossier, latest, reports }: LoadedDossier, opensAt: string | undefined) {
  const settled = [...reports.values()].every((report) => report.state !== 'loading')
  return useMemo(() => {
    if (!settled || latest === undefined) return undefined
    const views = stepViews(dossier, latest, opensAt ?? 'latest')
    return { ...views, pictureOf: stepPictures(views) }
  }, [settled, dossier, latest, opensAt])
}
