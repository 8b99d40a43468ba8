import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meta } from '../../mocks/data/meta'
import { fileTransport } from '../../src/api/fileTransport'
import { listQuery } from '../../src/api/queries'
import { makeQueryClient } from '../../src/app/queryClient'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { LIST_RESOURCES } from '../../src/lib/vocabulary'
import { ABOUT_ID, DATA_ID, EMPTY_PLACES, fillTemplate, readPack, sha256, withoutNotes } from '../../src/pack/briefingFile'
import { packFacts } from '../../src/pack/packFacts'
import { asKnownOn } from '../../src/record/asKnownOn'
import type { Dossier } from '../../src/record/dossier'
import { joinDossier } from '../../src/record/join'
import { itemsOf, knownDays } from '../mocks/facts'
import { anyDossier, someDay } from '../record/arbitraries'

const { dossier } = joinDossier(itemsOf)
const days = [...new Set(knownDays(dossier))].sort()

/** The document read as the page reads it: over its transport, checked by the contract's schemas, joined. */
async function readBack(document: unknown): Promise<{ dossier: Dossier; findings: unknown[] }> {
  const api = {
    mode: 'file',
    baseUrl: 'https://host/v1',
    transport: fileTransport({ kind: 'parsed', value: document }),
  } as const
  const client = makeQueryClient()
  const lists = await Promise.all(
    LIST_RESOURCES.map(async (name) => [name, await client.fetchQuery(listQuery(api, name))] as const),
  )
  const joined = joinDossier(Object.fromEntries(lists.map(([name, list]) => [name, list.items])))
  return { dossier: joined.dossier, findings: lists.flatMap(([, list]) => list.findings) }
}
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the facts of a briefing file', () => {
  it('keep the contract, hold nothing later at any depth, and read on their day as the whole does', async () => {
    for (const day of ['2025-10-30', '2025-11-25', '2026-02-20', '2026-03-25', days.at(-1) ?? '']) {
      const packed = throughJson(packFacts(dossier, day, meta))
      expect(knownDays(packed).filter((d) => d > day)).toEqual([])
      const read = await readBack(packed)
      expect(read.findings).toEqual([])
      const { sources: _, ...again } = asKnownOn(read.dossier, day)
      const { sources, ...whole } = asKnownOn(dossier, day)
      expect(throughJson(again)).toEqual(throughJson(whole))
      const named = new Set(read.dossier.sources.map((s) => s.id))
      expect(named.size).toBeLessThanOrEqual(sources.length)
      expect(whole.claims.flatMap((c) => c.sourceIds).filter((id) => !named.has(id))).toEqual([])
    }
  })

  it('of any dossier hold nothing later', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (any, day) => {
        const packed = packFacts(any, day, meta)
        expect(knownDays(packed).filter((d) => d > day)).toEqual([])
      }),
    )
  })
})

describe('the file', () => {
  const template = `<html><body>\n${EMPTY_PLACES}\n<script type="module">run()</script></body></html>`
  const given = { title: 'Readout', opensAt: '2025-11-25', contract: '1.0', brief: withoutNotes(CALL_BRIEF), facts: {} }
  const held = (page: string, id: string) => new RegExp(`id="${id}">(.*?)</script>`, 's').exec(page)?.[1] ?? null
  const readPage = (page: string) => readPack(held(page, ABOUT_ID), held(page, DATA_ID))

  it('holds facts and brief, and the checksum of its data', async () => {
    const facts = packFacts(dossier, '2025-11-25', meta)
    const page = await fillTemplate(template, { ...given, facts })
    const pack = await readPage(page)
    if ('problem' in pack) throw new Error(pack.problem)
    expect(pack.intact).toBe(true)
    expect(pack.facts).toEqual(throughJson(facts))
    expect(pack.about).toMatchObject({ title: 'Readout', contract: '1.0', brief: { id: CALL_BRIEF.id } })
    expect(pack.about.sha256).toBe(await sha256(held(page, DATA_ID) ?? ''))
    const changed = await readPage(page.replace('12000000', '13000000'))
    expect('intact' in changed && changed.intact).toBe(false)
  })

  it('leaves the notes out, or takes them with it', async () => {
    const brief = { ...CALL_BRIEF, steps: CALL_BRIEF.steps.map((s) => ({ ...s, notes: 'a private word' })) }
    expect(await fillTemplate(template, { ...given, brief: withoutNotes(brief) })).not.toContain('a private word')
    expect(await fillTemplate(template, { ...given, brief })).toContain('a private word')
  })

  it('no text of the facts ends its element or runs', async () => {
    const hostile = { text: '</script><script>alert(1)</script><!-- \u2028 $& $1 {}' }
    const page = await fillTemplate(template, { ...given, facts: hostile })
    expect(page.split('<script').length).toBe(template.split('<script').length)
    const pack = await readPage(page)
    expect('facts' in pack && pack.facts).toEqual(hostile)
  })

  it('says what is wrong with a damaged file or a strange template', async () => {
    expect(await readPack(null, null)).toHaveProperty('problem')
    expect(await readPack('{"title":"x"}', '{}')).toHaveProperty('problem')
    expect(await readPack('nonsense', '{}')).toHaveProperty('problem')
    await expect(fillTemplate('<html></html>', given)).rejects.toThrow('template')
  })
})
