import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const timesSchema = z.record(z.string(), z.object({ sign: z.number(), end: z.number() }))

/** When the first sign of a fault and its words came when they were last noted, in milliseconds after the page opened. */
export function recorded(mock: string): { sign: number; end: number } {
  const times = z.parse(timesSchema, JSON.parse(readFileSync('tests/faults/times.json', 'utf8')))
  const found = times[mock]
  if (found === undefined) throw new Error(`No times are noted for ${mock}: run npm run faults`)
  return found
}
