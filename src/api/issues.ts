import * as z from 'zod/mini'
import { amount, id, text } from './fields'

/** A subject of the relationship; `shown: false` stays hidden until asked for. */
export const issueSchema = z.object({ id, name: text, covers: z.string(), order: amount, shown: z.boolean() })
export type Issue = z.infer<typeof issueSchema>
