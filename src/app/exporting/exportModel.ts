import type { Meta } from '../../api/meta'
import type { ExportModel, SourceRow } from '../../export/model'
import { linkTo } from '../../filters/links'
import type { Filters } from '../../filters/parameters'
import { formatDate, formatDateRange } from '../../lib/dates'
import { SOURCE_KIND_LABELS } from '../../lib/strings/cardTerms'
import { badgeNames } from '../../lib/strings/dataState'
import { cellWords, filterPhrases, methodWords } from '../../lib/strings/exportRows'
import { sharedWords } from '../../lib/strings/shared'
import { BASIS_TERMS, CONFIDENCE_LABELS, EVENT_KIND_LABELS } from '../../lib/strings/terms'
import { safeLink } from '../../lib/text'
import { nameOf } from '../../panels/lookUp'
import { byId, type KnownDossier } from '../../record/dossier'
import { commitmentRows, ledgerRows } from './commitmentRows'
import { matrixRows } from './matrixRows'
import { type ComparedDays, changeRows, questionRows, sourceRows, timelineRows } from './otherRows'
import { panelOf, type Subject, subjectName } from './subjects'
import { day, text, type ViewRows } from './viewRows'

export type ExportGiven = {
  /** The facts as known on the date of the view. */
  known: KnownDossier
  filters: Filters
  compared: ComparedDays
  meta: Meta | undefined
  badge: ExportModel['badge']
}

/** What a view gives away, the same for every format. Each row says itself when it is as of, what it rests on and where it is seen. */
export function exportModel(subject: Subject, given: ExportGiven): ExportModel {
  const { known, filters, compared, meta, badge } = given
  const view = rowsOf(subject, given)
  // Compared with a later day, what is listed is known on that day only.
  const until = subject === 'changes' ? compared.until : known
  const sources = byId(until.sources)
  const asOf = until.date
  const link = linkTo({ ...filters, brief: null, step: null, presenter: null, asof: known.date, panel: panelOf(subject) })
  const rows = view.rows.map(({ values, sourceIds }) => {
    const held = sourceIds.flatMap((id) => sources.get(id) ?? [])
    const names = held.map((s) => `${s.publisher}: ${s.title}`).join('; ')
    const addresses = held.flatMap((s) => safeLink(s.url)?.href ?? []).join(' ')
    return [...values, names || undefined, addresses || undefined, asOf, badgeNames[badge], link]
  })
  const ids = [...new Set(view.rows.flatMap((r) => r.sourceIds))]
  return {
    panel: panelOf(subject) ?? 'questions',
    name: subjectName(subject),
    title: view.title,
    filters: filterWords(filters, known),
    asOf,
    bases: view.bases.map((b) => methodWords.basis(BASIS_TERMS[b].label, BASIS_TERMS[b].definition)),
    columns: [...view.columns, text('sources'), text('addresses'), day('asOf'), text('data'), text('link')],
    rows,
    sources: ids.map((id): SourceRow => {
      const s = sources.get(id)
      return {
        id,
        title: s?.title ?? id,
        publisher: s?.publisher ?? sharedWords.notLoaded,
        publishedOn: s?.publishedOn ?? undefined,
        url: safeLink(s?.url ?? null)?.href,
        kind: s ? SOURCE_KIND_LABELS[s.kind] : '',
      }
    }),
    method: view.method,
    link,
    licence: meta?.licence ?? cellWords.notTold,
    attribution: meta?.attribution ?? cellWords.notTold,
    badge,
  }
}

function rowsOf(subject: Subject, { known, filters, compared }: ExportGiven): ViewRows {
  switch (subject) {
    case 'commitments':
      return commitmentRows(known, filters)
    case 'ledger':
      return ledgerRows(known, filters)
    case 'matrix':
      return matrixRows(known, filters)
    case 'timeline':
      return timelineRows(known, filters)
    case 'changes':
      return changeRows(known, filters, compared)
    case 'questions':
      return questionRows(known, filters)
    case 'sources':
      return sourceRows(known)
  }
}

/** What the reader chose, in words; nothing where nothing is chosen. */
function filterWords(filters: Filters, known: Pick<KnownDossier, 'issues' | 'parties' | 'commitments'>): string[] {
  const names = (items: readonly { id: string; name: string }[], ids: readonly string[]) => ids.map((id) => nameOf(items, id))
  const { issue, party, q, basis, from, to, kind, confidence, rows } = filters
  return [
    issue.length > 0 && filterPhrases.issues(names(known.issues, issue)),
    party.length > 0 && filterPhrases.parties(names(known.parties, party)),
    q !== '' && filterPhrases.words(q),
    basis.length > 0 && filterPhrases.bases(basis.map((b) => BASIS_TERMS[b].label)),
    from !== null && to !== null && filterPhrases.dates(formatDateRange(from, to)),
    from !== null && to === null && filterPhrases.from(formatDate(from)),
    from === null && to !== null && filterPhrases.to(formatDate(to)),
    kind !== null && filterPhrases.events(EVENT_KIND_LABELS[kind]),
    confidence !== null && filterPhrases.confidence(CONFIDENCE_LABELS[confidence]),
    rows.includes('differences') && filterPhrases.differing,
  ].filter((part) => part !== false)
}
