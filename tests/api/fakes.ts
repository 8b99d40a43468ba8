import type { Transport } from '../../src/api/client'

export const URL_OF_META = 'https://api.example.org/v1/meta.json'

/** A transport that gives one answer. */
export const answers =
  (body: string | null, init: ResponseInit = { headers: { 'content-type': 'application/json' } }): Transport =>
  async () =>
    new Response(body, init)

/** A transport that never answers and pays no heed to the signal. */
export const silent: Transport = () => new Promise<Response>(() => undefined)

/** A transport that answers as a table says, by the last part of the address and its query; it notes what was asked. */
export function table(replies: Record<string, unknown>): { transport: Transport; asked: string[] } {
  const asked: string[] = []
  const transport: Transport = async (request) => {
    const name = request.url.slice(request.url.lastIndexOf('/') + 1)
    asked.push(name)
    return name in replies ? Response.json(replies[name]) : new Response(null, { status: 404 })
  }
  return { transport, asked }
}
