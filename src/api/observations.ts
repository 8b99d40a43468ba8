import * as z from 'zod/mini'
import { BASES, OBS_STATUSES, QUALIFIERS, STAGES } from '../lib/vocabulary'
import { amount, because, date, dated, id, remarks, text } from './fields'

/** One count towards a commitment, in its unit, by one counting basis and issuer: a value or a range. */
export const observationSchema = z
  .object({
    id,
    commitmentId: id,
    basis: z.enum(BASES),
    stage: z.enum(STAGES),
    issuer: text,
    periodStart: z.optional(date),
    periodEnd: date,
    value: z.optional(amount),
    low: z.optional(amount),
    high: z.optional(amount),
    cumulative: z.boolean(),
    qualifier: z.enum(QUALIFIERS),
    obsStatus: z.enum(OBS_STATUSES),
    replacesId: z.optional(id),
    ...dated,
    ...remarks,
  })
  .check(
    z.refine((o) => o.value !== undefined || (o.low !== undefined && o.high !== undefined), {
      ...because('noValue'),
      path: ['value'],
    }),
    z.refine((o) => o.low === undefined || o.high === undefined || o.low <= o.high, {
      ...because('aboveHigh'),
      path: ['low'],
    }),
    z.refine((o) => !o.cumulative || (o.value ?? o.low ?? 0) >= 0, { ...because('cumulativeBelow'), path: ['value'] }),
    z.refine((o) => o.periodStart === undefined || o.periodStart <= o.periodEnd, {
      ...because('beforePeriod'),
      path: ['periodEnd'],
    }),
  )
export type Observation = z.infer<typeof observationSchema>
