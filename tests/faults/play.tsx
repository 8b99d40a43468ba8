import { QueryClientProvider } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { vi } from 'vitest'
import type { Api, Transport } from '../../src/api/client'
import type { AppConfig } from '../../src/api/config'
import { App } from '../../src/app/App'
import { makeQueryClient } from '../../src/app/queryClient'

const STEP_MS = 100

/** Makes time a matter of the test: timers and the clock go only by `pass`. Time-outs and chance are no exception. */
export function holdTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const control = new AbortController()
    setTimeout(() => control.abort(new DOMException('It took too long', 'TimeoutError')), ms)
    return control.signal
  })
}

/** Lets what waits for no timer run: replies, chunks of code, React itself. */
const breathe = () => new Promise((done) => setImmediate(done))

/** Lets time pass in steps until something is so; the milliseconds that it took, or undefined when it never was. */
export async function pass(limitMs: number, until: () => boolean): Promise<number | undefined> {
  for (let passed = 0; passed <= limitMs; passed += STEP_MS) {
    for (let turn = 0; turn < 20; turn++) await act(breathe)
    if (until()) return passed
    await act(() => vi.advanceTimersByTimeAsync(STEP_MS))
  }
  return undefined
}

/** The whole app over a transport, or over an API of its own. */
export function renderOver(over: Transport | Api, search: string, more: Partial<AppConfig> = {}): void {
  window.history.replaceState(null, '', `/${search}`)
  const api: Api =
    typeof over === 'function' ? { mode: 'http', baseUrl: 'https://readout.example/api/v1', transport: over } : over
  const config: AppConfig = { api: { mode: 'http', baseUrl: api.baseUrl }, opensAt: '2025-11-25', ...more }
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <NuqsAdapter>
        <App api={api} config={config} notices={[]} />
      </NuqsAdapter>
    </QueryClientProvider>,
  )
}
