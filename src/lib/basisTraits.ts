/** What sets counting bases apart, in the order in which the page explains it. */
export const TRAITS = ['stage', 'coverage', 'calendar', 'destination', 'gaps'] as const
export type Trait = (typeof TRAITS)[number]
