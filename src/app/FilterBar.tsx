import { type RefObject, useMemo, useState } from 'react'
import { toggled } from '../filters/matches'
import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { filterWords } from '../lib/strings/filterBar'
import { sharedWords } from '../lib/strings/shared'
import type { KnownDossier } from '../record/dossier'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { DataText } from '../ui/DataText'
import styles from './FilterBar.module.css'
import { type IssueCounts, issueCounts } from './issueCounts'
import { PartyFilter } from './PartyFilter'

type Props = {
  known: KnownDossier
  filters: Filters
  set: SetFilters
  searchRef: RefObject<HTMLInputElement | null>
  onSearch: () => void
}

/** Narrows the whole page: by issue, by party, by words. */
export function FilterBar({ known, filters, set, searchRef, onSearch }: Props) {
  const [all, setAll] = useState(false)
  const counts = useMemo(() => issueCounts(known), [known])
  const ordered = known.issues.toSorted((a, b) => a.order - b.order)
  const hidden = ordered.filter((issue) => !issue.shown)
  const visible = ordered.filter((issue) => issue.shown || all || filters.issue.includes(issue.id))
  const unknown = known.issues.length === 0 ? [] : filters.issue.filter((id) => !known.issues.some((i) => i.id === id))
  const toggle = (id: string) => set({ issue: toggled(filters.issue, id) })
  const narrowed = filters.issue.length > 0 || filters.party.length > 0 || filters.q !== ''
  return (
    <search className={styles.bar} aria-label={filterWords.name}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in this row in all browsers */}
      <div role="group" aria-label={filterWords.issues} className={styles.issues}>
        {visible.map((issue, index) => (
          <Chip
            key={issue.id}
            pressed={filters.issue.includes(issue.id)}
            onToggle={() => toggle(issue.id)}
            count={counts.get(issue.id)?.all ?? 0}
            countWords={countWords(counts, issue.id)}
            {...(index < 9 ? { shortcut: String(index + 1) } : {})}
          >
            <DataText>{issue.name}</DataText>
          </Chip>
        ))}
        {unknown.map((id) => (
          <Chip key={id} pressed onToggle={() => toggle(id)}>
            {sharedWords.unknown(id)}
          </Chip>
        ))}
        {hidden.length > 0 && (
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? filterWords.fewer : filterWords.more(hidden.length)}
          </Button>
        )}
      </div>
      <div className={styles.rest}>
        <Button onClick={onSearch} aria-keyshortcuts="/ Control+K" title={filterWords.searchTitle}>
          {filterWords.search}
        </Button>
        <PartyFilter known={known} filters={filters} set={set} />
        <input
          ref={searchRef}
          type="search"
          className={styles.search}
          placeholder={filterWords.words}
          aria-label={filterWords.words}
          value={filters.q}
          maxLength={200}
          onChange={(event) => set({ q: event.target.value }, { history: 'replace' })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        <Button
          disabled={!narrowed}
          onClick={() => set({ issue: null, party: null, q: null })}
          aria-keyshortcuts="0"
          title={filterWords.clearTitle}
        >
          {filterWords.clear}
        </Button>
      </div>
    </search>
  )
}

function countWords(counts: IssueCounts, id: string): string {
  const c = counts.get(id)
  return c ? filterWords.counts(c.events, c.commitments, c.claims) : filterWords.facts
}
