const REST_MS = 2000

/** Calls back once the browser has nothing to do; returns what takes that back. */
export function whenIdle(then: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = window.setTimeout(then, REST_MS)
    return () => window.clearTimeout(timer)
  }
  const asked = requestIdleCallback(then)
  return () => cancelIdleCallback(asked)
}
