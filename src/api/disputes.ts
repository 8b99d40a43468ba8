import * as z from 'zod/mini'
import { because, dated, id, remarks, statedBy, text } from './fields'

/** A question on which the record disagrees, with each answer and who gives it. */
export const disputeSchema = z.object({
  id,
  question: text,
  issueId: z.optional(id),
  eventId: z.optional(id),
  answers: z.array(z.object({ answer: text, statedBy, ...dated, ...remarks })).check(z.minLength(1, because('noAnswer'))),
  treatment: text,
  ...dated,
  ...remarks,
})
export type Dispute = z.infer<typeof disputeSchema>
