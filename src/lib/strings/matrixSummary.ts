import { strings } from '../language'
import { listWords, plural } from '../phrases'
import { apart, type Gaps } from './matrixFinding'
import { inSentence } from './names'

/** The matrix for the ear, in one to three sentences. */
export const matrixSummaryWords = strings('matrix.summary', {
  size: (issues: number, parties: number, day: string) =>
    `${plural(issues, 'issue')} and ${plural(parties, 'party', 'parties')}, as known on ${day}.`,
  noAccount: 'No account is held.',
  levels: (cells: number, levels: { label: string; count: number }[], blank: number) =>
    `Of ${plural(cells, 'cell')}, ${listWords(levels.map((l) => `${l.count} ${l.label.toLowerCase()}`))}; no account is held for ${blank}.`,
  gaps: (a: string, b: string, issues: string[], gaps: Gaps) =>
    `Stated by one of ${inSentence(a)} and ${inSentence(b)} and left out by the other: ${issues.join('; ')}${apart(gaps)}.`,
})
