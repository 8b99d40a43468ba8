import * as z from 'zod/mini'
import { configWords, placeWords } from '../lib/strings/refusals'
import { ApiError } from './apiError'
import { type Api, getJson, networkTransport, type Transport } from './client'
import { because, date, text } from './fields'

const apiSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('mock') }),
  z.object({ mode: z.literal('http'), baseUrl: z.string().check(z.minLength(1, because('empty'))) }),
  z.object({ mode: z.literal('file'), baseUrl: z.optional(text) }),
])

const configSchema = z.object({
  api: apiSchema,
  title: z.optional(text),
  opensAt: z.optional(z.union([date, z.literal('latest')])),
  refreshSeconds: z.optional(z.number().check(z.minimum(0))),
})

/** What `public/config.json` says: which API, which title, the date at which the page opens. */
export type AppConfig = z.infer<typeof configSchema>

/** The sample data, opened at the latest date: what a page without a usable config shows. */
export const FALLBACK_CONFIG: AppConfig = { api: { mode: 'mock' }, opensAt: 'latest' }

export type ConfigResult = { config: AppConfig; problem?: string }

/** Reads `config.json` beside the page. A missing or bad one gives the sample data and a sentence that says so. */
export async function readConfig(url: string, transport: Transport = networkTransport): Promise<ConfigResult> {
  try {
    const parsed = z.safeParse(configSchema, await getJson(transport, url), because('wrong'))
    if (parsed.success) {
      const { api } = parsed.data
      if (api.mode === 'http' && !isHttpUrl(api.baseUrl, url)) {
        return fallback(configWords.notHttp)
      }
      return { config: parsed.data }
    }
    const first = parsed.error.issues[0]
    return fallback(configWords.field(first?.path.join('.') || placeWords.it, first?.message ?? ''))
  } catch (error) {
    return fallback(error instanceof ApiError ? error.message : configWords.unreadable)
  }
}

const fallback = (why: string): ConfigResult => ({
  config: FALLBACK_CONFIG,
  problem: configWords.unusable(why.replace(/\.$/, '')),
})

function isHttpUrl(address: string, base: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, base).protocol)
  } catch {
    return false
  }
}

/** The API that a config names, addresses resolved against the page. */
export function apiFor(config: AppConfig, pageUrl: string, transport: Transport = networkTransport): Api {
  const absolute = (address: string) => new URL(address, pageUrl).href.replace(/\/+$/, '')
  const { api } = config
  switch (api.mode) {
    case 'http':
      return { mode: 'http', baseUrl: absolute(api.baseUrl), transport }
    case 'file':
      return { mode: 'file', baseUrl: absolute(api.baseUrl ?? 'dossier.json'), transport }
    case 'mock':
      return { mode: 'mock', baseUrl: absolute('api/v1'), transport }
  }
}
