import * as z from 'zod/mini'
import { id, text } from '../api/fields'
import { checkedView } from '../filters/views'

export const MAX_STEPS = 60
const line = (most: number) => text.check(z.maxLength(most, `has over ${most} characters`))
const whole = z.number('is not a number').check(z.refine(Number.isInteger, 'is not a whole number'))
const seconds = whole.check(z.minimum(3, 'is under 3 seconds'), z.maximum(3600, 'is over an hour'))

/** One figure of a step as it stood when the step was prepared: what it is, and what it said. */
const figure = z.object({ name: line(200), text: line(600) })
export type Figure = z.infer<typeof figure>

const step = z.object({
  id,
  /** The view: the page's own address, `?panel=matrix&asof=2025-11-25`. */
  address: z.string('is not a text').check(z.maxLength(4000, 'has over 4000 characters')),
  /** Absent: the finding of the view, computed from the facts. */
  headline: z.optional(line(240)),
  notes: z.optional(line(5000)),
  dwellSeconds: z.optional(seconds),
  /** Words of the mark to be ringed: a point, a cell, an event, by its accessible name. */
  highlight: z.optional(line(120)),
  figures: z.optional(z.array(figure).check(z.maxLength(120, 'holds over 120 figures'))),
})
export type Step = z.infer<typeof step>

const brief = z.object({
  readout: z.literal('brief-1', 'is not "brief-1", the only kind that this version reads'),
  id,
  title: line(120),
  /** How long the talk is to take. */
  targetMinutes: z.optional(whole.check(z.minimum(1, 'is under a minute'), z.maximum(600, 'is over ten hours'))),
  steps: z.array(step, 'is not a list').check(z.maxLength(MAX_STEPS, `holds over ${MAX_STEPS} steps`)),
})
export type Brief = z.infer<typeof brief>

export type ReadBrief = { brief: Brief } | { problem: string }

/** A brief from anything at all, checked field by field and view by view, or a sentence that says what is wrong with it. */
export function checkBrief(value: unknown): ReadBrief {
  const parsed = z.safeParse(brief, value)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    return { problem: `${placeWords(first?.path ?? [])} ${first?.message ?? 'is not as it should be'}.` }
  }
  const ids = parsed.data.steps.map((s) => s.id)
  const twice = ids.findIndex((each, i) => ids.indexOf(each) !== i)
  if (twice >= 0) return { problem: `Step ${twice + 1}: its id is that of an earlier step.` }
  const steps: Step[] = []
  for (const [i, each] of parsed.data.steps.entries()) {
    const view = checkedView(each.address)
    if ('problem' in view) return { problem: `Step ${i + 1}: ${view.problem}` }
    steps.push({ ...each, address: view.address })
  }
  return { brief: { ...parsed.data, steps } }
}

/** A brief from the text of a file. */
export function readBrief(json: string): ReadBrief {
  try {
    return checkBrief(JSON.parse(json))
  } catch {
    return { problem: 'The file is not JSON: it is damaged, or not a brief.' }
  }
}

export const writeBrief = (given: Brief): string => `${JSON.stringify(given, null, 2)}\n`

function placeWords(path: readonly PropertyKey[]): string {
  const [top, index, ...rest] = path
  if (top === undefined) return 'The file'
  if (top !== 'steps' || typeof index !== 'number') return `The brief’s ${String(top)}`
  return rest.length === 0 ? `Step ${index + 1}` : `Step ${index + 1}: its ${rest.map(String).join('.')}`
}
