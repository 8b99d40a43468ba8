import { panelNames } from '../lib/strings/panelNames'
import { later } from '../ui/later'

// The panels' code: the three of the first reading are fetched beside the data, the rest when asked for.

export const CommitmentsPanel = later(async () => (await import('../panels/commitments/CommitmentsPanel')).CommitmentsPanel, {
  what: () => panelNames.commitments,
  atOnce: true,
})
export const IssueMatrixPanel = later(async () => (await import('../panels/issue-matrix/IssueMatrixPanel')).IssueMatrixPanel, {
  what: () => panelNames.matrix,
  atOnce: true,
})
export const TimelinePanel = later(async () => (await import('../panels/timeline/TimelinePanel')).TimelinePanel, {
  what: () => panelNames.timeline,
  atOnce: true,
})
export const QuestionsPanel = later(async () => (await import('../panels/questions/QuestionsPanel')).QuestionsPanel, {
  what: () => panelNames.questions,
})
export const ChangesPanel = later(async () => (await import('../panels/changes/ChangesPanel')).ChangesPanel, {
  what: () => panelNames.changes,
})
export const ChangesRibbon = later(async () => (await import('../panels/changes/ChangesRibbon')).ChangesRibbon, {
  what: () => panelNames.changes,
})
