import * as z from 'zod/mini'
import { CLAIM_KINDS } from '../lib/vocabulary'
import { dated, edtf, id, remarks, text } from './fields'

/** What one speaker said or left unsaid on one issue, in our words, with a short quotation where held. */
export const claimSchema = z.object({
  id,
  issueId: id,
  partyId: id,
  speaker: z.optional(text),
  text,
  kind: z.enum(CLAIM_KINDS),
  statedOn: z.optional(edtf),
  locator: z.optional(text),
  ...dated,
  ...remarks,
})
export type Claim = z.infer<typeof claimSchema>
