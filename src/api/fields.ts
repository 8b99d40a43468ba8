import * as z from 'zod/mini'
import { isEdtfDate, isIsoDate } from '../lib/dates'
import { CONFIDENCES } from '../lib/vocabulary'

// The built site forbids code made from strings; Zod must not try.
z.config({ jitless: true })

export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/, 'not an id (lower-case letters, digits, hyphens)'))
export const ids = z.array(id)
export const someIds = z.array(id).check(z.minLength(1, 'names none'))
export const text = z.string().check(z.minLength(1, 'is empty'))

/** A day that exists, `YYYY-MM-DD`, in the years 1000 to 2999. */
export const date = z.iso
  .date('not a calendar date')
  .check(z.refine(isIsoDate, 'not a calendar date in the years 1000 to 2999'))

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const edtf = z
  .string()
  .check(
    z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'not a year, month or day'),
    z.refine(isEdtfDate, 'not a year, month or day that exists'),
  )

const isExact = (n: number) => Math.abs(n) <= Number.MAX_SAFE_INTEGER
/** A finite number that JSON carries without loss. */
export const amount = z.number('not a number').check(z.refine(isExact, 'too large to be exact'))
export const amountFromZero = amount.check(z.minimum(0, 'below zero'))

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
