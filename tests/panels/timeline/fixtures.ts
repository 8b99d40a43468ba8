import type { DossierEvent } from '../../../src/api/events'
import { type Filters, readAddress } from '../../../src/filters/parameters'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { type Dossier, EMPTY_DOSSIER, type KnownDossier } from '../../../src/record/dossier'

/** An event of little content; the title is its id in words. */
export function anEvent(id: string, date: string, rest: Partial<DossierEvent> = {}): DossierEvent {
  return {
    id,
    date,
    kind: 'statement',
    title: id.replaceAll('-', ' '),
    summary: `About ${id}.`,
    issueIds: ['trade'],
    partyIds: ['us'],
    status: 'occurred',
    knownOn: date.length === 10 ? date : '2025-01-01',
    sourceIds: ['wire'],
    ...rest,
  }
}

/** A plan with its dates as they became known: `[known on, status, date]`. */
export function aPlan(
  id: string,
  entries: readonly [knownOn: string, status: DossierEvent['status'], date?: string][],
  rest: Partial<DossierEvent> = {},
): DossierEvent {
  const last = entries.at(-1)
  const date = entries.findLast((entry) => entry[2] !== undefined)?.[2] ?? '2026'
  return anEvent(id, date, {
    kind: 'planned-event',
    status: last?.[1] ?? 'planned',
    knownOn: entries[0]?.[0] ?? '2025-01-01',
    statuses: entries.map(([knownOn, status, on]) => ({ knownOn, status, sourceIds: ['wire'], ...(on && { date: on }) })),
    ...rest,
  })
}

/** The visit that was planned for a year, a month, a day, put off, and moved. */
export const movedVisit = aPlan('visit', [
  ['2025-09-19', 'planned', '2026'],
  ['2025-10-30', 'planned', '2026-04'],
  ['2026-02-20', 'planned', '2026-03-31'],
  ['2026-03-17', 'moved'],
  ['2026-03-25', 'moved', '2026-05-14'],
])

/** A dossier of three issues, one of them hidden, and two parties. */
export function knownOn(date: string, events: readonly DossierEvent[], rest: Partial<Dossier> = {}): KnownDossier {
  const issue = (id: string, name: string, order: number, shown: boolean) => ({ id, name, order, shown, covers: '' })
  const party = (id: string, name: string, order: number) => ({ id, name, order, column: true })
  return asKnownOn(
    {
      ...EMPTY_DOSSIER,
      issues: [issue('island', 'Island', 1, true), issue('trade', 'Trade', 2, true), issue('tone', 'Tone', 3, false)],
      parties: [party('us', 'United States', 1), party('china', 'China', 2)],
      sources: [
        {
          id: 'wire',
          title: 'A report',
          publisher: 'A wire',
          url: 'https://example.org/a',
          publishedOn: '2025-11-01',
          kind: 'wire',
        },
      ],
      events,
      ...rest,
    },
    date,
  )
}

/** The choices of an address. */
export const chosen = (search = ''): Filters => readAddress(search)
