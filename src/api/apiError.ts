/** Why data could not be had. `offline`: no answer at all; `http`: a refusal; `contract`: an answer that is not ours. */
export type ApiErrorKind = 'offline' | 'http' | 'contract'

type Details = { status?: number; retryAfterMs?: number; timedOut?: boolean; cause?: unknown }

/** The only error that leaves the API layer. `message` is a sentence for the reader, without secrets. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind
  readonly status: number | undefined
  /** How long the server asks to wait, in milliseconds, at most 60 000. */
  readonly retryAfterMs: number | undefined
  readonly timedOut: boolean

  constructor(kind: ApiErrorKind, message: string, details: Details = {}) {
    super(message, { cause: details.cause })
    this.name = 'ApiError'
    this.kind = kind
    this.status = details.status
    this.retryAfterMs = details.retryAfterMs
    this.timedOut = details.timedOut ?? false
  }
}
