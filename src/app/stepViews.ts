import type { Figure } from '../brief/brief'
import { type View, viewFrom } from '../filters/views'
import { formatDate, type IsoDate } from '../lib/dates'
import { figureWords } from '../lib/strings/stepFigures'
import { PROMINENCE_TERMS, STATUS_TERMS } from '../lib/strings/terms'
import { type ChangesView, changesView } from '../panels/changes/model'
import { changesWindow } from '../panels/changes/window'
import { changesFinding, stoodWords } from '../panels/changes/wording'
import { commitmentsView } from '../panels/commitments/model'
import { stripFigures } from '../panels/commitments/strip'
import { pledgeSummary } from '../panels/commitments/summary'
import { commitmentsFinding } from '../panels/commitments/wording'
import { matrixFinding } from '../panels/issue-matrix/finding'
import { matrixView } from '../panels/issue-matrix/model'
import { matrixOptions } from '../panels/issue-matrix/sorting'
import { nameOf } from '../panels/lookUp'
import { questionsFinding } from '../panels/questions/finding'
import { questionsView } from '../panels/questions/model'
import { timelineFinding } from '../panels/timeline/finding'
import { timelineView } from '../panels/timeline/model'
import { passingEvents } from '../panels/timeline/passing'
import { timelineSummary } from '../panels/timeline/summary'
import { asKnownOn } from '../record/asKnownOn'
import type { Dossier, KnownDossier } from '../record/dossier'
import { knowledgeDates } from '../record/knowledge'

/** What a step shows, told from the facts: its finding, and the figures that are kept to notice later change. */
export type StepViews = {
  dateOf: (address: string) => IsoDate
  headlineOf: (address: string) => string
  figuresOf: (address: string) => readonly Figure[]
  /** The facts as known on the day of the view. */
  knownAt: (address: string) => KnownDossier
}

const MOST_FIGURES = 120

/** Reads steps against these facts. Each day is cut once, each headline made once: lists of steps ask at every tick of a clock. */
export function stepViews(dossier: Dossier, latest: IsoDate, opensAt: IsoDate | 'latest'): StepViews {
  const cuts = new Map<IsoDate, KnownDossier>()
  const headlines = new Map<string, string>()
  const at = (address: string): { view: View; known: KnownDossier } => {
    const view = viewFrom(address)
    const wanted = view.asof ?? opensAt
    const date = wanted === 'latest' || wanted > latest ? latest : wanted
    const known = cuts.get(date) ?? asKnownOn(dossier, date)
    cuts.set(date, known)
    return { view, known }
  }
  return {
    knownAt: (address) => at(address).known,
    dateOf: (address) => at(address).known.date,
    headlineOf: (address) => {
      const held = headlines.get(address)
      if (held !== undefined) return held
      const { view, known } = at(address)
      const words = finding(view, known, dossier, latest)
      headlines.set(address, words)
      return words
    },
    figuresOf: (address) => {
      const { view, known } = at(address)
      return figures(view, known, dossier, latest)
        .map((f) => ({ name: f.name.slice(0, 200), text: f.text.slice(0, 600) }))
        .filter((f) => f.name !== '' && f.text !== '')
        .slice(0, MOST_FIGURES)
    },
  }
}

/** The changes that a view tells; a step knows no reader's visits. */
function changesOf(
  view: View,
  known: KnownDossier,
  dossier: Dossier,
  latest: IsoDate,
): { changes: ChangesView; until: KnownDossier } {
  const { from, to } = changesWindow({
    ...{ date: known.date, days: knowledgeDates(dossier), latest },
    ...{ compare: view.compare, seen: undefined },
  })
  const until = to === known.date ? known : asKnownOn(dossier, to)
  return { changes: changesView(until, from, known.date, view), until }
}

function finding(view: View, known: KnownDossier, dossier: Dossier, latest: IsoDate): string {
  switch (view.panel) {
    case 'changes':
      return changesFinding(changesOf(view, known, dossier, latest).changes)
    case 'matrix':
      return matrixFinding(matrixView(known, view, matrixOptions(view)), known)
    case 'timeline':
      return timelineFinding(passingEvents(known, view), known)
    case 'questions':
      return questionsFinding(questionsView(known, view, new Map()), known)
    default:
      return commitmentsFinding(commitmentsView(known, view), known)
  }
}

function figures(view: View, known: KnownDossier, dossier: Dossier, latest: IsoDate): Figure[] {
  const main: Figure = { name: figureWords.finding, text: finding(view, known, dossier, latest) }
  switch (view.panel) {
    case 'commitments':
      return [main, ...pledgeFigures(view, known)]
    case 'changes': {
      const { changes, until } = changesOf(view, known, dossier, latest)
      const all = changes.groups.flatMap((g) => g.changes)
      return [main, ...all.map((c) => ({ name: c.title, text: stoodWords(c.after, until) }))]
    }
    case 'matrix':
      return [main, ...cellFigures(view, known)]
    case 'timeline':
      return [main, ...planFigures(view, known)]
    case 'questions':
      return [main, ...questionsView(known, view, new Map()).rows.map((r) => ({ name: r.question, text: r.answer.text }))]
    default:
      return [
        { name: figureWords.commitments, text: main.text },
        { name: figureWords.positions, text: matrixFinding(matrixView(known, view, matrixOptions(view)), known) },
        { name: figureWords.dates, text: timelineFinding(passingEvents(known, view), known) },
      ]
  }
}

function pledgeFigures(view: View, known: KnownDossier): Figure[] {
  const { pledge, selected } = commitmentsView(known, view)
  const status = selected?.status ? [{ name: figureWords.status, text: STATUS_TERMS[selected.status.status].label }] : []
  const end = selected?.terms.end ? [{ name: figureWords.deadline, text: formatDate(selected.terms.end.date) }] : []
  if (!pledge) return [...status, ...end]
  const strip = stripFigures(pledge).map((f) => ({ name: f.name, text: f.text }))
  return [{ name: figureWords.counts, text: pledgeSummary(pledge, known) }, ...strip, ...status, ...end]
}

function cellFigures(view: View, known: KnownDossier): Figure[] {
  return matrixView(known, view, matrixOptions(view)).rows.flatMap((row) =>
    row.cells.map((cell) => ({
      name: figureWords.cell(nameOf(known.issues, cell.issueId), nameOf(known.parties, cell.partyId)),
      text:
        cell.kind === 'level' ? figureWords.level(PROMINENCE_TERMS[cell.prominence].label, cell.words) : figureWords.noAccount,
    })),
  )
}

function planFigures(view: View, known: KnownDossier): Figure[] {
  const timeline = timelineView(known, view)
  const plans = timeline.plans.map(({ event }) => ({ name: event.title, text: formatDate(event.date) }))
  return [{ name: figureWords.events, text: timelineSummary(timeline) }, ...plans]
}
