import { endpoints } from '../../mocks/endpoints'

/** The items of each resource of the mock API. */
export const itemsOf = {
  accounts: endpoints['accounts.json'].items,
  assessments: endpoints['assessments.json'].items,
  baselines: endpoints['baselines.json'].items,
  claims: endpoints['claims.json'].items,
  commitments: endpoints['commitments.json'].items,
  disputes: endpoints['disputes.json'].items,
  events: endpoints['events.json'].items,
  issues: endpoints['issues.json'].items,
  observations: endpoints['observations.json'].items,
  parties: endpoints['parties.json'].items,
  positions: endpoints['positions.json'].items,
  questions: endpoints['questions.json'].items,
  sources: endpoints['sources.json'].items,
}

/** Every `knownOn` in a value, at any depth. */
export function knownDays(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(knownDays)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'knownOn' && typeof entry === 'string' ? [entry] : knownDays(entry),
  )
}

/** Dates in order, as a copy. */
export const sorted = (days: string[]) => [...days].sort()
/** The names of the items for which `wrong` gives a reason, with it. */
export const faults = <T extends { id: string }>(items: T[], wrong: (item: T) => string | false): string[] =>
  items.flatMap((item) => {
    const reason = wrong(item)
    return reason === false ? [] : [`${item.id}: ${reason}`]
  })
