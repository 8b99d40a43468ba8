import { later } from '../../ui/later'

// What a reader of the chart does without: further views and the cards come when they are asked for.

export const MetView = later(async () => (await import('./MetView')).MetView, { what: 'Was it met?' })
export const WhatIfView = later(async () => (await import('./WhatIfView')).WhatIfView, { what: 'What if' })
export const ContextView = later(async () => (await import('./ContextView')).ContextView, { what: 'Earlier years' })
export const DifferDialog = later(async () => (await import('./DifferDialog')).DifferDialog, { what: 'Why counts differ' })
export const FigureCard = later(async () => (await import('./FigureCard')).FigureCard, { what: 'The formula' })
export const CountCard = later(async () => (await import('./CountCard')).CountCard, { what: 'The count' })
export const CommitmentCard = later(async () => (await import('./CommitmentCard')).CommitmentCard, { what: 'The commitment' })
export const SumCard = later(async () => (await import('./SumCard')).SumCard, { what: 'Our sum' })
