import * as z from 'zod/mini'
import { id, text } from '../api/fields'
import { checkedView } from '../filters/views'
import { briefProblems, briefReasons } from '../lib/strings/briefProblems'

export const MAX_STEPS = 60
/** A reason is read when the check fails: these schemas are made before the language is chosen. */
const because = (reason: () => string) => ({ error: reason })
const line = (most: number) =>
  text.check(
    z.maxLength(
      most,
      because(() => briefReasons.long(most)),
    ),
  )
const whole = z.number(because(() => briefReasons.notNumber)).check(
  z.refine(
    Number.isInteger,
    because(() => briefReasons.notWhole),
  ),
)
const seconds = whole.check(
  z.minimum(
    3,
    because(() => briefReasons.tooShort),
  ),
  z.maximum(
    3600,
    because(() => briefReasons.overHour),
  ),
)

/** One figure of a step as it stood when the step was prepared: what it is, and what it said. */
const figure = z.object({ name: line(200), text: line(600) })
export type Figure = z.infer<typeof figure>

const step = z.object({
  id,
  /** The view: the page's own address, `?panel=matrix&asof=2025-11-25`. */
  address: z.string(because(() => briefReasons.notText)).check(
    z.maxLength(
      4000,
      because(() => briefReasons.long(4000)),
    ),
  ),
  /** Absent: the finding of the view, computed from the facts. */
  headline: z.optional(line(240)),
  notes: z.optional(line(5000)),
  dwellSeconds: z.optional(seconds),
  /** Words of the mark to be ringed: a point, a cell, an event, by its accessible name. */
  highlight: z.optional(line(120)),
  figures: z.optional(
    z.array(figure).check(
      z.maxLength(
        120,
        because(() => briefReasons.manyFigures(120)),
      ),
    ),
  ),
})
export type Step = z.infer<typeof step>

const brief = z.object({
  readout: z.literal(
    'brief-1',
    because(() => briefReasons.kind),
  ),
  id,
  title: line(120),
  /** How long the talk is to take. */
  targetMinutes: z.optional(
    whole.check(
      z.minimum(
        1,
        because(() => briefReasons.underMinute),
      ),
      z.maximum(
        600,
        because(() => briefReasons.overTenHours),
      ),
    ),
  ),
  steps: z
    .array(
      step,
      because(() => briefReasons.notList),
    )
    .check(
      z.maxLength(
        MAX_STEPS,
        because(() => briefReasons.manySteps(MAX_STEPS)),
      ),
    ),
})
export type Brief = z.infer<typeof brief>

export type ReadBrief = { brief: Brief } | { problem: string }

/** A brief from anything at all, checked field by field and view by view, or a sentence that says what is wrong with it. */
export function checkBrief(value: unknown): ReadBrief {
  const parsed = z.safeParse(brief, value)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    return { problem: briefProblems.field(placeWords(first?.path ?? []), first?.message ?? briefReasons.other) }
  }
  const ids = parsed.data.steps.map((s) => s.id)
  const twice = ids.findIndex((each, i) => ids.indexOf(each) !== i)
  if (twice >= 0) return { problem: briefProblems.twice(twice + 1) }
  const steps: Step[] = []
  for (const [i, each] of parsed.data.steps.entries()) {
    const view = checkedView(each.address)
    if ('problem' in view) return { problem: briefProblems.step(i + 1, view.problem) }
    steps.push({ ...each, address: view.address })
  }
  return { brief: { ...parsed.data, steps } }
}

/** A brief from the text of a file. */
export function readBrief(json: string): ReadBrief {
  try {
    return checkBrief(JSON.parse(json))
  } catch {
    return { problem: briefProblems.notJson }
  }
}

export const writeBrief = (given: Brief): string => `${JSON.stringify(given, null, 2)}\n`

function placeWords(path: readonly PropertyKey[]): string {
  const [top, index, ...rest] = path
  if (top === undefined) return briefProblems.theFile
  if (top !== 'steps' || typeof index !== 'number') return briefProblems.theBriefs(String(top))
  return rest.length === 0
    ? briefProblems.theStep(index + 1)
    : briefProblems.theStepsField(index + 1, rest.map(String).join('.'))
}
