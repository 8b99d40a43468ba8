import * as z from 'zod/mini'
import { metaSchema } from '../../src/api/meta'
import { itemSchemas } from '../../src/api/resources'
import type { ListResource, Resource } from '../../src/lib/vocabulary'
import { type Answer, ask, idOf } from './ask'
import { judged, notHonoured, type Outcome } from './outcome'
import { type List, readList, repeats, withQuery } from './pages'

const WORTH_COMPRESSING = 1400

/** Whether a resource answers at all, and as JSON. Without that nothing more is asked of it. */
export function arrival(resource: Resource, { status, headers, json, fault }: Answer): Outcome[] {
  const type = headers.get('content-type') ?? ''
  const charset = /charset=([^;]+)/i.exec(type)?.[1]?.trim().replaceAll('"', '')
  const wrong = [
    ...(/^application\/json\s*(;|$)/i.test(type) ? [] : [`content-type is ${type === '' ? 'missing' : type}`]),
    ...(charset === undefined || /^utf-?8$/i.test(charset) ? [] : [`charset is ${charset}`]),
    ...(json === undefined ? [fault ?? 'no JSON'] : []),
  ]
  if (status === 200) return [judged(`${resource}: answers`, []), judged(`${resource}: type`, wrong)]
  return [judged(`${resource}: answers`, [status === 0 ? `no answer: ${fault}` : `status ${status}`])]
}

/** Whether the reply of `meta` fits its schema. */
export function metaShape(json: unknown): Outcome[] {
  const meta = z.safeParse(metaSchema, json)
  if (!meta.success) {
    return [
      judged('meta: schema', [
        meta.error.issues
          .map((i) => i.path.join('.'))
          .join(', ')
          .concat(' missing or wrong'),
      ]),
    ]
  }
  const { contract } = meta.data
  return [judged('meta: schema', contract.split('.')[0] === '1' ? [] : [`contract is ${contract}, not 1.x`])]
}

/** Whether a list is one of this contract: envelope, pages, each item, each word, ids. */
export function listShape(resource: ListResource, list: List): Outcome[] {
  if (list.envelope.length > 0) return [judged(`${resource}: envelope`, list.envelope)]
  const schema: z.ZodMiniType<unknown> = itemSchemas[resource]
  const shape: string[] = []
  const words: string[] = []
  list.items.forEach((item, index) => {
    const checked = z.safeParse(schema, item)
    for (const issue of checked.success ? [] : checked.error.issues) {
      const where = `${idOf(item, index)}: ${issue.path.map(String).join('.') || 'the item'}`
      if (issue.code === 'invalid_value') words.push(`${where} is not one of ${issue.values.map(String).join('|')}`)
      else shape.push(`${where} ${plain(issue.message)}`)
    }
  })
  return [
    judged(`${resource}: envelope`, []),
    judged(`${resource}: pages`, list.pages),
    judged(`${resource}: schema`, shape),
    judged(`${resource}: words`, words),
    judged(
      `${resource}: ids`,
      repeats(list.items.map(idOf)).map((id) => `${id} stands twice`),
    ),
  ]
}

const plain = (message: string) => (/^Invalid input/.test(message) ? 'is missing or of the wrong type' : message)

/** What a resource's headers promise: ETag, 304, CORS, compression; and that asking again gives the same. */
export async function transfer(resource: Resource, url: string, first: Answer, list?: List): Promise<Outcome[]> {
  const { headers } = first
  const etag = headers.get('etag')
  const again = await ask(url, { 'accept-encoding': 'identity' })
  const strange = await (list ? readList(withQuery(url, 'surprise=1')) : undefined)
  const strangeMeta = list ? undefined : await ask(withQuery(url, 'surprise=1'))
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const order = same(again.json, first.json)
    ? []
    : [list ? 'the same request gives other items or another order' : 'the same request gives another reply']
  const ignored = strange
    ? strange.first.status === 200 && same(strange.items.map(idOf), list?.items.map(idOf))
    : strangeMeta?.status === 200 && same(strangeMeta.json, first.json)
  return [
    judged(`${resource}: etag`, [
      ...(etag === null ? ['no ETag'] : /^(W\/)?"[^"]*"$/.test(etag) ? [] : [`ETag ${etag} has no quotes`]),
      ...(headers.has('cache-control') ? [] : ['no Cache-Control']),
    ]),
    judged(`${resource}: not modified`, etag === null ? ['no ETag to ask with'] : await notModified(url, etag)),
    judged(`${resource}: cors`, corsFaults(headers)),
    judged(`${resource}: order`, order),
    judged(`${resource}: unknown parameters`, ignored ? [] : ['?surprise=1 changes the answer']),
    compression(resource, first, again),
  ]
}

async function notModified(url: string, etag: string): Promise<string[]> {
  const held = await ask(url, { 'if-none-match': etag })
  const other = await ask(url, { 'if-none-match': '"no-such-tag"' })
  return [
    ...(held.status === 304 ? [] : [`If-None-Match with its ETag gives status ${held.status}, not 304`]),
    ...(held.status === 304 && held.size > 0 ? ['a 304 carries a body'] : []),
    ...(other.status === 200 ? [] : [`If-None-Match with another ETag gives status ${other.status}, not 200`]),
  ]
}

export function corsFaults(headers: Headers): string[] {
  const allowed = headers.get('access-control-allow-origin')
  if (allowed === null) return ['no Access-Control-Allow-Origin: a page elsewhere cannot read it']
  if (allowed === '*') return []
  if (allowed !== 'https://readout.example') return [`Access-Control-Allow-Origin is ${allowed}, not the origin that asks`]
  return /origin/i.test(headers.get('vary') ?? '') ? [] : ['it names the origin but lacks Vary: Origin']
}

function compression(resource: Resource, first: Answer, plainAnswer: Answer): Outcome {
  const name = `${resource}: compression`
  if (plainAnswer.headers.has('content-encoding')) {
    return judged(name, ['it compresses for a client that asks for identity'], 'query')
  }
  if (!first.headers.has('content-encoding')) {
    return first.size < WORTH_COMPRESSING
      ? judged(name, [], 'query')
      : notHonoured(name, `${first.size} bytes go out as they are`)
  }
  const vary = /accept-encoding/i.test(first.headers.get('vary') ?? '')
  return judged(name, vary ? [] : ['it compresses without Vary: Accept-Encoding'], 'query')
}
