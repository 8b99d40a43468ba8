import { useState } from 'react'
import type { Filters } from '../../filters/parameters'
import { formatDate } from '../../lib/dates'
import { CHANGE_KIND_WORDS } from '../../lib/strings/changes'
import { changesPanelWords } from '../../lib/strings/changesPanel'
import { sharedWords } from '../../lib/strings/shared'
import type { Change } from '../../record/change'
import type { KnownDossier } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { DataText } from '../../ui/DataText'
import { SourceList } from '../../ui/SourceList'
import { shownSources } from '../lookUp'
import styles from './ChangesPanel.module.css'
import type { ChangesView } from './model'
import { movedWords, opens, stoodWords, whatWords } from './wording'

/** How many entries of a group are drawn before the reader asks for more. */
const AT_ONCE = 60

type Names = Pick<KnownDossier, 'issues' | 'parties' | 'sources'>
type Open = (view: Partial<Filters>) => void

/** The changes by kind, what stood before beside what stands after. */
export function ChangeList({ view, names, onOpen }: { view: ChangesView; names: Names; onOpen: Open }) {
  return view.groups.map((group) => (
    <Group key={group.kind} label={CHANGE_KIND_WORDS[group.kind]} changes={group.changes} {...{ view, names, onOpen }} />
  ))
}

type GroupProps = { label: string; changes: readonly Change[]; view: ChangesView; names: Names; onOpen: Open }

function Group({ label, changes, view, names, onOpen }: GroupProps) {
  const [most, setMost] = useState(AT_ONCE)
  const left = changes.length - most
  return (
    <section aria-label={label}>
      <h3 className={styles.kind}>
        {label} <span className={styles.count}>{changes.length}</span>
      </h3>
      <ol className={styles.list}>
        {changes.slice(0, most).map((change) => (
          <Entry key={change.id} {...{ change, view, names, onOpen }} />
        ))}
      </ol>
      {left > 0 && (
        <Button look="plain" onClick={() => setMost(most + AT_ONCE)}>
          {changesPanelWords.more(Math.min(left, AT_ONCE), left)}
        </Button>
      )}
    </section>
  )
}

function Entry({ change, view, names, onOpen }: Omit<GroupProps, 'label' | 'changes'> & { change: Change }) {
  const { before, after, title } = change
  const moved = movedWords(change)
  const open = changesPanelWords.open(title)
  const stands = stoodWords(after, names)
  const titled = after.text !== title
  return (
    <li className={styles.entry}>
      <div className={styles.what}>
        <p className={titled ? styles.detail : styles.title}>
          <DataText>{whatWords(change, names)}</DataText>
        </p>
        {titled && (
          <p className={styles.title}>
            <DataText>{title}</DataText>
          </p>
        )}
      </div>
      <dl className={styles.stood} data-fresh={before === undefined ? true : undefined}>
        {before && (
          <div>
            <dt>{changesPanelWords.before}</dt>
            <dd>
              <DataText>{stoodWords(before, names)}</DataText>
            </dd>
          </div>
        )}
        <div className={styles.after}>
          <dt>{before ? changesPanelWords.after : changesPanelWords.new}</dt>
          <dd>
            <DataText>{stands}</DataText>
            {moved !== undefined && <strong className={styles.moved}> {moved}</strong>}
          </dd>
        </div>
      </dl>
      <div className={styles.foot}>
        <span>{sharedWords.knownSinceDay(formatDate(change.knownOn, 'medium'))}</span>
        <details className={styles.sources}>
          <summary>{changesPanelWords.sources(change.sourceIds.length)}</summary>
          <SourceList sources={shownSources(names, change.sourceIds)} />
        </details>
        <Button onClick={() => onOpen({ compare: null, part: null, panel: null, ...opens(change, view.to) })}>
          {open.lead}
          <span className="visually-hidden">{open.rest}</span>
        </Button>
      </div>
    </li>
  )
}
