import type { ChangePart, Filters } from '../../filters/parameters'
import { daysBetween, formatDate } from '../../lib/dates'
import { formatQuantity, withQualifier } from '../../lib/numbers'
import { listWords, plural } from '../../lib/phrases'
import {
  ALIGNMENT_TERMS,
  BASIS_TERMS,
  BLANK_TERMS,
  EVENT_STATUS_TERMS,
  PROMINENCE_TERMS,
  STANCE_TERMS,
  STATUS_TERMS,
} from '../../lib/strings/terms'
import { convert, measureFor } from '../../lib/units'
import type { Change, ChangeKind, ChangeOf, Stood } from '../../record/change'
import type { KnownDossier } from '../../record/dossier'
import { nameOf, publishers } from '../lookUp'
import type { ChangesView } from './model'

type Names = Pick<KnownDossier, 'issues' | 'parties' | 'sources'>

export const CHANGE_KIND_WORDS: Record<ChangeKind, string> = {
  moved: 'Moved',
  corrected: 'Corrected',
  revised: 'Revised',
  status: 'Status',
  new: 'New',
}
const OF_WORDS: Record<ChangeOf, string> = {
  commitment: 'Commitment',
  observation: 'Count',
  baseline: 'Earlier figures',
  claim: 'Claim',
  position: 'Position',
  assessment: 'Assessment',
  account: 'Account',
  event: 'Event',
  dispute: 'Disputed point',
  question: 'Question',
}
export const PART_WORDS: Record<ChangePart, string> = {
  commitments: 'Trade commitments',
  matrix: 'Issue matrix',
  timeline: 'Timeline',
  questions: 'Questions',
}

/** What kind of fact changed, with the cell it stands in: `Position of China on Taiwan`. */
export function whatWords(change: Change, names: Names): string {
  const word = OF_WORDS[change.of]
  if (change.of !== 'position' && change.of !== 'assessment') return word
  const who = change.partyIds.map((id) => nameOf(names.parties, id))
  const issue = change.issueIds.map((id) => nameOf(names.issues, id))
  return `${word}${who.length > 0 ? ` of ${listWords(who)}` : ''} on ${listWords(issue)}`
}

/** What stood, in words; a count with its basis and the day to which it runs. */
export function stoodWords(stood: Stood, names: Names): string {
  const { quantity, count, date, status, stance, prominence, alignment, text } = stood
  const level =
    prominence === undefined
      ? undefined
      : prominence === null
        ? BLANK_TERMS['no-account'].label
        : PROMINENCE_TERMS[prominence].label
  const amount = (value: number, unit: NonNullable<typeof quantity>['unit'], unitLabel: string | undefined) =>
    formatQuantity(convert(value, measureFor(unit, undefined, 't')), measureFor(unit, undefined, 't'), {
      digits: 3,
      ...(unitLabel === undefined ? {} : { unitLabel }),
    })
  const parts = [
    quantity && withQualifier(amount(quantity.value, quantity.unit, quantity.unitLabel), quantity.qualifier),
    date !== undefined && status === undefined && `by ${formatDate(date)}`,
    date !== undefined && status !== undefined && formatDate(date),
    count && countWords(count, amount),
    status && statusLabel(status).toLowerCase(),
    status === 'moved' && date === undefined && 'no new date known',
    stance && `${nameOf(names.parties, stance.partyId)}: ${STANCE_TERMS[stance.stance].label.toLowerCase()}`,
    level?.toLowerCase(),
    alignment && ALIGNMENT_TERMS[alignment].label.toLowerCase(),
    text,
  ]
  return parts.filter((p) => typeof p === 'string' && p !== '').join(', ')
}

const LABELS: ReadonlyMap<string, string> = new Map(
  [...Object.entries(STATUS_TERMS), ...Object.entries(EVENT_STATUS_TERMS)].map(([key, term]) => [key, term.label]),
)
const statusLabel = (status: string) => LABELS.get(status) ?? status

type Count = NonNullable<Stood['count']>
function countWords(
  count: Count,
  amount: (value: number, unit: NonNullable<Count['unit']>, label: string | undefined) => string,
): string {
  const { low, high, unit, unitLabel } = count
  const value = (n: number) => (unit === undefined ? String(n) : amount(n, unit, unitLabel))
  const figure = low === high ? value(low) : `${value(low)} to ${value(high)}`
  return `${figure} by ${BASIS_TERMS[count.basis].label}, to ${formatDate(count.end)}`
}

/** `59 days later`: how far a date was moved, when both days are known to the day. */
export function movedWords({ kind, before, after }: Pick<Change, 'kind' | 'before' | 'after'>): string | undefined {
  if (kind !== 'moved' || before?.date?.length !== 10 || after.date?.length !== 10) return undefined
  const days = daysBetween(before.date, after.date)
  return `${plural(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`
}

/** The view in which the fact is seen, on the day on which the change became known. */
export function opens(change: Change, day: string): Partial<Filters> {
  const asof = day
  switch (change.of) {
    case 'event':
      return { asof, event: change.itemId }
    case 'claim':
      return { asof, claim: change.itemId }
    case 'commitment':
      return { asof, panel: 'commitments', commitment: change.itemId }
    case 'question':
      return { asof, panel: 'questions', q: change.title.slice(0, 200) }
    case 'observation':
    case 'baseline':
      return { asof, panel: 'commitments', issue: [...change.issueIds] }
    default:
      return { asof, panel: 'matrix', issue: [...change.issueIds] }
  }
}

/** What the panel says in one sentence without a full stop. */
export function changesFinding(view: ChangesView): string {
  const days = `between ${formatDate(view.from)} and ${formatDate(view.to)}`
  if (view.all === 0) return `Nothing became known ${days}`
  if (view.count === 0) return `None of the ${plural(view.all, 'fact')} that became known ${days} passes the filters`
  const kinds = view.groups.map(
    ({ kind, changes }) => `${changes.length} ${kind === 'status' ? 'of status' : CHANGE_KIND_WORDS[kind].toLowerCase()}`,
  )
  return `${plural(view.count, 'fact')} became known ${days}: ${listWords(kinds)}`
}

/** The change in one line of plain text, with its sources: for copying, and for feeds. */
export function changeLine(change: Change, names: Names): string {
  const before = change.before ? `${stoodWords(change.before, names)} → ` : ''
  const moved = movedWords(change)
  const after = stoodWords(change.after, names)
  const title = change.after.text === change.title ? '' : `${change.title}: `
  const sources = publishers(names, change.sourceIds, change.sourceIds.length).names.join(', ') || 'source not loaded'
  return `${whatWords(change, names)}. ${title}${before}${after}${moved === undefined ? '' : ` (${moved})`} (${sources}, known since ${formatDate(change.knownOn)})`
}

/** The whole list as bullets under its finding, with the link of the view. */
export function changeBullets(view: ChangesView, names: Names, link: string): string {
  const groups = view.groups.map(({ kind, changes }) =>
    [CHANGE_KIND_WORDS[kind], ...changes.map((c) => `- ${changeLine(c, names)}`)].join('\n'),
  )
  return [`${changesFinding(view)}.`, ...groups, link].join('\n\n')
}
