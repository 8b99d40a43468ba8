import * as z from 'zod/mini'
import { amount, id, text } from './fields'

/** Who speaks or acts; `column` makes it a column of the issue matrix. `code` is ISO 3166-1. */
export const partySchema = z.object({ id, name: text, code: z.optional(text), column: z.boolean(), order: amount })
export type Party = z.infer<typeof partySchema>
