import { commitmentsWords } from '../../lib/strings/commitments'
import { later } from '../../ui/later'

// What a reader of the chart does without: further views and the cards come when they are asked for.

export const MetView = later(async () => (await import('./MetView')).MetView, { what: () => commitmentsWords.views.met })
export const WhatIfView = later(async () => (await import('./WhatIfView')).WhatIfView, {
  what: () => commitmentsWords.views['what-if'],
})
export const ContextView = later(async () => (await import('./ContextView')).ContextView, {
  what: () => commitmentsWords.views.context,
})
export const DifferDialog = later(async () => (await import('./DifferDialog')).DifferDialog, {
  what: () => commitmentsWords.later.differ,
})
export const FigureCard = later(async () => (await import('./FigureCard')).FigureCard, {
  what: () => commitmentsWords.later.figure,
})
export const CountCard = later(async () => (await import('./CountCard')).CountCard, {
  what: () => commitmentsWords.later.count,
})
export const CommitmentCard = later(async () => (await import('./CommitmentCard')).CommitmentCard, {
  what: () => commitmentsWords.later.commitment,
})
export const SumCard = later(async () => (await import('./SumCard')).SumCard, { what: () => commitmentsWords.later.sum })
