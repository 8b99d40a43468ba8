import type { Account } from '../../api/accounts'
import { matchesIssues } from '../../filters/matches'
import type { Filters } from '../../filters/parameters'
import type { KnownDossier } from '../../record/dossier'

/** What one account does with one issue. Of an extract only what it says is known, and a silence that is itself reported. */
export type ReadoutCell =
  | { kind: 'said'; accountId: string; place: number; words: number | undefined; share: number | undefined }
  | { kind: 'not-mentioned'; accountId: string }
  | { kind: 'no-text'; accountId: string; completeness: Account['completeness'] }

export type ReadoutRow = { issueId: string; cells: readonly ReadoutCell[]; differs: boolean }
export type ReadoutView = {
  eventId: string
  accounts: readonly Account[]
  /** Extracts that are left out until asked for. */
  hiddenExtracts: number
  rows: readonly ReadoutRow[]
  /** The largest share (0-1) of an account's words on one issue; bars are drawn against it. */
  largestShare: number
}
export type ReadoutOptions = { extracts?: boolean; onlyDifferences?: boolean }

type Known = Pick<KnownDossier, 'accounts' | 'events' | 'issues' | 'parties'>

/** The accounts of one event beside one another: what each says first, how much, and what it leaves out. */
export function readoutView(
  known: Known,
  eventId: string,
  filters: Pick<Filters, 'issue' | 'party'>,
  options: ReadoutOptions = {},
): ReadoutView {
  const all = accountsOf(known, eventId, filters)
  const whole = all.filter((account) => account.completeness !== 'extract')
  const accounts = options.extracts || whole.length < 2 ? all : whole
  const rows = issueIdsOf(known, accounts)
    .filter((id) => matchesIssues(filters, [id]))
    .map((issueId): ReadoutRow => {
      const cells = accounts.map((account) => cellOf(account, issueId))
      const kinds = new Set(cells.map((cell) => cell.kind))
      return { issueId, cells, differs: kinds.has('said') && kinds.has('not-mentioned') }
    })
  const drawn = options.onlyDifferences ? rows.filter((row) => row.differs) : rows
  const shares = rows.flatMap((row) => row.cells).flatMap((cell) => (cell.kind === 'said' ? (cell.share ?? []) : []))
  return {
    eventId,
    accounts,
    hiddenExtracts: all.length - accounts.length,
    rows: drawn,
    largestShare: Math.max(0, ...shares),
  }
}

/** In the order of the parties; the party filter narrows them, but never to none. */
function accountsOf(known: Known, eventId: string, filters: Pick<Filters, 'party'>): Account[] {
  const orderOf = (partyId: string) => known.parties.find((party) => party.id === partyId)?.order ?? Number.POSITIVE_INFINITY
  const held = known.accounts.filter((account) => account.eventId === eventId)
  const chosen = held.filter((account) => filters.party.includes(account.partyId))
  return (chosen.length > 0 ? chosen : held).toSorted((a, b) => {
    const [first, second] = [orderOf(a.partyId), orderOf(b.partyId)]
    return first === second ? 0 : first - second
  })
}

/** Every issue that one of the accounts is said to raise or to leave out, in the order of the issues. */
function issueIdsOf(known: Known, accounts: readonly Account[]): string[] {
  const named = new Set(accounts.flatMap((account) => [...(account.order ?? []), ...(account.notMentioned ?? [])]))
  const listed = known.issues.toSorted((a, b) => a.order - b.order).map((issue) => issue.id)
  return [...listed.filter((id) => named.has(id)), ...[...named].filter((id) => !listed.includes(id)).toSorted()]
}

function cellOf(account: Account, issueId: string): ReadoutCell {
  const accountId = account.id
  const place = (account.order ?? []).indexOf(issueId) + 1
  if (place > 0) {
    const words = account.wordsByIssue?.[issueId]
    const share = words !== undefined && account.words ? words / account.words : undefined
    return { kind: 'said', accountId, place, words, share }
  }
  if (account.notMentioned?.includes(issueId)) return { kind: 'not-mentioned', accountId }
  return { kind: 'no-text', accountId, completeness: account.completeness }
}
