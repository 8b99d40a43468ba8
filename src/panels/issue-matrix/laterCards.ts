import { partNames } from '../../lib/strings/parts'
import { later } from '../../ui/later'

/** The cards behind the cells, heads and accounts: they come when the first of them is opened. */
export const MatrixCards = later(async () => (await import('./MatrixCards')).MatrixCards, { what: () => partNames.card })
