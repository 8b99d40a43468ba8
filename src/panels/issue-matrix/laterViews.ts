import { matrixWords } from '../../lib/strings/matrix'
import { panelNames } from '../../lib/strings/panelNames'
import { partNames } from '../../lib/strings/parts'
import { later } from '../../ui/later'

// What the first look at the matrix does without: the cards, the table and the second view come when they are asked for.

export const MatrixCards = later(async () => (await import('./MatrixCards')).MatrixCards, { what: () => partNames.card })
export const MatrixTable = later(async () => (await import('./MatrixTable')).MatrixTable, { what: () => panelNames.matrix })
export const Readouts = later(async () => (await import('./Readouts')).Readouts, { what: () => matrixWords.views.readouts })
