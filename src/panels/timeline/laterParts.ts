import { listWords } from '../../lib/strings/timeline'
import { later } from '../../ui/later'

/** The list of very many events, with the code that keeps only the rows near the view in the page. */
export const ListRows = later(async () => (await import('./ListRows')).ListRows, { what: () => listWords.list })
