import type { IsoDate } from '../lib/dates'
import { about, type Change, change, fresh, instead, replaced, type Stood, withWhole } from './change'
import { commitmentChanges, countChanges } from './commitmentChanges'
import { byId, type KnownDossier, type KnownEvent } from './dossier'
import { dayNumber, figuresOf } from './eventFigures'

/**
 * The statements that became known after `since` and up to the day of the cut, newest first: one change for each, so that their
 * number is that of the facts which became known. What stood before is read from the same cut, never from later facts.
 */
export function changesSince(known: KnownDossier, since: IsoDate): Change[] {
  return allChanges(known, since)
    .filter((change) => change.knownOn > since)
    .sort((a, b) => (a.knownOn === b.knownOn ? (a.id < b.id ? -1 : 1) : a.knownOn > b.knownOn ? -1 : 1))
}

/** All of them, but for events of which nothing became known since: there may be very many. */
function allChanges(known: KnownDossier, since: IsoDate): Change[] {
  const plain = [
    ...known.baselines.map((b) => fresh(about('baseline', b.id, `${b.what}, ${b.period}`, [b.issueId]), b, { text: b.what })),
    ...known.claims.map((c) => fresh(about('claim', c.id, c.text, [c.issueId], [c.partyId]), c, { text: c.text })),
    ...known.accounts.map((a) =>
      fresh(about('account', a.id, a.title, issuesOfEvent(known, a.eventId), [a.partyId]), a, { text: a.title }),
    ),
  ]
  return [
    ...known.commitments.flatMap((c) => withWhole(c, commitmentChanges(c))),
    ...countChanges(known),
    ...plain,
    ...replaced(known.positions, (p) => `${p.issueId} ${p.partyId}`).map(([p, before]) =>
      change(
        before ? 'revised' : 'new',
        about('position', p.id, p.words, [p.issueId], [p.partyId]),
        p,
        before && cell(before),
        cell(p),
      ),
    ),
    ...replaced(known.assessments, (a) => `${a.issueId} ${a.kind} ${a.kind === 'alignment' ? a.pair.join(' ') : ''}`).map(
      ([a, before]) => {
        const kind = before === undefined ? 'new' : a.kind === 'status' ? 'status' : 'revised'
        const whole = about('assessment', a.id, a.because, [a.issueId])
        return instead(change(kind, whole, a, before && judged(before), judged(a)), before)
      },
    ),
    ...eventsTold(known, since).flatMap((e) => withWhole(e, eventChanges(e))),
    ...known.disputes.flatMap((d) => withWhole(d, disputeChanges(d))),
    ...known.questions.flatMap((q) =>
      q.answers.map((answer, i) => {
        const before = q.answers[i - 1]
        const whole = about('question', q.id, q.question, q.issueIds)
        return change(before ? 'revised' : 'new', whole, answer, before && { text: before.text }, { text: answer.text }, i)
      }),
    ),
  ]
}

function eventsTold({ events }: KnownDossier, since: IsoDate): KnownEvent[] {
  const { told } = figuresOf(events)
  const day = dayNumber(since)
  const late: KnownEvent[] = []
  for (let i = 0; i < told.length; i++) {
    const event = (told[i] ?? 0) > day ? events[i] : undefined
    if (event) late.push(event)
  }
  return late
}

const issuesOfEvent = (known: KnownDossier, id: string) => byId(known.events).get(id)?.issueIds ?? []
const cell = (p: KnownDossier['positions'][number]): Stood => ({ prominence: p.prominence, text: p.words })
const judged = (a: KnownDossier['assessments'][number]): Stood =>
  a.kind === 'status' ? { status: a.value, text: a.because } : { alignment: a.value, text: a.because }

function disputeChanges(d: KnownDossier['disputes'][number]): Change[] {
  return d.answers.map((answer, i) => {
    const whole = about('dispute', d.id, d.question, d.issueId === undefined ? [] : [d.issueId], [answer.statedBy.partyId])
    const before = d.answers[i - 1]
    return change(before ? 'revised' : 'new', whole, answer, before && { text: before.answer }, { text: answer.answer }, i)
  })
}

function eventChanges(e: KnownEvent): Change[] {
  const whole = about('event', e.id, e.title, e.issueIds, e.partyIds)
  if (e.history.length === 0) return [fresh(whole, e, { status: e.status, ...(e.date !== undefined && { date: e.date }) })]
  return e.history.map((entry, i) => {
    const earlier = e.history.slice(0, i)
    const date = earlier.findLast((x) => x.date !== undefined)?.date
    const last = earlier.at(-1)
    const moved = entry.status === 'moved' || (entry.date !== undefined && date !== undefined && entry.date !== date)
    const kind = last === undefined ? 'new' : moved ? 'moved' : 'status'
    const at = entry.date ?? (entry.status === 'moved' ? undefined : date)
    const before = last && { status: last.status, ...(date !== undefined && { date }) }
    return change(kind, whole, entry, before, { status: entry.status, ...(at !== undefined && { date: at }) }, i)
  })
}
