import { setupServer } from 'msw/node'
import { handlersFor } from './handlers'
import { NORMAL, parseScenario } from './scenarios'

/** The mock API in tests. `listen`, `resetHandlers` and `close` are the caller's. */
export const server = setupServer(...handlersFor(NORMAL))

/**
 * Bends the mock API until `server.resetHandlers()`, as `?mock=` does in the page.
 * @throws Error on an unknown word, so that a misspelt scenario does not pass as the normal one
 */
export function useScenario(text: string): void {
  const { scenario, notice } = parseScenario(text)
  if (notice !== undefined) throw new Error(notice)
  server.use(...handlersFor(scenario))
}
