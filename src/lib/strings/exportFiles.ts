import { strings } from '../language'

const sampleTail = (isSample: boolean) => (isSample ? ', sample data' : '')

/** What stands around the rows or the drawing in slides and pictures. */
export const frameWords = strings('export.frame', {
  site: 'Readout',
  sampleData: 'SAMPLE DATA',
  noSource: 'No source is held.',
  sources: (publishers: readonly string[], more: number) =>
    `Sources: ${publishers.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  described: (name: string, date: string, method: string, link: string) => `${name}, as known on ${date}. ${method} ${link}`,
  open: 'Open the view',
  moreRows: (left: number) => `${left} more ${left === 1 ? 'row is' : 'rows are'} in the view behind the link.`,
  method: (sentences: string) => `Method: ${sentences}`,
  pledged: 'Pledged',
  countTo: (basis: string, date: string) => `${basis}, to ${date}`,
  amount: 'Amount',
  amountIn: (unit: string) => `Amount, ${unit}`,
})

/** Why a file could not be made: stands in brackets behind its name. */
export const failureWords = strings('export.failure', {
  noSlides: 'the slides were not made',
  noSurface: 'this browser gives no surface to draw on',
  tooLarge: 'the picture is too large for this browser',
  noCopying: 'this browser copies no pictures; save it as PNG',
})

/** The sheets of a workbook. */
export const sheetWords = strings('export.sheet', {
  data: 'Data',
  sources: 'Sources',
  method: 'Method',
  source: {
    title: 'Title',
    publisher: 'Publisher',
    published: 'Published',
    kind: 'Kind',
    address: 'Address',
    id: 'Id',
  },
  about: {
    title: 'Title',
    view: 'View',
    asOf: 'As known on',
    data: 'Data',
    filter: 'Filter',
    noFilter: 'none',
    basis: 'Counting basis',
    method: 'Method',
    link: 'Link',
    licence: 'Licence',
    attribution: 'Attribution',
  },
})

type Cited = { title: string; view: string; day: string; isSample: boolean }

/** What citation styles say of a view in words; their order and signs are the styles' own. */
export const citationWords = strings('export.citation', {
  dataSet: ({ title, view, day, isSample }: Cited) =>
    `${title} [Data set, ${view.toLowerCase()}; as known on ${day}${sampleTail(isSample)}]`,
  note: ({ view, day, isSample }: Omit<Cited, 'title'>) => `${view}, as known on ${day}${sampleTail(isSample)}`,
})
