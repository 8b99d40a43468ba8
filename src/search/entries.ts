import type { Filters } from '../filters/parameters'
import { formatDate } from '../lib/dates'
import { CLAIM_KIND_LABELS, SOURCE_KIND_LABELS } from '../lib/strings/cardTerms'
import { searchWords } from '../lib/strings/search'
import { BASIS_TERMS, EVENT_KIND_LABELS, EVENT_STATUS_TERMS } from '../lib/strings/terms'
import type { KnownDossier } from '../record/dossier'
import { usedSources } from './usedSources'

export type EntryKind = 'action' | 'commitment' | 'question' | 'event' | 'claim' | 'source'

/** What a hit does: it shows a view of the page, it lists what rests on a source, or it is an action of the page. */
export type Opens = { view: Partial<Filters> } | { source: string } | { act: () => void }

/** One thing that can be found. */
export type Entry = {
  /** Unique among all entries: `kind:id`. */
  key: string
  kind: EntryKind
  /** What is read first and weighs most. */
  title: string
  /** More words by which it is found. */
  text: string
  /** Who, when, of what kind: the small print of the hit. */
  detail: string
  sourceIds: readonly string[]
  opens: Opens
}

const some = (...parts: (string | undefined | null | false)[]) =>
  parts.filter((p) => typeof p === 'string' && p !== '').join(' · ')

/** Everything that can be found among facts already cut to a date, in the order in which kinds are told. */
export function searchEntries(known: KnownDossier): Entry[] {
  const issueNames = new Map(known.issues.map((i) => [i.id, i.name]))
  const partyNames = new Map(known.parties.map((p) => [p.id, p.name]))
  const issuesOf = (ids: readonly string[]) => ids.map((id) => issueNames.get(id) ?? id).join(' ')
  const partiesOf = (ids: readonly string[]) => ids.map((id) => partyNames.get(id) ?? id).join(', ')
  const notes = (item: { notes?: { text: string }[] | undefined }) => item.notes?.map((n) => n.text).join(' ') ?? ''

  const commitments = known.commitments.map((c): Entry => {
    const bases = new Set(known.observations.filter((o) => o.commitmentId === c.id).map((o) => BASIS_TERMS[o.basis].label))
    const by = c.versions.at(-1)?.statedBy.partyId
    return {
      key: `commitment:${c.id}`,
      kind: 'commitment',
      title: c.title,
      text: some(issuesOf(c.issueIds), ...c.versions.map((v) => v.window.words), ...bases, c.before, c.after, notes(c)),
      detail: some(
        c.promisorIds.length > 0 && searchWords.bound(partiesOf(c.promisorIds)),
        by && searchWords.statedBy(partiesOf([by])),
      ),
      sourceIds: c.sourceIds,
      opens: { view: { commitment: c.id, panel: 'commitments', issue: [], party: [], q: '' } },
    }
  })
  const questions = known.questions.map((q): Entry => {
    const answer = q.answers.at(-1)
    return {
      key: `question:${q.id}`,
      kind: 'question',
      title: q.question,
      text: some(answer?.text, issuesOf(q.issueIds)),
      detail: some(answer && searchWords.answered(formatDate(answer.knownOn))),
      sourceIds: q.answers.flatMap((a) => a.sourceIds),
      opens: { view: { panel: 'questions', issue: [], party: [], q: q.question } },
    }
  })
  const events = known.events.map((e): Entry => {
    return {
      key: `event:${e.id}`,
      kind: 'event',
      title: e.title,
      text: some(e.summary, issuesOf(e.issueIds), partiesOf(e.partyIds), notes(e)),
      detail: some(
        e.date && formatDate(e.date),
        EVENT_KIND_LABELS[e.kind].toLowerCase(),
        e.status !== 'occurred' && EVENT_STATUS_TERMS[e.status].label.toLowerCase(),
      ),
      sourceIds: e.sourceIds,
      opens: { view: { event: e.id } },
    }
  })
  const claims = known.claims.map((c): Entry => {
    return {
      key: `claim:${c.id}`,
      kind: 'claim',
      title: c.text,
      text: some(c.speaker, partiesOf([c.partyId]), issuesOf([c.issueId]), notes(c)),
      detail: some(
        some(partiesOf([c.partyId]), c.speaker),
        c.statedOn && formatDate(c.statedOn),
        CLAIM_KIND_LABELS[c.kind].toLowerCase(),
      ),
      sourceIds: c.sourceIds,
      opens: { view: { claim: c.id } },
    }
  })
  const used = usedSources(known)
  const sources = known.sources
    .filter((s) => used.has(s.id))
    .map((s): Entry => {
      return {
        key: `source:${s.id}`,
        kind: 'source',
        title: s.title,
        text: some(s.publisher, s.url ?? undefined, s.note),
        detail: some(s.publisher, s.publishedOn && formatDate(s.publishedOn), SOURCE_KIND_LABELS[s.kind].toLowerCase()),
        sourceIds: [s.id],
        opens: { source: s.id },
      }
    })
  return [...commitments, ...questions, ...events, ...claims, ...sources]
}

/** The commitments, questions, events and claims that rest on a source. */
export const restingOn = (entries: readonly Entry[], sourceId: string): Entry[] =>
  entries.filter((e) => e.kind !== 'source' && e.sourceIds.includes(sourceId))
