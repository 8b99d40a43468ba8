import { formatDate } from '../../lib/dates'
import { listWords, plural } from '../../lib/phrases'
import { PROMINENCE_TERMS } from '../../lib/strings/terms'
import type { Prominence } from '../../lib/vocabulary'
import { PROMINENCES } from '../../lib/vocabulary'
import type { KnownDossier } from '../../record/dossier'
import { nameOf } from '../lookUp'
import { type LevelCell, levelOf } from './cells'
import type { MatrixView } from './model'
import { capital, inSentence, isPlural, possessive } from './partyWords'

type Names = Pick<KnownDossier, 'issues' | 'parties'>

/** What the matrix shows, in one sentence without a full stop; only what stands in its rows. */
export function matrixFinding(view: MatrixView, known: Names): string {
  if (view.considered === 0) return 'No issue passes the filters'
  if (view.rows.length === 0) return `The accounts of ${plural(view.considered, 'issue')} do not differ`
  if (!view.rows.some((row) => row.cells.some((cell) => cell.kind === 'level'))) return nothingHeld(view, known)
  const gap = view.gaps[0]
  if (gap) return `${compared(gap.speaks, gap.silent, known)}${gapCount(view)}${apartWords(view)}`
  const only = view.considered === 1 ? view.rows[0] : undefined
  const levels = only?.cells.flatMap((c) => (c.kind === 'level' && view.pair?.includes(c.partyId) ? [c] : [])) ?? []
  const [high, low] = levels.toSorted((a, b) => b.prominence - a.prominence)
  return high && low ? compared(high, low, known) : coverage(view, known)
}

/** One to three sentences for a reader who does not see the table. */
export function matrixSummary(view: MatrixView, known: Names & Pick<KnownDossier, 'date'>): string {
  const cells = view.rows.flatMap((row) => row.cells)
  const counts = PROMINENCES.toReversed().map((level) => ({ level, count: cells.filter((c) => levelOf(c) === level).length }))
  const held = counts.reduce((sum, c) => sum + c.count, 0)
  const words = counts.filter((c) => c.count > 0).map((c) => `${c.count} ${PROMINENCE_TERMS[c.level].label.toLowerCase()}`)
  const size = `${plural(view.rows.length, 'issue')} and ${plural(view.columns.length, 'party', 'parties')}, as known on ${formatDate(known.date)}.`
  const levels =
    held === 0
      ? 'No account is held.'
      : `Of ${plural(cells.length, 'cell')}, ${listWords(words)}; no account is held for ${cells.length - held}.`
  return [size, levels, gapList(view, known)].filter(Boolean).join(' ')
}

function nothingHeld(view: MatrixView, known: Names): string {
  const [only, ...others] = view.rows
  const what = only && others.length === 0 ? nameOf(known.issues, only.issueId) : `these ${plural(view.rows.length, 'issue')}`
  return `No account of ${what} is held yet`
}

/** One issue in two accounts: `Taiwan leads China's account and is absent from the United States'`. */
function compared(a: LevelCell, b: LevelCell, known: Names): string {
  const issue = nameOf(known.issues, a.issueId)
  const many = isPlural(issue)
  const party = (cell: LevelCell) => nameOf(known.parties, cell.partyId)
  if (a.prominence === b.prominence) {
    return `${issue} ${verb(a.prominence, many)} the accounts of ${inSentence(party(a))} and ${inSentence(party(b))}`
  }
  return `${issue} ${verb(a.prominence, many)} ${possessive(party(a))} account and ${verb(b.prominence, many)} ${possessive(party(b))}`
}

function verb(level: Prominence, many: boolean): string {
  if (level === 3) return many ? 'lead' : 'leads'
  const rest = { 2: 'stated in', 1: 'only named in', 0: 'absent from' } as const
  return `${many ? 'are' : 'is'} ${rest[level]}`
}

function gapCount(view: MatrixView): string {
  if (view.gaps.length < 2) return ''
  return `; ${view.gaps.length} of ${plural(view.considered, 'issue')} show such a gap`
}

/** Two accounts of two events are a weaker comparison, and the sentence says so. */
function apartWords(view: MatrixView): string {
  const apart = view.gaps.filter((gap) => !gap.sameEvent).length
  if (apart === 0) return ''
  return apart === view.gaps.length ? ', in accounts of different events' : `, ${apart} of them in accounts of different events`
}

/** How many issues each party states: the finding where the pair shows no gap. */
function coverage(view: MatrixView, known: Names): string {
  const counts = view.columns.flatMap((partyId) => {
    const levels = view.rows.flatMap((row) => levelOf(row.cells.find((c) => c.partyId === partyId)) ?? [])
    const name = inSentence(nameOf(known.parties, partyId))
    return levels.length === 0 ? [] : [{ name, stated: levels.filter((level) => level >= 2).length }]
  })
  const [first, ...others] = counts.toSorted((a, b) => b.stated - a.stated)
  if (!first) return nothingHeld(view, known)
  const head = `${capital(first.name)} states a position on ${first.stated} of ${plural(view.rows.length, 'issue')}`
  return [head, ...others.map((other) => `${other.name} on ${other.stated}`)].join(', ')
}

function gapList(view: MatrixView, known: Names): string {
  if (view.gaps.length === 0 || !view.pair) return ''
  const [a, b] = view.pair.map((id) => inSentence(nameOf(known.parties, id)))
  const issues = view.gaps.map((gap) => nameOf(known.issues, gap.issueId)).join('; ')
  return `Stated by one of ${a} and ${b} and left out by the other: ${issues}${apartWords(view)}.`
}
