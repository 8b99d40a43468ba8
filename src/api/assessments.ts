import * as z from 'zod/mini'
import { ALIGNMENTS, STATUSES } from '../lib/vocabulary'
import { dated, id, remarks, text } from './fields'

const shared = { id, issueId: id, because: text, ...dated, ...remarks }

/** Where an issue stands from a day on: how two records relate, or the state of the matter. */
export const assessmentSchema = z.discriminatedUnion('kind', [
  z.object({ ...shared, kind: z.literal('alignment'), pair: z.tuple([id, id]), value: z.enum(ALIGNMENTS) }),
  z.object({ ...shared, kind: z.literal('status'), value: z.enum(STATUSES) }),
])
export type Assessment = z.infer<typeof assessmentSchema>
