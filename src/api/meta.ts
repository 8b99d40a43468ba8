import * as z from 'zod/mini'
import { date, text } from './fields'

/** What the whole dossier says of itself; `sample` true is shown as SAMPLE. */
export const metaSchema = z.object({
  contract: text,
  asOf: date,
  title: text,
  sample: z.boolean(),
  licence: text,
  attribution: text,
  nextUpdate: z.optional(text),
})
export type Meta = z.infer<typeof metaSchema>
