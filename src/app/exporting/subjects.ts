import type { PanelId } from '../../filters/parameters'
import { subjectWords } from '../../lib/strings/exportRows'
import { panelNames } from '../../lib/strings/panelNames'

/** What can be exported by itself: the rows of a panel, its ledger, or all sources. */
export const SUBJECTS = ['commitments', 'ledger', 'matrix', 'timeline', 'changes', 'questions', 'sources'] as const
export type Subject = (typeof SUBJECTS)[number]

export const subjectName = (subject: Subject): string =>
  subject === 'ledger' || subject === 'sources' ? subjectWords[subject] : panelNames[subject]

/** The panel that shows it. */
export const panelOf = (subject: Subject): PanelId | null =>
  subject === 'ledger' ? 'commitments' : subject === 'sources' ? null : subject
