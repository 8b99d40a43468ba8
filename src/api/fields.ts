import * as z from 'zod/mini'
import { isEdtfDate, isIsoDate } from '../lib/dates'
import { reasonWords } from '../lib/strings/refusals'
import { CONFIDENCES } from '../lib/vocabulary'

// The built site forbids code made from strings; Zod must not try.
z.config({ jitless: true })

/** A check's reason, read when the check fails: these schemas are made before the language is chosen. */
export const because = (reason: keyof typeof reasonWords) => ({ error: () => reasonWords[reason] })

export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/, because('notId')))
export const ids = z.array(id)
export const someIds = z.array(id).check(z.minLength(1, because('namesNone')))
export const text = z.string().check(z.minLength(1, because('empty')))

/** A day that exists, `YYYY-MM-DD`, in the years 1000 to 2999. */
export const date = z.iso.date(because('notDate')).check(z.refine(isIsoDate, because('notOurDate')))

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const edtf = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, because('notEdtf')), z.refine(isEdtfDate, because('notRealEdtf')))

const isExact = (n: number) => Math.abs(n) <= Number.MAX_SAFE_INTEGER
/** A finite number that JSON carries without loss. */
export const amount = z.number(because('notNumber')).check(z.refine(isExact, because('notExact')))
export const amountFromZero = amount.check(z.minimum(0, because('belowZero')))

/** Who said it. */
export const statedBy = z.object({ partyId: id, speaker: z.optional(text) })

/** What every dated statement carries: the day from which it was public, and who says so. */
export const dated = { knownOn: date, sourceIds: someIds }

/** What every fact may carry besides. */
export const remarks = {
  note: z.optional(text),
  notes: z.optional(z.array(z.object({ text, knownOn: date }))),
  confidence: z.optional(z.enum(CONFIDENCES)),
  confidenceReason: z.optional(text),
  quote: z.optional(text),
}
