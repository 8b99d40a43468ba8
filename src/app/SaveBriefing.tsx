import { useState } from 'react'
import { briefOf } from '../brief/briefStore'
import { CALL_BRIEF } from '../brief/callBrief'
import { deviceBriefs } from '../brief/deviceBriefs'
import { fileName } from '../export/fileName'
import { formatDate, type IsoDate } from '../lib/dates'
import { briefingWords } from '../lib/strings/share'
import { fillTemplate, withoutNotes } from '../pack/briefingFile'
import { lastDayOf, packFacts } from '../pack/packFacts'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { saveFile } from './exporting/saveFile'
import { readTemplate } from './readTemplate'
import styles from './ShareDialog.module.css'
import { stepViews } from './stepViews'
import type { LoadedDossier } from './useDossier'

type Props = { loaded: LoadedDossier; title: string; opensAt: IsoDate | 'latest' | undefined; date: IsoDate }

type Outcome = { kind: 'idle' | 'busy' } | { kind: 'done' | 'failed'; words: string }

/** The chosen brief with the facts that it uses, saved as one page that opens without a network. */
export function SaveBriefing({ loaded, title, opensAt, date }: Props) {
  const [notes, setNotes] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const kept = deviceBriefs.get()
  const chosen = briefOf(kept, kept.chosen)
  const brief = chosen && chosen.steps.length > 0 ? chosen : CALL_BRIEF
  const { dossier, latest, meta } = loaded
  if (latest === undefined || meta === undefined) return <p>{briefingWords.notYet}</p>
  const facts = stepViews(dossier, latest, opensAt ?? 'latest')
  const until = lastDayOf([date, ...brief.steps.map((step) => facts.dateOf(step.address))])
  const hasNotes = brief.steps.some((step) => step.notes !== undefined)

  const save = async () => {
    setOutcome({ kind: 'busy' })
    try {
      const page = await fillTemplate(await readTemplate(), {
        ...{ title, opensAt: date, contract: meta.contract, facts: packFacts(dossier, until, meta) },
        brief: notes ? brief : withoutNotes(brief),
      })
      const name = fileName({ title: brief.title, asOf: until }, 'html')
      saveFile(name, page, 'text/html;charset=utf-8')
      setOutcome({ kind: 'done', words: briefingWords.saved(name, `${Math.round(new Blob([page]).size / 1000)} kB`) })
    } catch (error) {
      const why = error instanceof Error ? error.message : briefingWords.unknownReason
      setOutcome({
        kind: 'failed',
        words: briefingWords.failed(why.replace(/\.$/, '')),
      })
    }
  }
  return (
    <section className={styles.choice}>
      <h3>{briefingWords.title}</h3>
      <p>
        {briefingWords.holds.lead}
        <DataText>{brief.title}</DataText>
        {briefingWords.holds.rest(formatDate(until))}
      </p>
      <label className={styles.notes}>
        <input type="checkbox" checked={notes} disabled={!hasNotes} onChange={(event) => setNotes(event.target.checked)} />
        {hasNotes ? briefingWords.withNotes : briefingWords.noNotes}
      </label>
      <Button look="plain" disabled={outcome.kind === 'busy'} onClick={() => void save()}>
        {briefingWords.save}
      </Button>
      <p role="status">
        {outcome.kind === 'busy' && briefingWords.busy}
        {(outcome.kind === 'done' || outcome.kind === 'failed') && outcome.words}
      </p>
    </section>
  )
}
