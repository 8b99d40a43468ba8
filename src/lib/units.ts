import type { Commodity, Unit } from './vocabulary'

/** Bushels in one metric ton of soybeans: 1 bu = 60 lb, 1 lb = 0.45359237 kg (contract.md rounds to four places). */
const BUSHELS_PER_TONNE = 36.7437

/** What a reader may choose for tonnes of a commodity whose bushel is defined. */
export const DISPLAY_UNITS = ['t', 'bu'] as const
export type DisplayUnit = (typeof DISPLAY_UNITS)[number]

/** A unit as it is drawn: one of the contract's, or bushels. */
export type Measure = Unit | 'bu'

/** The unit in which a commitment is drawn: bushels only where they are defined, else its own. */
export function measureFor(unit: Unit, commodity: Commodity | undefined, chosen: DisplayUnit): Measure {
  return chosen === 'bu' && unit === 't' && commodity === 'soybeans' ? 'bu' : unit
}

/** A value in the contract's unit, expressed in the drawn one. */
export function convert(value: number, measure: Measure): number {
  return measure === 'bu' ? value * BUSHELS_PER_TONNE : value
}
