import * as z from 'zod/mini'
import { COMPLETENESS } from '../lib/vocabulary'
import { amountFromZero, dated, edtf, id, ids, remarks, text } from './fields'

/** One party's account of an event: a readout, a post, remarks. Word counts only for texts that we hold. */
export const accountSchema = z.object({
  id,
  eventId: id,
  partyId: id,
  title: text,
  type: text,
  publishedOn: edtf,
  completeness: z.enum(COMPLETENESS),
  words: z.optional(amountFromZero),
  order: z.optional(ids),
  wordsByIssue: z.optional(z.record(id, amountFromZero)),
  unassignedWords: z.optional(amountFromZero),
  notMentioned: z.optional(ids),
  caveat: z.optional(text),
  ...dated,
  ...remarks,
})
export type Account = z.infer<typeof accountSchema>
