import * as z from 'zod/mini'
import type { IsoDate } from '../lib/dates'
import { errorWords, placeWords, reasonWords } from '../lib/strings/refusals'
import type { Resource } from '../lib/vocabulary'
import { ApiError } from './apiError'
import { because, date, text } from './fields'

const CONTRACT_MAJOR = '1'
const REFUSED_SHARE = 0.05

/** An item that was left out, or a doubt about one that was kept, for the validation report. */
export type Finding = { resource: Resource; id: string; field: string; reason: string; kept: boolean }

/** The checked items of one reply, or of all its pages. `storedAt`: kept from an earlier visit, when that was, in ms. */
export type Checked<T> = {
  items: T[]
  asOf: IsoDate
  contract: string
  read: number
  findings: Finding[]
  storedAt?: number
}

export type Page<T> = Checked<T> & { next: string | null }

/** What stands around the items of a list resource. */
export const envelopeSchema = z.object({
  contract: text,
  asOf: date,
  items: z.array(z.unknown()),
  next: z.optional(z.nullable(z.string())),
})

/**
 * Checks one page of a list resource. An item that breaks the contract is left out and named.
 * @throws ApiError `contract` when the reply as a whole is not a page of this contract
 */
export function checkPage<T>(resource: Resource, schema: z.ZodMiniType<T>, reply: unknown): Page<T> {
  const envelope = z.safeParse(envelopeSchema, reply, because('wrong'))
  if (!envelope.success) {
    const first = envelope.error.issues[0]
    throw new ApiError('contract', errorWords.notList(resource, pathText(first?.path ?? []), first?.message ?? ''))
  }
  const { contract, asOf, items: raw, next } = envelope.data
  assertMajor(contract)
  const items: T[] = []
  const findings: Finding[] = []
  raw.forEach((item, index) => {
    const checked = z.safeParse(schema, item, because('wrong'))
    if (checked.success) {
      items.push(checked.data)
      return
    }
    const first = checked.error.issues[0]
    findings.push({
      resource,
      id: idOf(item) ?? placeWords.item(String(index + 1)),
      field: pathText(first?.path ?? []),
      reason: first?.message ?? '',
      kept: false,
    })
  })
  return { items, asOf, contract, read: raw.length, findings, next: next ?? null }
}

/** @throws ApiError `contract` when the data speak another major version than 1 */
export function assertMajor(contract: string): void {
  if (contract.split('.')[0] === CONTRACT_MAJOR) return
  throw new ApiError('contract', errorWords.version(contract, CONTRACT_MAJOR))
}

/**
 * Puts pages together: a repeated id is left out, and so many refusals that the rest would mislead refuse the resource
 * (more than 5 % of the items; a single one is always borne).
 * @throws ApiError `contract`
 */
export function joinPages<T extends { id: string }>(resource: Resource, pages: Page<T>[]): Checked<T> {
  const seen = new Set<string>()
  const items: T[] = []
  const findings = pages.flatMap((p) => p.findings)
  for (const item of pages.flatMap((p) => p.items)) {
    if (seen.has(item.id)) findings.push({ resource, id: item.id, field: 'id', reason: reasonWords.twice, kept: false })
    else {
      seen.add(item.id)
      items.push(item)
    }
  }
  const read = pages.reduce((sum, p) => sum + p.read, 0)
  const refused = findings.length
  if (refused > 1 && refused > read * REFUSED_SHARE) {
    const first = findings[0]
    throw new ApiError('contract', errorWords.tooMany(refused, read, first?.id ?? '', first?.field ?? '', first?.reason ?? ''))
  }
  const stored = pages.flatMap((p) => p.storedAt ?? [])
  return {
    items,
    asOf: pages[0]?.asOf ?? '',
    contract: pages[0]?.contract ?? '',
    read,
    findings,
    ...(stored.length === 0 ? {} : { storedAt: Math.min(...stored) }),
  }
}

const pathText = (path: PropertyKey[]) => (path.length === 0 ? placeWords.whole : path.map(String).join('.'))

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined
  return typeof item.id === 'string' ? item.id : undefined
}
