import type { Filters } from '../../filters/parameters'
import { daysBetween, formatDate } from '../../lib/dates'
import { formatQuantity, withQualifier } from '../../lib/numbers'
import { CHANGE_KIND_WORDS, CHANGED_FACT_WORDS, changeWords } from '../../lib/strings/changes'
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
import type { Change, Stood } from '../../record/change'
import type { KnownDossier } from '../../record/dossier'
import { nameOf, publishers } from '../lookUp'
import type { ChangesView } from './model'

type Names = Pick<KnownDossier, 'issues' | 'parties' | 'sources'>

/** What kind of fact changed, with the cell it stands in: `Position of China on Taiwan`. */
export function whatWords(change: Change, names: Names): string {
  const word = CHANGED_FACT_WORDS[change.of]
  if (change.of !== 'position' && change.of !== 'assessment') return word
  const who = change.partyIds.map((id) => nameOf(names.parties, id))
  const issue = change.issueIds.map((id) => nameOf(names.issues, id))
  return changeWords.inCell(word, who, issue)
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
    date !== undefined && status === undefined && changeWords.by(formatDate(date)),
    date !== undefined && status !== undefined && formatDate(date),
    count && countWords(count, amount),
    status && statusLabel(status).toLowerCase(),
    status === 'moved' && date === undefined && changeWords.noDate,
    stance && changeWords.stance(nameOf(names.parties, stance.partyId), STANCE_TERMS[stance.stance].label),
    level?.toLowerCase(),
    alignment && ALIGNMENT_TERMS[alignment].label.toLowerCase(),
    text,
  ]
  return parts.filter((p) => typeof p === 'string' && p !== '').join(', ')
}

const statusLabel = (status: NonNullable<Stood['status']>) => ({ ...STATUS_TERMS, ...EVENT_STATUS_TERMS })[status].label

type Count = NonNullable<Stood['count']>
function countWords(
  count: Count,
  amount: (value: number, unit: NonNullable<Count['unit']>, label: string | undefined) => string,
): string {
  const { low, high, unit, unitLabel } = count
  const value = (n: number) => (unit === undefined ? String(n) : amount(n, unit, unitLabel))
  const figure = low === high ? value(low) : changeWords.range(value(low), value(high))
  return changeWords.count(figure, BASIS_TERMS[count.basis].label, formatDate(count.end))
}

/** `59 days later`: how far a date was moved, when both days are known to the day. */
export function movedWords({ kind, before, after }: Pick<Change, 'kind' | 'before' | 'after'>): string | undefined {
  if (kind !== 'moved' || before?.date?.length !== 10 || after.date?.length !== 10) return undefined
  return changeWords.moved(daysBetween(before.date, after.date))
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
  const [from, to] = [formatDate(view.from), formatDate(view.to)]
  if (view.all === 0) return changeWords.nothing(from, to)
  if (view.count === 0) return changeWords.filtered(view.all, from, to)
  const kinds = view.groups.map(({ kind, changes }) => ({
    ...{ kind: CHANGE_KIND_WORDS[kind], isStatus: kind === 'status', count: changes.length },
  }))
  return changeWords.known(view.count, from, to, kinds)
}

/** The change in one line of plain text, with its sources: for copying, and for feeds. */
export function changeLine(change: Change, names: Names): string {
  return changeWords.line({
    what: whatWords(change, names),
    title: change.after.text === change.title ? undefined : change.title,
    before: change.before && stoodWords(change.before, names),
    after: stoodWords(change.after, names),
    moved: movedWords(change),
    sources: publishers(names, change.sourceIds, change.sourceIds.length).names.join(', ') || changeWords.sourceNotLoaded,
    since: formatDate(change.knownOn),
  })
}

/** The whole list as bullets under its finding, with the link of the view. */
export function changeBullets(view: ChangesView, names: Names, link: string): string {
  const groups = view.groups.map(({ kind, changes }) =>
    [CHANGE_KIND_WORDS[kind], ...changes.map((c) => `- ${changeLine(c, names)}`)].join('\n'),
  )
  return [`${changesFinding(view)}.`, ...groups, link].join('\n\n')
}
