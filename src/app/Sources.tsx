import { useMemo, useState } from 'react'
import { matchesText } from '../filters/matches'
import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { formatDate } from '../lib/dates'
import { allSourcesWords } from '../lib/strings/allSources'
import { SOURCE_KIND_LABELS } from '../lib/strings/cardTerms'
import { sharedWords } from '../lib/strings/shared'
import { CONFIDENCE_LABELS } from '../lib/strings/terms'
import { safeLink } from '../lib/text'
import { SOURCE_KINDS } from '../lib/vocabulary'
import type { KnownDossier } from '../record/dossier'
import { factsBySource, type RestingFact, restingFacts } from '../record/factsBySource'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { Dialog } from '../ui/Dialog'
import { Segmented } from '../ui/Segmented'
import { SourceList } from '../ui/SourceList'
import styles from './Sources.module.css'

type Props = { known: KnownDossier; set: SetFilters; onExport: () => void; onClose: () => void }

const SHOWN = ['all', 'unaddressed', 'single', 'low'] as const
type Shown = (typeof SHOWN)[number]
/** How many entries are drawn before the reader asks for more. */
const AT_ONCE = 80

/** All sources of what is known on the date, each with the facts that rest on it; and the facts that rest on little. */
export function Sources({ known, set, onExport, onClose }: Props) {
  const [shown, setShown] = useState<Shown>('all')
  const [kind, setKind] = useState('')
  const [q, setQ] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const facts = useMemo(() => restingFacts(known), [known])
  const bySource = useMemo(() => factsBySource(facts), [facts])
  const open = (view: Partial<Filters>) => {
    set(view)
    onClose()
  }
  const listed = known.sources.filter(
    (s) =>
      bySource.has(s.id) &&
      (kind === '' || s.kind === kind) &&
      (shown !== 'unaddressed' || !safeLink(s.url)) &&
      matchesText(q, [s.title, s.publisher, s.url ?? undefined]),
  )
  const weak = facts.filter(
    (f) => (shown === 'single' ? f.sourceIds.length === 1 : f.confidence === 'low') && matchesText(q, [f.title, f.of]),
  )
  const ofFacts = shown === 'single' || shown === 'low'
  const count = ofFacts ? weak.length : listed.length
  return (
    <Dialog
      title={sharedWords.sources}
      eyebrow={sharedWords.asKnownOn(formatDate(known.date))}
      onClose={onClose}
      actions={<Button onClick={onExport}>{sharedWords.export}</Button>}
    >
      <Segmented
        legend={allSourcesWords.list}
        options={SHOWN.map((value) => ({ value, label: allSourcesWords.lists[value] }))}
        value={shown}
        onChange={(to) => (setShown(to), setMost(AT_ONCE))}
      />
      <p className={styles.narrow}>
        <input
          type="search"
          aria-label={allSourcesWords.search}
          placeholder={allSourcesWords.searchHint}
          value={q}
          onChange={(e) => setQ(e.target.value)}
        />
        {!ofFacts && (
          <select aria-label={allSourcesWords.kind} value={kind} onChange={(e) => setKind(e.target.value)}>
            <option value="">{allSourcesWords.allKinds}</option>
            {SOURCE_KINDS.map((k) => (
              <option key={k} value={k}>
                {SOURCE_KIND_LABELS[k]}
              </option>
            ))}
          </select>
        )}
      </p>
      <p role="status" className={styles.count}>
        {ofFacts ? allSourcesWords.facts(count) : allSourcesWords.sources(count)}
      </p>
      <ul className={styles.list}>
        {ofFacts
          ? weak.slice(0, most).map((fact) => (
              <li key={`${fact.of} ${fact.id}`}>
                <FactLine fact={fact} onOpen={open} />
                {fact.confidence === 'low' && (
                  <span className={styles.detail}>{allSourcesWords.confidence(CONFIDENCE_LABELS.low)}</span>
                )}
                <SourceList sources={known.sources.filter((s) => fact.sourceIds.includes(s.id))} />
              </li>
            ))
          : listed.slice(0, most).map((source) => (
              <li key={source.id}>
                <SourceList sources={[source]} />
                <Resting facts={bySource.get(source.id) ?? []} onOpen={open} />
              </li>
            ))}
      </ul>
      {count > most && (
        <Button look="plain" onClick={() => setMost(most + AT_ONCE)}>
          {allSourcesWords.more(count)}
        </Button>
      )}
      {count === 0 && <p className={styles.detail}>{allSourcesWords.nothing}</p>}
    </Dialog>
  )
}

function Resting({ facts, onOpen }: { facts: readonly RestingFact[]; onOpen: (view: Partial<Filters>) => void }) {
  const counts = [...new Set(facts.map((f) => f.of))].map((of) => [of, facts.filter((f) => f.of === of).length] as const)
  return (
    <details className={styles.resting}>
      <summary>{allSourcesWords.resting(counts)}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.of} ${fact.id}`}>
            <FactLine fact={fact} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function FactLine({ fact, onOpen }: { fact: RestingFact; onOpen: (view: Partial<Filters>) => void }) {
  return (
    <Button className={styles.fact} onClick={() => onOpen(viewOf(fact))}>
      <span className={styles.detail}>{allSourcesWords.kinds[fact.of]}</span> <DataText>{fact.title}</DataText>
    </Button>
  )
}

/** Where a fact is seen. */
function viewOf({ of, id, issueIds }: RestingFact): Partial<Filters> {
  if (of === 'event') return { event: id }
  if (of === 'claim') return { claim: id }
  if (of === 'commitment') return { panel: 'commitments', commitment: id }
  if (of === 'question') return { panel: 'questions', issue: [...issueIds] }
  if (of === 'count' || of === 'baseline') return { panel: 'commitments', issue: [...issueIds] }
  return { panel: 'matrix', issue: [...issueIds] }
}
