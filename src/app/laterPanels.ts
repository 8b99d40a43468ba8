import { later } from '../ui/later'

// The panels' code: the three of the first reading are fetched beside the data, the rest when asked for.

export const CommitmentsPanel = later(async () => (await import('../panels/commitments/CommitmentsPanel')).CommitmentsPanel, {
  what: 'Trade commitments',
  atOnce: true,
})
export const IssueMatrixPanel = later(async () => (await import('../panels/issue-matrix/IssueMatrixPanel')).IssueMatrixPanel, {
  what: 'Issue matrix',
  atOnce: true,
})
export const TimelinePanel = later(async () => (await import('../panels/timeline/TimelinePanel')).TimelinePanel, {
  what: 'Timeline',
  atOnce: true,
})
export const QuestionsPanel = later(async () => (await import('../panels/questions/QuestionsPanel')).QuestionsPanel, {
  what: 'Questions',
})
export const ChangesPanel = later(async () => (await import('../panels/changes/ChangesPanel')).ChangesPanel, {
  what: 'What changed',
})
export const ChangesRibbon = later(async () => (await import('../panels/changes/ChangesRibbon')).ChangesRibbon, {
  what: 'What changed',
})
