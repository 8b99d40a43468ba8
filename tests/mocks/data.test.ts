import { describe, expect, it } from 'vitest'
import { dossier, endpoints } from '../../mocks/endpoints'
import { itemSchemas } from '../../src/api/resources'
import { LIST_RESOURCES } from '../../src/lib/vocabulary'
import { itemsOf, knownDays, sorted } from './facts'

describe('the facts fit the contract', () => {
  it.each(LIST_RESOURCES)('every item of %s passes its schema, under an id of its own', (resource) => {
    const items = itemsOf[resource]
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(itemSchemas[resource].safeParse(item), item.id).toMatchObject({ success: true })
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
  })

  it('the schema keeps every field: none is unknown to the contract', () => {
    for (const resource of LIST_RESOURCES) {
      for (const item of itemsOf[resource]) expect(itemSchemas[resource].parse(item), item.id).toStrictEqual(item)
    }
  })

  it('versions of commitments have ids of their own', () => {
    const ids = itemsOf.commitments.flatMap((c) => c.versions.map((v) => v.id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('the order numbers of issues and parties are all different', () => {
    for (const items of [itemsOf.issues, itemsOf.parties]) expect(new Set(items.map((i) => i.order)).size).toBe(items.length)
  })

  it('asOf is the latest knownOn of the whole set, and the same in every reply', () => {
    expect(endpoints['meta.json'].asOf).toBe(sorted(knownDays(dossier)).at(-1))
    for (const reply of Object.values(endpoints)) expect(reply.asOf).toBe(endpoints['meta.json'].asOf)
  })
})
