/** An answer before it becomes a `Response`; `delayMs` passes first. `silence` never comes. */
export type Answer =
  | { kind: 'network-error' | 'silence'; delayMs: number }
  | { kind: 'reply'; status: number; headers: Record<string, string>; body: string; delayMs: number }

/** A refusal as RFC 9457 has it. */
export function problem(status: number, title: string, headers: Record<string, string> = {}): Answer {
  const body = JSON.stringify({ type: 'about:blank', status, title })
  return { kind: 'reply', status, headers: { 'content-type': 'application/problem+json', ...headers }, body, delayMs: 0 }
}

/** A body sent as JSON, whatever it is. */
export const text = (body: string, headers: Record<string, string> = {}) => ({
  kind: 'reply' as const,
  status: 200,
  headers: { 'content-type': 'application/json', ...headers },
  body,
  delayMs: 0,
})
