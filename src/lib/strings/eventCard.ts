import { strings } from '../language'

/** The card of an event, and how it may be cited. */
export const eventCardWords = strings('event', {
  notKnown: (day: string) => `This event is not known on ${day}`,
  /** About the id that the address names, which stands between them. */
  noneNamed: {
    lead: 'Nothing known by then has the name “',
    rest: '”. It may have become known later, or the address may be wrong.',
  },
  eyebrow: (kind: string, when: string) => `${kind} · ${when}`,
  /** After the date: known by its month or year only. */
  precision: { month: ', known by month only', year: ', known by year only' },
  copyLink: 'Copy link',
  moved: 'How it moved',
  parties: 'Parties',
  issues: 'Issues',
  quotation: 'Quotation',
  confidenceBecause: (confidence: string) => `${confidence}: `,
  noteOf: (day: string) => `Note of ${day}`,
  dueIn: (days: string) => `, ${days}`,
  passed: ', its day has passed; nothing further was known',
  entry: (status: string, days: string | undefined) => (days === undefined ? `${status}, no date given` : `${status}: ${days}`),
  sources: (names: string, more: number) => `${names}${more > 0 ? ` and ${more} more` : ''}`,
  before: 'Related events before',
  after: 'Related events after',
  commitments: 'Commitments on its issues, between its parties',
  cells: 'Cells of the issue matrix read from it',
  citation: (title: string, when: string, sources: readonly string[], day: string, link: string) =>
    `${title} (${when}). Sources: ${sources.join('; ')}. As known on ${day}: ${link}`,
})
