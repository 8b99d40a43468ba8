import * as z from 'zod/mini'
import { date, text } from '../api/fields'
import { type Brief, checkBrief } from '../brief/brief'
import { packWords } from '../lib/strings/pack'
import type { PackedDocument } from './packFacts'

/** The places in the template that are filled: each stands once, inside an element that holds JSON. */
export const DATA_ID = 'readout-data'
export const ABOUT_ID = 'readout-about'
const place = (id: string) => `<script type="application/json" id="${id}">{}</script>`
export const EMPTY_PLACES = [ABOUT_ID, DATA_ID].map(place).join('\n')

const aboutSchema = z.object({
  title: text,
  opensAt: date,
  contract: text,
  /** SHA-256 of the text of the data, in hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  brief: z.unknown(),
})
export type About = Omit<z.infer<typeof aboutSchema>, 'brief'> & { brief: Brief }

/** JSON as it may stand inside an element of a page: nothing in it can end the element. */
const inPage = (value: unknown) =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** SHA-256 in hexadecimal; undefined where the browser offers none (an insecure page). */
export async function sha256(words: string): Promise<string | undefined> {
  if (globalThis.crypto?.subtle === undefined) return undefined
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The brief without what the speaker wrote for himself. */
export const withoutNotes = (brief: Brief): Brief => ({
  ...brief,
  steps: brief.steps.map(({ notes: _, ...step }) => step),
})

/**
 * The template with facts and brief put in: a whole page.
 * @throws Error when the template has no place for them, or no digest can be made
 */
export async function fillTemplate(
  template: string,
  given: { title: string; opensAt: string; contract: string; brief: Brief; facts: PackedDocument },
): Promise<string> {
  const { facts, ...rest } = given
  const data = inPage(facts)
  const hash = await sha256(data)
  if (hash === undefined) throw new Error(packWords.notSecure)
  const about: About = { ...rest, sha256: hash }
  let page = template
  for (const [id, words] of [
    [ABOUT_ID, inPage(about)],
    [DATA_ID, data],
  ] as const) {
    if (page.split(place(id)).length !== 2) throw new Error(packWords.otherTemplate)
    page = page.replace(place(id), () => place(id).replace('{}', () => words))
  }
  return page
}

export type ReadPack = { about: About; facts: unknown; intact: boolean | undefined } | { problem: string }

/** What a briefing file holds, checked. `intact`: whether the data are those whose checksum the file names. */
export async function readPack(aboutText: string | null, dataText: string | null): Promise<ReadPack> {
  const problem = packWords.damaged
  try {
    const about = z.safeParse(aboutSchema, JSON.parse(aboutText ?? ''))
    if (!about.success) return { problem }
    const read = checkBrief(about.data.brief)
    if ('problem' in read) return read
    const hash = await sha256(dataText ?? '')
    const intact = hash === undefined ? undefined : hash === about.data.sha256
    return { about: { ...about.data, brief: read.brief }, facts: JSON.parse(dataText ?? ''), intact }
  } catch {
    return { problem }
  }
}
