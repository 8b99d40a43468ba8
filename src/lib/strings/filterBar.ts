import { strings } from '../language'
import { plural } from '../phrases'

/** The filters of the page, and what is said of an address that names nothing held. */
export const filterWords = strings('filterBar', {
  name: 'Filters',
  issues: 'Issues',
  fewer: 'Fewer issues',
  more: (count: number) => `${count} more`,
  facts: 'facts',
  counts: (events: number, commitments: number, claims: number) =>
    `facts: ${plural(events, 'event')}, ${plural(commitments, 'commitment')}, ${plural(claims, 'claim')}`,
  search: 'Search',
  searchTitle: 'Search everything known on the date (/ or Ctrl+K)',
  words: 'Filter by words',
  clear: 'Clear',
  clearTitle: 'Show everything (0)',
  parties: 'Parties',
  partiesAre: (chosen: string) => `Parties: ${chosen}`,
  allParties: 'All parties',
  someParties: (count: number) => `${count} parties`,
  noIssue: (id: string) => `The data hold no issue “${id}”; nothing can match it.`,
  noParty: (id: string) => `The data hold no party “${id}”; nothing can match it.`,
  noCommitment: (id: string) => `The data hold no commitment known on this date called “${id}”; nothing can match it.`,
})
