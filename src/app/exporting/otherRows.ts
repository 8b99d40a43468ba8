import type { Filters } from '../../filters/parameters'
import { SOURCE_KIND_LABELS } from '../../lib/strings/cardTerms'
import { CHANGE_KIND_WORDS } from '../../lib/strings/changes'
import { cellWords, methodWords } from '../../lib/strings/exportRows'
import { CONFIDENCE_LABELS, EVENT_KIND_LABELS } from '../../lib/strings/terms'
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
      ...[day('date'), day('to'), text('event'), text('happened'), text('kind'), text('issues'), text('parties')],
      ...[text('status'), text('confidence'), day('knownSince')],
    ],
    rows: events.map((e) => ({
      values: [
        ...[e.date, e.endDate, e.title, e.summary, EVENT_KIND_LABELS[e.kind], names(known.issues, e.issueIds)],
        ...[names(known.parties, e.partyIds), standingWord(e), e.confidence && CONFIDENCE_LABELS[e.confidence], e.knownOn],
      ],
      sourceIds: e.sourceIds,
    })),
    bases: [],
    method: [methodWords.events(view.range.from, view.range.to)],
  }
}

export type ComparedDays = { from: string; until: KnownDossier }

/** What became known between two days. */
export function changeRows(known: KnownDossier, filters: Filters, { from, until }: ComparedDays): ViewRows {
  const view = changesView(until, from, known.date, filters)
  const changes = view.groups.flatMap((g) => g.changes)
  return {
    title: changesFinding(view),
    columns: [text('kind'), text('what'), text('fact'), text('before'), text('after'), day('knownSince')],
    rows: changes.map((c) => ({
      values: [
        ...[CHANGE_KIND_WORDS[c.kind], whatWords(c, until), c.title],
        ...[c.before && stoodWords(c.before, until), stoodWords(c.after, until), c.knownOn],
      ],
      sourceIds: c.sourceIds,
    })),
    bases: [...new Set(changes.flatMap((c) => c.after.count?.basis ?? []))],
    method: [methodWords.changes, ...(view.isLater ? [methodWords.later(known.date)] : [])],
  }
}

/** The questions with their answers. */
export function questionRows(known: KnownDossier, filters: Filters): ViewRows {
  const view = questionsView(known, filters, new Map())
  return {
    title: questionsFinding(view, known),
    columns: [text('question'), text('answer'), text('disputed'), text('earlier'), day('knownSince')],
    rows: view.rows.map((r) => ({
      values: [
        ...[r.question, r.answer.text, r.disputes.length > 0 ? cellWords.disputed : undefined],
        ...[r.earlier.map((a) => `${a.knownOn}: ${a.text}`).join('; ') || undefined, r.answer.knownOn],
      ],
      sourceIds: r.answer.sourceIds,
    })),
    bases: [],
    method: [methodWords.answers],
  }
}

/** All sources on which a fact known on the date rests. */
export function sourceRows(known: KnownDossier): ViewRows {
  const resting = factsBySource(restingFacts(known))
  const sources = known.sources.filter((s) => resting.has(s.id))
  return {
    title: cellWords.sourcesTitle(sources.length, known.date),
    columns: [
      ...[text('source'), text('publisher'), text('kind'), day('published'), text('language'), text('address')],
      number('facts'),
    ],
    rows: sources.map((s) => ({
      values: [
        ...[s.title, s.publisher, SOURCE_KIND_LABELS[s.kind], s.publishedOn ?? undefined, s.language],
        ...[s.url ?? undefined, resting.get(s.id)?.length],
      ],
      sourceIds: [s.id],
    })),
    bases: [],
    method: [methodWords.sources],
  }
}
