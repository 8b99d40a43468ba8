import * as z from 'zod/mini'
import { PROMINENCES } from '../lib/vocabulary'
import { dated, id, ids, remarks, text } from './fields'

/** One cell of the matrix from a day on; `prominence` null means that we hold no account. */
export const positionSchema = z.object({
  id,
  issueId: id,
  partyId: id,
  eventId: z.optional(id),
  prominence: z.nullable(z.literal(PROMINENCES)),
  words: text,
  because: text,
  claimIds: ids,
  ...dated,
  ...remarks,
})
export type Position = z.infer<typeof positionSchema>
