import { type KeyboardEvent, useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { matchesText } from '../filters/matches'
import type { SetFilters } from '../filters/useFilters'
import { formatDate } from '../lib/dates'
import { searchWords } from '../lib/strings/search'
import { sharedWords } from '../lib/strings/shared'
import type { KnownDossier } from '../record/dossier'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { Dialog } from '../ui/Dialog'
import { type Entry, restingOn, searchEntries } from './entries'
import { HitList } from './HitList'
import styles from './SearchDialog.module.css'
import { SourceHead } from './SourceHead'
import { makeIndex, type SearchIndex } from './searchIndex'

type Props = {
  known: KnownDossier
  /** The facts as known on the latest day: only for the count of what became known later. */
  latest: () => KnownDossier
  actions: readonly Entry[]
  set: SetFilters
  /** What was searched before on this device, newest first. */
  recent: readonly string[]
  onRecent: (queries: readonly string[]) => void
  onClose: () => void
}

const MOST_SHOWN = 60
const MOST_RECENT = 6

/** One box over commitments, questions, events, claims, sources and actions, cut by the date. */
export function SearchDialog({ known, latest, actions, set, recent, onRecent, onClose }: Props) {
  const [query, setQuery] = useState('')
  const [source, setSource] = useState<string>()
  const [index, setIndex] = useState<SearchIndex>()
  const [entered, setEntered] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const entries = useMemo(() => [...actions, ...searchEntries(known)], [actions, known])
  const asked = useDeferredValue(query.trim())

  useEffect(() => {
    let gone = false
    setIndex(undefined)
    void makeIndex(entries).then((made) => gone || setIndex(made))
    return () => {
      gone = true
    }
  }, [entries])

  const hits = useMemo(() => {
    if (source !== undefined) return restingOn(entries, source).map((entry) => ({ entry, terms: [] }))
    return asked === '' ? [] : (index?.search(asked) ?? [])
  }, [index, asked, source, entries])
  const laterCount = useMemo(() => {
    if (asked === '' || !index || hits.length > 0) return 0
    const held = new Set(entries.map((e) => e.key))
    return searchEntries(latest()).filter((e) => !held.has(e.key) && matchesText(asked, [e.title, e.text, e.detail])).length
  }, [asked, index, hits, entries, latest])

  const open = (entry: Entry) => {
    if (query.trim() !== '') onRecent([query.trim(), ...recent.filter((q) => q !== query.trim())].slice(0, MOST_RECENT))
    if ('source' in entry.opens) return setSource(entry.opens.source)
    onClose()
    const { opens } = entry
    // After the dialog has gone and given the focus back: an action may take it elsewhere.
    if ('act' in opens) setTimeout(opens.act)
    else set(opens.view)
  }
  /** The first hit of what stands in the field, which may not be listed yet; before there is an index, as soon as there is one. */
  const openFirst = () => {
    const words = query.trim()
    const [first] = source !== undefined || asked === words ? hits : (index?.search(words) ?? [])
    if (first) open(first.entry)
    else setEntered(index === undefined && words !== '')
  }
  const onIndex = useEffectEvent(() => {
    if (entered) openFirst()
  })
  useEffect(() => {
    if (index) onIndex()
  }, [index])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => moveFocus(event, box.current)
  const shown = hits.slice(0, MOST_SHOWN)
  return (
    <Dialog title={searchWords.title} eyebrow={sharedWords.asKnownOn(formatDate(known.date))} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows move among the field and the buttons in it */}
      <div ref={box} className={styles.box} onKeyDown={onKeyDown}>
        <input
          ref={(field) => field?.setAttribute('autofocus', '')}
          type="search"
          className={styles.field}
          aria-label={searchWords.field}
          aria-describedby="search-keys"
          placeholder={searchWords.hint}
          maxLength={200}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setSource(undefined)
            setEntered(false)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') openFirst()
          }}
        />
        <p id="search-keys" className={styles.keys}>
          <kbd>{searchWords.keys.enter}</kbd>
          {searchWords.keys.opens}
          <kbd>↓</kbd> <kbd>↑</kbd>
          {searchWords.keys.go}
          <kbd>{searchWords.keys.escape}</kbd>
          {searchWords.keys.closes}
        </p>
        {source !== undefined && <SourceHead known={known} id={source} onBack={() => setSource(undefined)} />}
        <p role="status" className={styles.count}>
          {source === undefined && asked !== '' && (index ? countWords(hits.length) : searchWords.reading)}
          {source !== undefined && searchWords.resting(hits.length)}
        </p>
        <HitList hits={shown} onOpen={open} />
        {hits.length > shown.length && <p className={styles.note}>{searchWords.more(hits.length - shown.length)}</p>}
        {asked !== '' && index && hits.length === 0 && source === undefined && (
          <p className={styles.note}>
            {searchWords.nothing.lead(formatDate(known.date))}
            <DataText>{`“${asked}”`}</DataText>
            {searchWords.nothing.rest(laterCount)}
          </p>
        )}
        {asked === '' && source === undefined && recent.length > 0 && (
          <section aria-label={searchWords.before}>
            <ul className={styles.recent}>
              {recent.map((earlier) => (
                <li key={earlier}>
                  <Button data-hit onClick={() => setQuery(earlier)}>
                    {earlier}
                  </Button>
                </li>
              ))}
            </ul>
            <Button onClick={() => onRecent([])}>{searchWords.forget}</Button>
          </section>
        )}
      </div>
    </Dialog>
  )
}

const countWords = (count: number) => (count === 0 ? searchWords.noHit : searchWords.count(count))

const PAGE = 8

/** Arrows, Page, Home and End go among the hits; from the first, up leads back to the field; a letter goes on typing. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>, box: HTMLDivElement | null): void {
  const field = box?.querySelector('input')
  const hits = [...(box?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]
  const at = hits.findIndex((hit) => hit === document.activeElement)
  const inField = document.activeElement === field
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }
  const step = steps[event.key]
  const inList = at >= 0 && { Home: 0, End: hits.length - 1 }[event.key]
  if (step !== undefined && (at >= 0 || inField)) {
    event.preventDefault()
    const to = at + step
    if (to < 0) field?.focus()
    else hits[Math.min(to, hits.length - 1)]?.focus()
  } else if (typeof inList === 'number') {
    event.preventDefault()
    hits[inList]?.focus()
  } else if (at >= 0 && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    field?.focus()
  }
}
