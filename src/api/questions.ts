import * as z from 'zod/mini'
import { amount, because, dated, id, ids, remarks, someIds, text } from './fields'

const answerSchema = z.object({
  text,
  claimIds: z.optional(ids),
  disputeIds: z.optional(ids),
  commitmentIds: z.optional(ids),
  ...dated,
  ...remarks,
})

/** A question that a room asks; the latest answer known on a date is the answer. */
export const questionSchema = z.object({
  id,
  question: text,
  order: amount,
  issueIds: someIds,
  answers: z.array(answerSchema).check(z.minLength(1, because('noAnswer'))),
})
export type Question = z.infer<typeof questionSchema>
