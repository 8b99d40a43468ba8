import type { Brief } from '../../brief/brief'
import { headlineOf } from '../../brief/run'
import type { Slide } from '../../export/deck'
import { readAddress } from '../../filters/parameters'
import { changesWindow } from '../../panels/changes/window'
import { asKnownOn } from '../../record/asKnownOn'
import { knowledgeDates } from '../../record/knowledge'
import { bottomLineTexts } from '../bottomLineTexts'
import type { Badge } from '../dataStatus'
import type { StepViews } from '../stepViews'
import type { LoadedDossier } from '../useDossier'
import { exportModel } from './exportModel'
import { subjectName } from './subjects'
import { text } from './viewRows'

const MAIN = ['commitments', 'matrix', 'timeline'] as const

/** A slide for each step of a brief: its headline, its notes, and the rows of its view as known on its day. */
export function briefSlides(brief: Brief, { dossier, latest, meta }: LoadedDossier, facts: StepViews, badge: Badge): Slide[] {
  const days = knowledgeDates(dossier)
  return brief.steps.map((step, i) => {
    const known = facts.knownAt(step.address)
    const filters = readAddress(step.address)
    const { from, to } = changesWindow({ date: known.date, days, latest, compare: filters.compare, seen: undefined })
    const compared = { from, until: to === known.date ? known : asKnownOn(dossier, to) }
    const given = { known, filters, compared, meta, badge }
    const model = exportModel(filters.panel ?? 'commitments', given)
    const slide = { headline: headlineOf(brief, i + 1, facts), notes: step.notes ?? '' }
    if (filters.panel !== null) return { ...slide, model }
    // A step of no panel shows the finding of each.
    const findings = bottomLineTexts(known, filters)
    const rows = MAIN.map((panel) => [subjectName(panel), findings[panel]])
    const sources = MAIN.flatMap((panel) => exportModel(panel, given).sources)
    return { ...slide, model: { ...model, columns: [text('panel'), text('finding')], rows, sources, bases: [], method: [] } }
  })
}
