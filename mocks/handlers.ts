import { delay, type HttpHandler, HttpResponse, http } from 'msw'
import { LIST_RESOURCES, type Resource } from '../src/lib/vocabulary'
import { type Answer, problem } from './answers'
import { endpoints } from './endpoints'
import { hash } from './hash'
import { answerFor, type Scenario } from './scenarios'

/** Marks every reply of the mock API, so that a page can tell it from a file that happens to lie there. */
const MOCK_MARK = { 'x-mock': '1' } as const
const RESOURCES: readonly Resource[] = ['meta', ...LIST_RESOURCES]

async function toResponse(answer: Answer) {
  if (answer.delayMs > 0) await delay(answer.delayMs)
  if (answer.kind === 'silence') return new Promise<never>(() => undefined)
  if (answer.kind !== 'reply') return HttpResponse.error()
  const { status, headers, body } = answer
  const cached: Record<string, string> =
    status === 200 ? { etag: `"${hash(body).toString(16)}"`, 'cache-control': 'no-cache' } : {}
  return new HttpResponse(status === 204 ? null : body, { status, headers: { ...headers, ...cached, ...MOCK_MARK } })
}

/** The mock API as MSW handlers, bent by a scenario. The ping is never bent: it only asks whether anyone answers. */
export function handlersFor(scenario: Scenario): HttpHandler[] {
  return [
    http.get('*/api/v1/ping.json', () =>
      HttpResponse.json({ ok: true }, { headers: { ...MOCK_MARK, 'cache-control': 'no-store' } }),
    ),
    http.get('*/api/v1/:file', ({ params, request }) => {
      const resource = RESOURCES.find((r) => `${r}.json` === params.file)
      if (resource === undefined) return toResponse(problem(404, 'Not Found'))
      const cursor = new URL(request.url).searchParams.get('cursor')
      return toResponse(answerFor(scenario, resource, endpoints[`${resource}.json`], cursor))
    }),
  ]
}
