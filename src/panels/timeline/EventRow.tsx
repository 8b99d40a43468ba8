import { pointAt } from '../../charts/linkedDate'
import { EVENT_KIND_LABELS } from '../../lib/strings/terms'
import { listWords } from '../../lib/strings/timeline'
import type { KnownDossier, KnownEvent } from '../../record/dossier'
import { Button } from '../../ui/Button'
import { Differs } from '../../ui/Differs'
import { nameOf } from '../lookUp'
import styles from './EventRow.module.css'
import { daysLeftWords, lowerFirst, shortTitle, standingWord, whenWords } from './eventWords'
import { GlyphIcon } from './Glyph'
import { HitText } from './HitText'
import { standingOf } from './plans'
import { pointedDay } from './pointedDay'

type Props = {
  event: KnownEvent
  known: Pick<KnownDossier, 'issues'>
  q: string
  daysLeft?: number | undefined
  /** Whether the day stands without its month and year, which a heading gives. */
  underMonth?: boolean
  onOpen: (id: string) => void
  /** Saves the plan for a calendar; without it there is no such button. */
  onCalendar?: ((id: string) => void) | undefined
  as?: 'li' | 'div'
}

/** An event in a list: shape, date, title, kind, issues; the whole row opens its card. */
export function EventRow({ event, known, q, daysLeft, underMonth = false, onOpen, onCalendar, as: Item = 'li' }: Props) {
  const issues = event.issueIds.map((id) => nameOf(known.issues, id)).join(', ')
  const standing = event.status === 'occurred' ? undefined : lowerFirst(standingWord(event))
  return (
    <Item className={onCalendar ? styles.withButton : styles.item}>
      <button
        type="button"
        className={styles.row}
        onClick={() => onOpen(event.id)}
        onPointerEnter={() => pointAt(pointedDay([event]))}
        onPointerLeave={() => pointAt(null)}
        onFocus={() => pointAt(pointedDay([event]))}
        onBlur={() => pointAt(null)}
        aria-haspopup="dialog"
      >
        <GlyphIcon kind={event.kind} standing={standingOf(event)} />
        <span className={styles.date}>
          {whenWords(event, underMonth ? 'short' : 'medium')}
          {daysLeft !== undefined && <span className={styles.left}> {daysLeftWords(daysLeft)}</span>}
        </span>
        <span className={styles.text}>
          <span className={styles.title}>
            <HitText q={q}>{event.title}</HitText>
            <Differs of={`event:${event.id}`} />
          </span>
          <span className={styles.detail}>
            {[EVENT_KIND_LABELS[event.kind], standing].filter(Boolean).join(', ')} · <bdi>{issues}</bdi>
          </span>
          {q !== '' && (
            <span className={styles.summary}>
              <HitText q={q}>{event.summary}</HitText>
            </span>
          )}
        </span>
      </button>
      {onCalendar && (
        <Button
          onClick={() => onCalendar(event.id)}
          aria-label={listWords.saveOf(shortTitle(event.title))}
          title={listWords.save}
        >
          {listWords.saveOne}
        </Button>
      )}
    </Item>
  )
}
