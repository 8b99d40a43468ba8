import * as z from 'zod/mini'
import { firstDay, lastDay } from '../lib/dates'
import { ACTS, COMMITMENT_KINDS, COMMODITIES, QUALIFIERS, STANCES, STATUSES, UNITS } from '../lib/vocabulary'
import { amountFromZero, because, dated, edtf, id, remarks, someIds, statedBy, text } from './fields'

export const quantitySchema = z.object({
  value: amountFromZero,
  unit: z.enum(UNITS),
  unitLabel: z.optional(text),
  qualifier: z.enum(QUALIFIERS),
})
export type Quantity = z.infer<typeof quantitySchema>

const windowSchema = z.object({ start: z.optional(edtf), end: z.optional(edtf), words: z.optional(text) }).check(
  z.refine((w) => w.start === undefined || w.end === undefined || firstDay(w.start) <= lastDay(w.end), {
    ...because('endsBefore'),
    path: ['end'],
  }),
)

/** One dated statement of a pledge: who, when, how much, by when, which act counts. */
const versionSchema = z.object({
  id,
  statedOn: edtf,
  statedBy,
  quantity: z.optional(quantitySchema),
  window: windowSchema,
  act: z.enum(ACTS),
  ...dated,
  ...remarks,
})
export type CommitmentVersion = z.infer<typeof versionSchema>

const confirmationSchema = z.object({ partyId: id, stance: z.enum(STANCES), statedOn: edtf, ...dated, ...remarks })
export type Confirmation = z.infer<typeof confirmationSchema>

const statusSchema = z.object({ status: z.enum(STATUSES), byWhoseCount: z.optional(text), ...dated, ...remarks })
export type CommitmentStatus = z.infer<typeof statusSchema>

/** A promise as claimed: its versions, who confirmed it, how it stood when. */
export const commitmentSchema = z
  .object({
    id,
    kind: z.enum(COMMITMENT_KINDS),
    title: text,
    issueIds: someIds,
    promisorIds: someIds,
    promiseeId: z.optional(id),
    commodity: z.optional(z.enum(COMMODITIES)),
    versions: z.array(versionSchema).check(z.minLength(1, because('noVersion'))),
    confirmations: z.array(confirmationSchema),
    statuses: z.array(statusSchema),
    before: z.optional(text),
    after: z.optional(text),
    ...dated,
    ...remarks,
  })
  .check(
    z.refine((c) => new Set(c.versions.flatMap((v) => v.quantity?.unit ?? [])).size <= 1, {
      ...because('mixesUnits'),
      path: ['versions'],
    }),
  )
export type Commitment = z.infer<typeof commitmentSchema>
