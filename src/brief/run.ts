import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { showsView, viewAddress, viewFrom } from '../filters/views'
import type { IsoDate } from '../lib/dates'
import { stageWords } from '../lib/strings/stage'
import type { Brief, Figure } from './brief'
import { rememberBefore, takeBefore } from './place'
import { clampStep } from './steps'

/** What a step shows, told from the facts as they stand: handed over by the app, which knows the panels. */
export type StepFacts = {
  dateOf: (address: string) => IsoDate
  headlineOf: (address: string) => string
  figuresOf: (address: string) => readonly Figure[]
  /** The address of a small picture of the view; undefined where there is none. */
  pictureOf: (address: string) => Promise<string | undefined>
}

/** The headline of a step: its own, else the finding of its view. */
export function headlineOf(brief: Brief, step: number, facts: Pick<StepFacts, 'headlineOf'> | undefined): string {
  const given = brief.steps[step - 1]
  return given?.headline ?? (given && facts ? facts.headlineOf(given.address) : stageWords.waiting)
}

/** Whether the address says nothing of the view, as a link to a step does. */
export const saysNothing = (filters: Filters): boolean => showsView(filters, '')

/** Opens a step: its whole view, and nothing of the view before it. */
export function openStep(brief: Brief, wanted: number, set: SetFilters, history: 'push' | 'replace' = 'replace'): void {
  const step = clampStep(brief, wanted)
  set({ ...viewFrom(brief.steps[step - 1]?.address ?? ''), brief: brief.id, step }, { history })
}

/** Begins a brief, remembering the place to which leaving returns. */
export function begin(brief: Brief, filters: Filters, set: SetFilters): void {
  rememberBefore(viewAddress(filters), window.scrollY)
  openStep(brief, 1, set, 'push')
}

/** Leaves a brief for the place before it; without one the view of the last step stays. */
export function leave(set: SetFilters): void {
  const before = takeBefore()
  set({ ...(before ? viewFrom(before.address) : {}), brief: null, step: null, presenter: null, briefdata: null })
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (before) window.scrollTo(0, before.scrollY)
      document.querySelector<HTMLElement>('[aria-keyshortcuts="p"]')?.focus({ preventScroll: true })
    }),
  )
}
