const REST_MS = 2000

/** Calls back once the browser has nothing to do, or after `atMost` milliseconds of that not being so; returns what takes that back. */
export function whenIdle(then: () => void, atMost?: number): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = window.setTimeout(then, atMost ?? REST_MS)
    return () => window.clearTimeout(timer)
  }
  const asked = requestIdleCallback(then, atMost === undefined ? {} : { timeout: atMost })
  return () => cancelIdleCallback(asked)
}
