const LIMIT_MS = 20_000
const ORIGIN = 'https://readout.example'

/** One answer, read whole. `json` is undefined where the body is not JSON in UTF-8; `fault` then says why. */
export type Answer = { url: string; status: number; headers: Headers; size: number; json: unknown; fault?: string }

/** Asks as a page on another origin would. A server that cannot be reached answers with status 0. */
export async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', origin: ORIGIN, 'accept-encoding': 'gzip, br', ...headers },
      signal: AbortSignal.timeout(LIMIT_MS),
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { url, status: response.status, headers: response.headers, size: bytes.length, ...parsed(bytes) }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return { url, status: 0, headers: new Headers(), size: 0, json: undefined, fault: String(cause) }
  }
}

function parsed(bytes: Uint8Array): { json: unknown; fault?: string } {
  if (bytes.length === 0) return { json: undefined, fault: 'the body is empty' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { json: undefined, fault: 'the body is not UTF-8' }
  }
  if (text.startsWith('\uFEFF')) return { json: undefined, fault: 'the body begins with a byte order mark' }
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    return { json: undefined, fault: `the body is not JSON (${error instanceof Error ? error.message : error})` }
  }
}

/** A value as an object of fields; empty for anything else. */
export const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/** The id of an item, or what stands in its place. */
export const idOf = (item: unknown, index = 0): string => {
  const { id } = fieldsOf(item)
  return typeof id === 'string' ? id : `item ${index + 1}`
}
