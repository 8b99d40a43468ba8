import * as z from 'zod/mini'
import { amount, amountFromZero, date, edtf, id, text } from './fields'

export type Json = { [key: string]: unknown }

/** A reference to a component of the document. */
export const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` })

/** Fields that recur: named once as components, referred to everywhere else. */
export const NAMED: { name: string; schema: z.core.$ZodType; says: string }[] = [
  { name: 'Id', schema: id, says: 'Unique within its resource.' },
  { name: 'Date', schema: date, says: 'An ISO calendar date.' },
  { name: 'Edtf', schema: edtf, says: 'As precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD. Never a made-up day.' },
  { name: 'Text', schema: text, says: 'Plain text; markup in it is shown as it is written.' },
  { name: 'Amount', schema: amount, says: 'A number, never a string.' },
  { name: 'AmountFromZero', schema: amountFromZero, says: 'A number, never a string.' },
]

/** A schema of ours as JSON Schema; the recurring fields inside it (but not `whole` itself) become references. */
export function jsonSchema(schema: z.core.$ZodType, whole?: z.core.$ZodType): Json {
  const {
    $schema: _,
    '~standard': __,
    ...rest
  } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema: made }) => {
      const named = NAMED.find((one) => one.schema === zodSchema && one.schema !== whole)
      if (named) {
        for (const key of Object.keys(made)) Reflect.deleteProperty(made, key)
        Object.assign(made, ref('schemas', named.name))
      } else if (refusals(zodSchema) !== '') made.description = refusals(zodSchema)
    },
  })
  return rest
}

/** What a schema refuses that JSON Schema cannot say, in the words of the checks themselves. */
function refusals(schema: z.core.$ZodType): string {
  const words = (schema._zod.def.checks ?? []).flatMap((check) => {
    const { def } = check._zod
    if (def.check !== 'custom') return []
    const said: unknown = def.error === undefined ? undefined : Reflect.apply(def.error, undefined, [{ code: 'custom' }])
    const message = typeof said === 'string' ? said : undefined
    const where = 'path' in def && Array.isArray(def.path) && def.path.length > 0 ? `\`${def.path.join('.')}\` ` : ''
    return message === undefined ? [] : [`${where}${message}`]
  })
  return words.length === 0 ? '' : `Refused when: ${words.join('; ')}.`
}

export const described = (schema: z.core.$ZodType, says: string) => ({
  description: [says.replace(/\.?$/, '.'), refusals(schema)].filter(Boolean).join(' '),
})
