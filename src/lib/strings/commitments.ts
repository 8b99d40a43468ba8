import { strings } from '../language'
import { plural } from '../phrases'

type Line = {
  claimants: readonly string[]
  stances: readonly string[]
  start: string | undefined
  end: string | undefined
  paceBy: string | undefined
}

/** The panel of commitments: its controls, the chosen commitment, what stands where nothing is chosen. */
export const commitmentsWords = strings('commitments', {
  show: 'Show',
  views: { chart: 'Chart', met: 'Was it met?', 'what-if': 'What if', context: 'Earlier years' },
  unit: 'Unit',
  units: { t: 'tonnes', bu: 'bushels' },
  nothingKnown: 'Nothing had been promised, as far as was known then.',
  noneMatches: (all: number) => `${all} commitments are known on this date; none matches the filters.`,
  sources: {
    lead: 'Sources:',
    rest: (more: number) => `${more > 0 ? ` and ${more} more` : ''}. Proration and projection are ours.`,
  },
  line: ({ claimants, stances, start, end, paceBy }: Line) =>
    `Pledge as stated by: ${claimants.join(', ')}${stances.length > 0 ? `; ${stances.join('; ')}` : ''}. ` +
    `Window ${start ?? 'with no stated start'} to ${end ?? 'no stated end'}${paceBy === undefined ? '' : `; pace by ${paceBy}`}.`,
  stance: (party: string, stance: string) => `${party} ${stance}`,
  versions: 'Versions and sources',
  chartOf: (title: string) => `${title}: cumulative counts against the pledge`,
  heads: { before: 'Before', after: 'After', window: 'Window', latest: 'Last stated', confirmed: 'Others' },
  window: (start: string | undefined, end: string | undefined, days: string | undefined) =>
    `${start ?? 'no start stated'} to ${end ?? 'no end stated'}${days === undefined ? '' : `: ${days}`}`,
  statusSince: (status: string, day: string) => `${status} since ${day}`,
  later: {
    differ: 'Why counts differ',
    figure: 'The formula',
    count: 'The count',
    commitment: 'The commitment',
    sum: 'Our sum',
  },
})

/** The ledger of all commitments. */
export const ledgerWords = strings('commitments.ledger', {
  caption: (rows: number, day: string) => `${plural(rows, 'commitment')} known on ${day}`,
  columns: { title: 'Commitment', bound: 'Bound', share: 'Counts', status: 'Status', deadline: 'Deadline' },
  sortBy: {
    title: 'Sort by commitment',
    bound: 'Sort by bound',
    share: 'Sort by counts',
    status: 'Sort by status',
    deadline: 'Sort by deadline',
  },
  filters: { bound: 'Who is bound', status: 'Which status', deadline: 'Which deadlines' },
  deadlines: { ahead: 'ahead', passed: 'passed', none: 'no date stated' },
  shown: (rows: number, all: number) => `${rows} of ${all}`,
  nonePasses: 'No commitment passes what is chosen in the heads of the columns.',
  openRow: 'Open the versions and sources',
  showRow: 'Show this commitment above',
  noAmount: 'no amount',
  noTotal: (pledged: string) => `${pledged}, no running total held`,
  count: (basis: string, amount: string) => `${basis} ${amount}`,
  counts: (counts: readonly string[], pledged: string) => `${counts.join(', ')}, of ${pledged} pledged`,
  meaning: (status: string) => `${status}: what it means`,
  /** After the status, which stands in an element of its own. */
  since: (day: string) => `since ${day}.`,
  byCount: { lead: 'By the count of:', rest: '.' },
})

/** The rows of the chart and of the ledger as tables. */
export const commitmentTableWords = strings('commitments.table', {
  countsTowards: 'Counts towards:',
  countHeads: {
    basis: 'Basis',
    from: 'From',
    to: 'To',
    value: 'Value',
    kind: 'Kind',
    stage: 'Stage',
    by: 'Claimed by',
    known: 'Known since',
    source: 'Source',
  },
  notStated: 'not stated',
  kind: (cumulative: boolean, status: string | undefined, falls: boolean) =>
    `${cumulative ? 'running total' : 'single'}${status === undefined ? '' : `, ${status}`}${falls ? ', lower than before: revised' : ''}`,
  commitments: 'Commitments',
  heads: {
    title: 'Commitment',
    bound: 'Bound',
    status: 'Status',
    deadline: 'Deadline',
    days: 'Days',
    known: 'Known since',
  },
  noDate: 'no date stated',
})
