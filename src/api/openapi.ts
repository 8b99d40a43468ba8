import { LIST_RESOURCES, type ListResource, type Resource } from '../lib/vocabulary'
import { envelopeSchema } from './envelope'
import { metaSchema } from './meta'
import { described, type Json, jsonSchema, NAMED, ref } from './openapiSchemas'
import { itemSchemas } from './resources'

const SUMMARIES: Record<Resource, string> = {
  meta: 'What the whole dossier says of itself',
  issues: 'Subjects of the relationship; the rows of the matrix',
  parties: 'Who speaks or acts; the columns of the matrix',
  sources: 'Documents that the facts rest on',
  commitments: 'Pledges and undertakings, with each dated version of them',
  observations: 'Counts towards a commitment, by counting basis and issuer',
  baselines: 'Earlier years and deals to hold a pledge against',
  claims: 'What one speaker said or left unsaid on one issue',
  positions: 'Cells of the matrix; a later row of a cell replaces the earlier from its knownOn',
  assessments: 'Where an issue stands: how two records relate, or its state',
  accounts: "Each party's account of an event",
  events: 'What happened or is planned, and how plans moved',
  disputes: 'Questions on which the record disagrees',
  questions: 'Questions that a room asks, with each answer by the day from which it was known',
}

/** The contract as an OpenAPI 3.1 document, made from the same schemas that check each reply. */
export function openApiDocument(): Json {
  const parts = Object.fromEntries(
    NAMED.map(({ name, schema, says }) => [name, { ...jsonSchema(schema, schema), ...described(schema, says) }]),
  )
  const items = Object.fromEntries(
    LIST_RESOURCES.map((r) => [itemName(r), { ...jsonSchema(itemSchemas[r]), ...described(itemSchemas[r], SUMMARIES[r]) }]),
  )
  const pages = Object.fromEntries(LIST_RESOURCES.map((r) => [`${itemName(r)}Page`, page(r)]))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Readout data contract',
      version: '1.0',
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Read-only. A folder of files on any static host is a valid implementation, as is an application server. ' +
        'Unknown extra fields are ignored. An unknown enum word, a missing required field or a wrong type refuses that item, and keeps the rest; ' +
        'more than 5 % of refused items (and more than one) refuse the resource; so does a major version other than 1. ' +
        'Optional means absent: null stands only where it is named. For another origin send Access-Control-Allow-Origin.',
    },
    servers: [{ url: './api/v1', description: 'Beside the built page; config.json names another.' }],
    paths: {
      '/meta.json': path('meta', 'Meta'),
      ...Object.fromEntries(LIST_RESOURCES.map((r) => [`/${r}.json`, path(r, `${itemName(r)}Page`)])),
    },
    components: {
      schemas: {
        ...parts,
        Meta: { ...jsonSchema(metaSchema), description: SUMMARIES.meta },
        ...items,
        ...pages,
        Problem: PROBLEM,
      },
      parameters: PARAMETERS,
      headers: HEADERS,
      responses: RESPONSES,
    },
  }
}

const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
const itemName = (resource: ListResource) => capital(resource.replace(/ies$/, 'y').replace(/s$/, ''))
function page(resource: ListResource): Json {
  const { properties, ...rest } = jsonSchema(envelopeSchema)
  const items = { type: 'array', items: ref('schemas', itemName(resource)) }
  return {
    ...rest,
    properties: { ...(typeof properties === 'object' ? properties : {}), items },
    description: `A page of ${resource}.`,
  }
}

function path(resource: Resource, schema: string): Json {
  const parameters = resource === 'meta' ? ['asof'] : Object.keys(PARAMETERS)
  return {
    get: {
      operationId: `get${capital(resource)}`,
      summary: SUMMARIES[resource],
      parameters: parameters.map((name) => ref('parameters', name)),
      responses: {
        '200': {
          description: 'The data. UTF-8.',
          headers: Object.fromEntries(
            ['ETag', 'Cache-Control', 'Access-Control-Allow-Origin'].map((name) => [name, ref('headers', name)]),
          ),
          content: { 'application/json': { schema: ref('schemas', schema) } },
        },
        '304': { description: 'Not changed since the ETag that If-None-Match names.' },
        '429': ref('responses', 'Later'),
        '503': ref('responses', 'Later'),
        default: ref('responses', 'Problem'),
      },
    },
  }
}

const query = (name: string, schema: Json, says: string) => ({
  name,
  in: 'query',
  required: false,
  schema,
  description: `${says} A server may ignore it.`,
})
const PARAMETERS: Json = {
  asof: query('asof', ref('schemas', 'Date'), 'Only what was public by the end of this day.'),
  issue: query('issue', { type: 'string' }, 'Only these issues; ids, divided by commas.'),
  from: query('from', ref('schemas', 'Date'), 'Only facts of this day and later.'),
  to: query('to', ref('schemas', 'Date'), 'Only facts of this day and earlier.'),
  limit: query('limit', { type: 'integer', minimum: 1 }, 'At most so many items in a page.'),
  cursor: query('cursor', { type: 'string' }, 'The `next` of the page before. Never the same one twice.'),
}

const header = (description: string) => ({ description, schema: { type: 'string' } })
const HEADERS: Json = {
  ETag: header('Changes whenever the body does.'),
  'Cache-Control': header('How long the answer may be kept; `no-cache` asks again each time.'),
  'Access-Control-Allow-Origin': header('Needed where the page comes from another origin.'),
  'Retry-After': header('Seconds or an HTTP date; waits of over 60 s are cut to 60 s.'),
}

const PROBLEM = {
  type: 'object',
  description: 'A problem document (RFC 9457).',
  properties: {
    type: { type: 'string', format: 'uri-reference', default: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri-reference' },
  },
}
const problem = { 'application/problem+json': { schema: ref('schemas', 'Problem') } }
const RESPONSES: Json = {
  Problem: { description: 'The data cannot be had. 408, 429 and 5xx are asked again twice, others never.', content: problem },
  Later: {
    description: 'Too many requests, or not now.',
    headers: { 'Retry-After': ref('headers', 'Retry-After') },
    content: problem,
  },
}
