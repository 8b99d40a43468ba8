import * as z from 'zod/mini'
import { firstDay, lastDay } from '../lib/dates'
import { EVENT_KINDS, EVENT_STATUSES } from '../lib/vocabulary'
import { because, dated, edtf, id, ids, remarks, someIds, text } from './fields'

const endsAfterStart = z.refine<{ date?: string | undefined; endDate?: string | undefined }>(
  (e) => e.date === undefined || e.endDate === undefined || firstDay(e.date) <= lastDay(e.endDate),
  { ...because('beforeDate'), path: ['endDate'] },
)

const eventStatusSchema = z
  .object({
    status: z.enum(EVENT_STATUSES),
    date: z.optional(edtf),
    endDate: z.optional(edtf),
    ...dated,
    ...remarks,
  })
  .check(endsAfterStart)
export type EventStatusEntry = z.infer<typeof eventStatusSchema>

/** What happened or is planned. `date` and `status` are the latest; `statuses` tell how a plan moved. */
export const eventSchema = z
  .object({
    id,
    date: edtf,
    endDate: z.optional(edtf),
    kind: z.enum(EVENT_KINDS),
    title: text,
    summary: text,
    issueIds: someIds,
    partyIds: ids,
    status: z.enum(EVENT_STATUSES),
    statuses: z.optional(z.array(eventStatusSchema)),
    relatedIds: z.optional(ids),
    ...dated,
    ...remarks,
  })
  .check(endsAfterStart)
export type DossierEvent = z.infer<typeof eventSchema>
