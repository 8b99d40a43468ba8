import fc from 'fast-check'
import type { DossierEvent, EventStatusEntry } from '../../src/api/events'
import { BASES, EVENT_STATUSES, STATUSES } from '../../src/lib/vocabulary'
import type { Dossier } from '../../src/record/dossier'
import { aCommitment, aCount, aDossier, anEntry, anEvent, aVersion } from './makers'

/** Few days, so that the same one often comes twice. */
export const someDay = fc.constantFrom(
  '2025-10-30',
  '2025-11-01',
  '2025-11-02',
  '2025-11-24',
  '2025-11-25',
  '2025-12-31',
  '2026-01-01',
  '2026-02-28',
  '2026-05-01',
)
const sourceIds = fc.subarray(['s1', 's2', 's3', 's4'], { minLength: 1 })
const dated = { knownOn: someDay, sourceIds }
const notes = fc.option(fc.array(fc.record({ text: fc.constant('Seen later.'), knownOn: someDay }), { maxLength: 3 }), {
  nil: undefined,
})
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 })

const version = fc.record({ ...dated, notes }).map(aVersion)
const confirmation = fc.record({
  ...dated,
  notes,
  partyId: fc.constant('cn'),
  stance: fc.constantFrom('silent' as const, 'partly' as const, 'confirmed' as const),
  statedOn: someDay,
})
const status = fc.record({ ...dated, notes, status: fc.constantFrom(...STATUSES) })
const commitment = fc
  .record({ ...dated, notes, versions: list(version), confirmations: list(confirmation), statuses: list(status) })
  .map(aCommitment)

const observation = fc.record({ ...dated, notes, id: fc.uuid(), basis: fc.constantFrom(...BASES), value: fc.nat() }).map(aCount)

const entry: fc.Arbitrary<EventStatusEntry> = fc
  .record({ ...dated, notes, status: fc.constantFrom(...EVENT_STATUSES), day: fc.option(someDay), last: fc.option(someDay) })
  .map(({ day, last, ...rest }) =>
    anEntry({ ...rest, ...(day && { date: day }), ...(day && last && last >= day && { endDate: last }) }),
  )

/** A plan whose outer date and status are the latest of its entries, as the contract has it. */
function outerFromEntries(event: DossierEvent): DossierEvent {
  const entries = [...(event.statuses ?? [])].sort((a, b) => (a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0))
  const dates = entries.filter((e) => e.date !== undefined).at(-1)
  const { endDate: _, ...rest } = event
  return {
    ...rest,
    status: entries.at(-1)?.status ?? event.status,
    date: dates?.date ?? event.date,
    ...(dates?.endDate !== undefined && { endDate: dates.endDate }),
  }
}

const event = fc.oneof(
  fc.record({ ...dated, notes }).map(anEvent),
  fc.record({ ...dated, notes, statuses: list(entry) }).map((parts) => outerFromEntries(anEvent(parts))),
)

const answer = fc.record({ ...dated, answer: fc.constant('Yes.'), statedBy: fc.constant({ partyId: 'us' }) })
const dispute = fc.record({
  ...dated,
  id: fc.uuid(),
  question: fc.constant('Is it so?'),
  treatment: fc.constant('Both stand.'),
  answers: list(answer),
})
const question = fc.record({
  id: fc.uuid(),
  question: fc.constant('How far is it?'),
  order: fc.nat(),
  issueIds: fc.subarray(['farm', 'tech'], { minLength: 1 }),
  answers: list(fc.record({ ...dated, notes, text: fc.constant('So far.') })),
})
const claim = fc.record({
  ...dated,
  notes,
  id: fc.uuid(),
  issueId: fc.constant('farm'),
  partyId: fc.constant('us'),
  text: fc.constant('It was said.'),
  kind: fc.constantFrom('position' as const, 'silence' as const),
})

/** Any dossier with facts of every shape: single, made of dated parts, and plans that move. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    commitments: list(commitment),
    observations: list(observation),
    events: list(event),
    disputes: list(dispute),
    questions: list(question),
    claims: list(claim),
  })
  .map(aDossier)

/** The same dossier without anything that became known after a day, taken out by hand rather than cut. */
export function withoutLater(dossier: Dossier, day: string): Dossier {
  const known = <T extends { knownOn: string }>(items: readonly T[]) => items.filter((i) => i.knownOn <= day)
  return {
    ...dossier,
    commitments: known(dossier.commitments).map((c) => ({
      ...c,
      versions: known(c.versions),
      confirmations: known(c.confirmations),
      statuses: known(c.statuses),
    })),
    observations: known(dossier.observations),
    claims: known(dossier.claims),
    positions: known(dossier.positions),
    events: known(dossier.events).flatMap((e) => {
      if (e.statuses === undefined || e.statuses.length === 0) return [e]
      const statuses = known(e.statuses)
      if (statuses.length === e.statuses.length) return [e]
      return statuses.length === 0 ? [] : [outerFromEntries({ ...e, statuses })]
    }),
    disputes: known(dossier.disputes).map((d) => ({ ...d, answers: known(d.answers) })),
    questions: dossier.questions.map((q) => ({ ...q, answers: known(q.answers) })),
  }
}
