import * as z from 'zod/mini'
import { SOURCE_KINDS } from '../lib/vocabulary'
import { edtf, id, text } from './fields'

/** A page or document that a fact rests on; `url` is null where none can be given. */
export const sourceSchema = z.object({
  id,
  title: text,
  publisher: text,
  url: z.nullable(z.string()),
  publishedOn: z.nullable(edtf),
  kind: z.enum(SOURCE_KINDS),
  language: z.optional(text),
  note: z.optional(text),
})
export type Source = z.infer<typeof sourceSchema>
