import * as z from 'zod/mini'
import { UNITS } from '../lib/vocabulary'
import { amount, dated, id, remarks, text } from './fields'

/** An earlier year or deal to hold a pledge against; the period is in words. */
export const baselineSchema = z.object({
  id,
  issueId: id,
  period: text,
  value: z.optional(amount),
  unit: z.optional(z.enum(UNITS)),
  usd: z.optional(amount),
  sharePercent: z.optional(amount),
  what: text,
  ...dated,
  ...remarks,
})
export type Baseline = z.infer<typeof baselineSchema>
