import * as z from 'zod/mini'
import { errorWords } from '../lib/strings/refusals'
import { ApiError } from './apiError'
import { getJson, networkTransport, type Transport } from './client'

const dossierSchema = z.record(z.string(), z.unknown())

/**
 * Answers requests from one document that holds every resource under its name: `{"meta": …, "issues": …}`.
 * @param document the parsed document, or the address of one, fetched once at the first request
 */
export function fileTransport(document: { kind: 'parsed'; value: unknown } | { kind: 'at'; url: string }): Transport {
  let resources: Promise<Map<string, unknown>> | undefined
  const load = async () => {
    const value = document.kind === 'parsed' ? document.value : await getJson(networkTransport, document.url)
    const parsed = z.safeParse(dossierSchema, value)
    if (!parsed.success) throw new ApiError('contract', errorWords.notDossier)
    return new Map(Object.entries(parsed.data))
  }
  return async (request) => {
    resources ??= load()
    try {
      const name = /([a-z]+)\.json$/.exec(new URL(request.url).pathname)?.[1] ?? ''
      const found = (await resources).get(name)
      return found === undefined ? new Response(null, { status: 404 }) : Response.json(found)
    } catch (error) {
      // A later Retry must read the file anew.
      resources = undefined
      throw error
    }
  }
}
