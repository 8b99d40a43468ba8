import type { Brief, Figure, Step } from './brief'

/** A figure that no longer says what it said when the step was prepared; one of the two may be missing. */
export type Drift = { step: number; name: string; before: string | undefined; after: string | undefined }

/** The figures of a brief that differ from those prepared, step by step. Steps without prepared figures cannot tell. */
export function driftOf(brief: Pick<Brief, 'steps'>, figuresOf: (address: string) => readonly Figure[]): Drift[] {
  return brief.steps.flatMap((step, i) => (step.figures ? stepDrift(step.figures, figuresOf(step.address), i + 1) : []))
}

function stepDrift(before: readonly Figure[], after: readonly Figure[], step: number): Drift[] {
  const now = new Map(after.map((figure) => [figure.name, figure.text]))
  const then = new Map(before.map((figure) => [figure.name, figure.text]))
  const names = [...new Set([...then.keys(), ...now.keys()])]
  return names
    .map((name) => ({ step, name, before: then.get(name), after: now.get(name) }))
    .filter((figure) => figure.before !== figure.after)
}

/** The brief with the figures as they stand now, where it held any. */
export function withFiguresOfNow(brief: Brief, figuresOf: (address: string) => readonly Figure[]): Brief {
  const steps = brief.steps.map((step): Step => (step.figures ? { ...step, figures: [...figuresOf(step.address)] } : step))
  return { ...brief, steps }
}
