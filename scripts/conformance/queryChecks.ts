import { firstDay, lastDay } from '../../src/lib/dates'
import type { ListResource } from '../../src/lib/vocabulary'
import { ask, fieldsOf, idOf } from './ask'
import { judged, notHonoured, type Outcome } from './outcome'
import { type List, readList, withQuery } from './pages'
import { knownDays } from './recordChecks'
import { corsFaults } from './replyChecks'

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const ids = (list: List) => list.items.map(idOf)
const unchanged = (a: List, b: List) => JSON.stringify(a.items) === JSON.stringify(b.items)

/** What is wrong with a filtered list, given what each item of the whole one must do: be there, stay away, or either. */
function against(whole: List, part: List, must: (item: unknown) => 'in' | 'out' | 'either'): string[] {
  if (part.first.status !== 200) return [`status ${part.first.status}`]
  const there = new Set(ids(part))
  return [
    ...part.envelope,
    ...whole.items.flatMap((item) => {
      const want = must(item)
      const has = there.has(idOf(item))
      if (want === 'in' && !has) return [`${idOf(item)} is left out`]
      return want === 'out' && has ? [`${idOf(item)} is there and should not be`] : []
    }),
    ...(part.first.headers.get('etag') !== null && part.first.headers.get('etag') === whole.first.headers.get('etag')
      ? ['its ETag is that of the whole list']
      : []),
  ]
}

async function filtered(
  name: string,
  url: string,
  query: string,
  whole: List,
  must: (item: unknown) => 'in' | 'out' | 'either',
  more: (part: List) => string[] = () => [],
): Promise<Outcome[]> {
  // A filter that would change nothing cannot show whether it is honoured.
  if (!whole.items.some((item) => must(item) === 'out')) return []
  const part = await readList(withQuery(url, query))
  if (part.first.status === 200 && unchanged(part, whole)) return [notHonoured(name, `?${query} changes nothing`)]
  return [judged(name, [...against(whole, part, must), ...more(part)], 'query')]
}

/** `asof`: only what was public by then, down to the parts of each item. */
export function asofCheck(resource: ListResource, url: string, whole: List): Promise<Outcome[]> {
  const days = [...new Set(whole.items.flatMap(knownDays))].sort()
  const day = days[Math.floor((days.length - 1) / 2)] ?? ''
  const must = (item: unknown) => {
    const own = text(fieldsOf(item).knownOn)
    const known = own === undefined ? knownDays(item) : [own]
    return known.length === 0 || known.some((d) => d <= day) ? 'in' : 'out'
  }
  return filtered(`${resource}: asof`, url, `asof=${day}`, whole, must, (part) => [
    ...(part.asOf > day ? [`asOf is ${part.asOf}, after the day asked for, ${day}`] : []),
    ...part.items.flatMap((item) => {
      const late = knownDays(item).find((d) => d > day)
      return late === undefined ? [] : [`${idOf(item)} tells what became known on ${late}, after ${day}`]
    }),
  ])
}

const issuesOf = (item: unknown): string[] | undefined => {
  const { issueId, issueIds } = fieldsOf(item)
  if (typeof issueId === 'string') return [issueId]
  return Array.isArray(issueIds) ? issueIds.filter((id) => typeof id === 'string') : undefined
}

/** `issue`: two ids, divided by a comma; items that name no issue may stay. */
export function issueCheck(resource: ListResource, url: string, whole: List): Promise<Outcome[]> {
  const named = [...new Set(whole.items.flatMap((item) => issuesOf(item) ?? []))].slice(0, 2)
  return filtered(`${resource}: issue`, url, `issue=${named.join(',')}`, whole, (item) => {
    const own = issuesOf(item)
    if (own === undefined) return 'either'
    return own.some((id) => named.includes(id)) ? 'in' : 'out'
  })
}

/** `from` and `to`: events by their dates, counts by the end of their period. */
export function rangeCheck(resource: 'events' | 'observations', url: string, whole: List): Promise<Outcome[]> {
  const rangeOf = (item: unknown): [string, string] | undefined => {
    const { date, endDate, periodEnd, statuses } = fieldsOf(item)
    const start = text(resource === 'events' ? date : periodEnd)
    // A plan that moved has several dates; a server may go by any of them.
    return start === undefined || statuses !== undefined ? undefined : [firstDay(start), lastDay(text(endDate) ?? start)]
  }
  const days = whole.items.flatMap((item) => rangeOf(item)?.[0] ?? []).sort()
  const from = days[Math.floor(days.length / 3)] ?? ''
  const to = days[Math.floor((days.length * 2) / 3)] ?? ''
  return filtered(`${resource}: from and to`, url, `from=${from}&to=${to}`, whole, (item) => {
    const range = rangeOf(item)
    if (range === undefined) return 'either'
    return range[1] >= from && range[0] <= to ? 'in' : 'out'
  })
}

/** `limit`: pages that are short enough, complete, in the same order and without repeats. */
export async function limitCheck(resource: ListResource, url: string, whole: List): Promise<Outcome[]> {
  const count = whole.items.length
  if (count < 3) return []
  const limit = Math.ceil(count / 3)
  const part = await readList(withQuery(url, `limit=${limit}`))
  const name = `${resource}: limit`
  if (part.first.status === 200 && part.sizes.join() === whole.sizes.join()) {
    return [notHonoured(name, `?limit=${limit} gives all ${count}`)]
  }
  const missing = ids(whole).filter((id) => !ids(part).includes(id))
  const reasons = [
    ...(part.first.status === 200 ? [] : [`status ${part.first.status}`]),
    ...part.envelope,
    ...part.pages,
    ...part.sizes.flatMap((size, i) => (size > limit ? [`page ${i + 1} holds ${size}, over the limit of ${limit}`] : [])),
    ...(missing.length > 0 ? [`the pages leave out ${missing.slice(0, 3).join(', ')}`] : []),
  ]
  const sameOrder = ids(part).join() === ids(whole).join()
  return [judged(name, reasons.length === 0 && !sameOrder ? ['the pages come in another order'] : reasons, 'query')]
}

/** What is not there, and what makes no sense: a problem document, never a fault of the server. */
export async function errors(base: string): Promise<Outcome[]> {
  const missing = await ask(`${base}/no-such-resource.json`)
  const type = missing.headers.get('content-type') ?? ''
  const isProblem = /^application\/problem\+json/i.test(type)
  const said = fieldsOf(missing.json).status
  const senseless = ['asof=2025-02-30', 'limit=-1', 'cursor=never-given-out']
  const answers = await Promise.all(senseless.map((query) => ask(`${base}/events.json?${query}`)))
  return [
    judged(
      'errors: what is not there',
      missing.status === 404 ? [] : [`a resource that does not exist has status ${missing.status}, not 404`],
    ),
    isProblem
      ? judged(
          'errors: problem documents',
          [
            ...(said === undefined || said === missing.status
              ? []
              : [`it says status ${said} and is sent as ${missing.status}`]),
            ...(typeof fieldsOf(missing.json).title === 'string' ? [] : ['it has no title']),
            ...corsFaults(missing.headers),
          ],
          'query',
        )
      : notHonoured('errors: problem documents', `a 404 is ${type === '' ? 'untyped' : type}, not application/problem+json`),
    judged(
      'errors: senseless parameters',
      answers.flatMap((answer, i) => {
        if (answer.status === 200) return []
        const kind = answer.headers.get('content-type') ?? ''
        if (answer.status === 400 && /problem\+json/i.test(kind)) return []
        return [`?${senseless[i]} gives status ${answer.status} (${kind}); 400 as a problem document, or ignore it`]
      }),
    ),
  ]
}
