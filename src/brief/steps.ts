import { type Brief, MAX_STEPS, type Step } from './brief'

/** The number of the step wanted, kept within the brief; 1 is the first. */
export function clampStep(brief: Pick<Brief, 'steps'>, wanted: number): number {
  return Math.max(1, Math.min(brief.steps.length, Math.trunc(wanted) || 1))
}

/** An id that no step of the brief has yet. */
function freshId(brief: Brief): string {
  const taken = new Set(brief.steps.map((step) => step.id))
  let number = brief.steps.length + 1
  while (taken.has(`step-${number}`)) number++
  return `step-${number}`
}

/** With a step after the others; a full brief stays as it is. */
export function addStep(brief: Brief, step: Omit<Step, 'id'>): Brief {
  if (brief.steps.length >= MAX_STEPS) return brief
  return { ...brief, steps: [...brief.steps, { ...step, id: freshId(brief) }] }
}

/** With the step at one place put at another; places count from 0. */
export function moveStep(brief: Brief, from: number, to: number): Brief {
  const moved = brief.steps[from]
  const target = Math.max(0, Math.min(brief.steps.length - 1, to))
  if (!moved || target === from) return brief
  const steps = brief.steps.toSpliced(from, 1)
  return { ...brief, steps: steps.toSpliced(target, 0, moved) }
}

/** With a copy of a step right after it. */
export function duplicateStep(brief: Brief, at: number): Brief {
  const step = brief.steps[at]
  if (!step || brief.steps.length >= MAX_STEPS) return brief
  return { ...brief, steps: brief.steps.toSpliced(at + 1, 0, { ...step, id: freshId(brief) }) }
}

export function removeStep(brief: Brief, at: number): Brief {
  return at < 0 || at >= brief.steps.length ? brief : { ...brief, steps: brief.steps.toSpliced(at, 1) }
}

/** What may be edited of a step; `undefined` takes a text or a time away. */
export type StepEdit = { [K in 'headline' | 'notes' | 'highlight' | 'dwellSeconds' | 'figures']?: Step[K] | undefined }

export function editStep(brief: Brief, at: number, edit: StepEdit): Brief {
  const step = brief.steps[at]
  if (!step) return brief
  const edited = Object.fromEntries(Object.entries({ ...step, ...edit }).filter(([, value]) => value !== undefined))
  return { ...brief, steps: brief.steps.with(at, { ...edited, id: step.id, address: step.address }) }
}
