import { LIST_RESOURCES, type ListResource, type Resource } from '../../src/lib/vocabulary'
import { ask } from './ask'
import type { Outcome } from './outcome'
import { type List, readList } from './pages'
import { asofCheck, errors, issueCheck, limitCheck, rangeCheck } from './queryChecks'
import { dates, type Lists, references, series } from './recordChecks'
import { arrival, listShape, metaShape, transfer } from './replyChecks'

export { report } from './outcome'

/**
 * Checks a server against contract version 1.
 * @param address its base address, as `https://host/path/v1`
 * @param only the lists to look at; references into others are then not followed
 * @returns each check, in the order of the resources
 */
export async function conformance(address: string, only: readonly ListResource[] = LIST_RESOURCES): Promise<Outcome[]> {
  const base = address.replace(/\/+$/, '')
  const urlOf = (resource: Resource) => `${base}/${resource}.json`
  const outcomes: Outcome[] = []

  const meta = await ask(urlOf('meta'))
  outcomes.push(...arrival('meta', meta))
  if (meta.status === 0) return outcomes
  if (meta.json !== undefined && meta.status === 200) {
    outcomes.push(...metaShape(meta.json), ...(await transfer('meta', urlOf('meta'), meta)))
  }

  const lists: Lists = {}
  for (const resource of LIST_RESOURCES.filter((r) => only.includes(r))) {
    const list = await readList(urlOf(resource))
    outcomes.push(...arrival(resource, list.first))
    if (list.first.status !== 200 || list.first.json === undefined) continue
    outcomes.push(...listShape(resource, list), ...(await transfer(resource, urlOf(resource), list.first, list)))
    if (list.envelope.length > 0) continue
    lists[resource] = list
    outcomes.push(...(await queries(resource, urlOf(resource), list)))
  }
  outcomes.push(...references(lists), ...dates(lists), ...series(lists.observations), ...(await errors(base)))
  return outcomes
}

async function queries(resource: ListResource, url: string, list: List): Promise<Outcome[]> {
  return [
    ...(await asofCheck(resource, url, list)),
    ...(await issueCheck(resource, url, list)),
    ...(resource === 'events' || resource === 'observations' ? await rangeCheck(resource, url, list) : []),
    ...(await limitCheck(resource, url, list)),
  ]
}
