import type { Filters } from '../../filters/parameters'
import { plural } from '../../lib/phrases'
import { CHANGE_KIND_WORDS } from '../../lib/strings/changes'
import { CONFIDENCE_LABELS, EVENT_KIND_LABELS, SOURCE_KIND_LABELS } from '../../lib/strings/terms'
import { changesView } from '../../panels/changes/model'
import { changesFinding, stoodWords, whatWords } from '../../panels/changes/wording'
import { nameOf } from '../../panels/lookUp'
import { questionsFinding } from '../../panels/questions/finding'
import { questionsView } from '../../panels/questions/model'
import { standingWord } from '../../panels/timeline/eventWords'
import { timelineFinding } from '../../panels/timeline/finding'
import { splitAt, timelineView } from '../../panels/timeline/model'
import { domainOf } from '../../panels/timeline/range'
import type { KnownDossier } from '../../record/dossier'
import { factsBySource, restingFacts } from '../../record/factsBySource'
import { day, number, text, type ViewRows } from './viewRows'

/** The events of the range drawn, those without a date last. */
export function timelineRows(known: KnownDossier, filters: Filters): ViewRows {
  const view = timelineView(known, filters)
  const { inside } = splitAt(view, domainOf(view.range))
  const events = [...inside.flatMap((i) => view.events[i] ?? []), ...view.undated]
  const names = (items: readonly { id: string; name: string }[], ids: readonly string[]) =>
    ids.map((id) => nameOf(items, id)).join('; ')
  return {
    title: timelineFinding(view, known),
    columns: [
      ...[day('Date'), day('To'), text('Event'), text('What happened'), text('Kind'), text('Issues'), text('Parties')],
      ...[text('Status'), text('Confidence'), day('Known since')],
    ],
    rows: events.map((e) => ({
      values: [
        ...[e.date, e.endDate, e.title, e.summary, EVENT_KIND_LABELS[e.kind], names(known.issues, e.issueIds)],
        ...[names(known.parties, e.partyIds), standingWord(e), e.confidence && CONFIDENCE_LABELS[e.confidence], e.knownOn],
      ],
      sourceIds: e.sourceIds,
    })),
    bases: [],
    method: [
      `Events from ${view.range.from} to ${view.range.to}. A date of a month or a year alone is as exact as it is known.`,
    ],
  }
}

export type ComparedDays = { from: string; until: KnownDossier }

/** What became known between two days. */
export function changeRows(known: KnownDossier, filters: Filters, { from, until }: ComparedDays): ViewRows {
  const view = changesView(until, from, known.date, filters)
  const changes = view.groups.flatMap((g) => g.changes)
  return {
    title: changesFinding(view),
    columns: [text('Kind'), text('What'), text('Fact'), text('Before'), text('After'), day('Known since')],
    rows: changes.map((c) => ({
      values: [
        ...[CHANGE_KIND_WORDS[c.kind], whatWords(c, until), c.title],
        ...[c.before && stoodWords(c.before, until), stoodWords(c.after, until), c.knownOn],
      ],
      sourceIds: c.sourceIds,
    })),
    bases: [...new Set(changes.flatMap((c) => c.after.count?.basis ?? []))],
    method: [
      'Each row is one dated statement; what stood before is the statement of the same fact before it.',
      ...(view.isLater ? [`What is listed became known after ${known.date}, the date of the page.`] : []),
    ],
  }
}

/** The questions with their answers. */
export function questionRows(known: KnownDossier, filters: Filters): ViewRows {
  const view = questionsView(known, filters, new Map())
  return {
    title: questionsFinding(view, known),
    columns: [text('Question'), text('Answer'), text('Disputed'), text('Earlier answers'), day('Known since')],
    rows: view.rows.map((r) => ({
      values: [
        ...[r.question, r.answer.text, r.disputes.length > 0 ? 'disputed' : undefined],
        ...[r.earlier.map((a) => `${a.knownOn}: ${a.text}`).join('; ') || undefined, r.answer.knownOn],
      ],
      sourceIds: r.answer.sourceIds,
    })),
    bases: [],
    method: ['Answers in our words, from claims with their sources.'],
  }
}

/** All sources on which a fact known on the date rests. */
export function sourceRows(known: KnownDossier): ViewRows {
  const resting = factsBySource(restingFacts(known))
  const sources = known.sources.filter((s) => resting.has(s.id))
  return {
    title: `${plural(sources.length, 'source')} of what was known on ${known.date}`,
    columns: [
      ...[text('Source'), text('Publisher'), text('Kind'), day('Published'), text('Language'), text('Address')],
      number('Facts that rest on it'),
    ],
    rows: sources.map((s) => ({
      values: [
        ...[s.title, s.publisher, SOURCE_KIND_LABELS[s.kind], s.publishedOn ?? undefined, s.language],
        ...[s.url ?? undefined, resting.get(s.id)?.length],
      ],
      sourceIds: [s.id],
    })),
    bases: [],
    method: ['Sources that only facts known later rest on are left out.'],
  }
}
