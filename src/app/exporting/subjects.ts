import type { PanelId } from '../../filters/parameters'

/** What can be exported by itself: the rows of a panel, its ledger, or all sources. */
export const SUBJECTS = ['commitments', 'ledger', 'matrix', 'timeline', 'changes', 'questions', 'sources'] as const
export type Subject = (typeof SUBJECTS)[number]

export const SUBJECT_NAMES: Record<Subject, string> = {
  commitments: 'Trade commitments',
  ledger: 'Ledger of commitments',
  matrix: 'Issue matrix',
  timeline: 'Timeline',
  changes: 'What changed',
  questions: 'Questions',
  sources: 'Sources',
}

/** The panel that shows it. */
export const panelOf = (subject: Subject): PanelId | null =>
  subject === 'ledger' ? 'commitments' : subject === 'sources' ? null : subject
