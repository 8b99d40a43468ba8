import type { Trait } from '../basisTraits'
import { strings } from '../language'
import type { Basis } from '../vocabulary'

/** What sets counting bases apart, as heads of rows. */
export const TRAIT_LABELS: Record<Trait, string> = strings('traits', {
  stage: 'Which act counts',
  coverage: 'What it covers',
  calendar: 'From when to when',
  destination: 'Where it goes',
  gaps: 'What it misses',
})

/** How each basis counts. From the publishers' own descriptions; sources of a figure stand on its card. */
export const BASIS_TRAITS: Record<Basis, Record<Trait, string>> = strings('basisTraits', {
  'official-statement': {
    stage: 'Orders as the speaker counts them; the statement seldom says which.',
    coverage: 'Whatever the speaker includes; no list is published.',
    calendar: 'From a day that the speaker chooses or leaves open.',
    destination: 'The buyer’s country, as the speaker says.',
    gaps: 'Cannot be checked against contracts.',
  },
  'trade-estimate': {
    stage: 'Orders that traders have seen or heard of.',
    coverage: 'Purchases by state and private buyers as far as the market knows.',
    calendar: 'From the day that the report names.',
    destination: 'The buyer’s country, also where the seller has not named a destination.',
    gaps: 'Rests on unnamed sources; often a range.',
  },
  'flash-sales': {
    stage: 'Orders, on the day after they are reported.',
    coverage: 'Single sales of 100,000 tonnes or more in a day only.',
    calendar: 'Day by day; nothing was published while the US government was shut, and the backlog came later in one piece.',
    destination: 'The buyer’s country where the exporter names it; sales to “unknown destinations” are apart.',
    gaps: 'Smaller sales, and cargoes sold to unknown destinations.',
  },
  'export-sales': {
    stage: 'Orders on the books plus what has been shipped.',
    coverage: 'All reported sales, large and small.',
    calendar: 'Weekly, from 1 September, the start of the marketing year; published a week or more later.',
    destination: 'The buyer’s country once it is named; until then “unknown destinations”.',
    gaps: 'Sales before they are assigned to a country; the weeks of a government shutdown until they were made up.',
  },
  inspections: {
    stage: 'Grain inspected for loading.',
    coverage: 'All cargoes inspected at US ports.',
    calendar: 'Single weeks.',
    destination: 'The destination declared at loading.',
    gaps: 'Orders that have not been loaded.',
  },
  shipments: {
    stage: 'Shipped.',
    coverage: 'All exports reported.',
    calendar: 'Weekly, from 1 September.',
    destination: 'The destination at shipping.',
    gaps: 'Orders that have not sailed.',
  },
  'customs-arrivals': {
    stage: 'Arrived and cleared.',
    coverage: 'All imports of US origin.',
    calendar: 'Calendar months, published about three weeks later; a cargo takes a month or more to arrive.',
    destination: 'The country that keeps the record.',
    gaps: 'Everything ordered or at sea.',
  },
})
