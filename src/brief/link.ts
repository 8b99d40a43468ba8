import { MAX_VALUE_LENGTH } from '../filters/parameters'
import { briefProblems } from '../lib/strings/briefProblems'
import { type Brief, type ReadBrief, readBrief } from './brief'

/** No brief in a link may unfold to more characters than this. */
const MAX_UNPACKED = 200_000

const through = (bytes: Uint8Array<ArrayBuffer>, by: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(by)

/** The brief as a value of the address, or undefined where it is too long for a link. Prepared figures stay behind. */
export async function packBrief(brief: Brief): Promise<string | undefined> {
  const steps = brief.steps.map(({ figures: _, ...step }) => step)
  const bytes = new TextEncoder().encode(JSON.stringify({ ...brief, steps }))
  const packed = new Uint8Array(await new Response(through(bytes, new CompressionStream('deflate-raw'))).arrayBuffer())
  const text = btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return text.length <= MAX_VALUE_LENGTH ? text : undefined
}

/** The brief that a link carries, checked as a file is. */
export async function unpackBrief(text: string): Promise<ReadBrief> {
  try {
    const packed = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
    const reader = through(packed, new DecompressionStream('deflate-raw')).pipeThrough(new TextDecoderStream()).getReader()
    let json = ''
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      json += part.value
      if (json.length > MAX_UNPACKED) {
        await reader.cancel()
        return { problem: briefProblems.linkTooLong }
      }
    }
    return readBrief(json)
  } catch {
    return { problem: briefProblems.linkDamaged }
  }
}
