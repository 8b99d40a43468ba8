import { errorWords } from '../lib/strings/refusals'
import { ApiError } from './apiError'

/**
 * Reads the bytes of a reply as JSON.
 * @throws ApiError `contract` when there are none, or they are not whole
 */
export function parseJson(bytes: ArrayBuffer): unknown {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') throw new ApiError('contract', errorWords.empty)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ApiError('contract', errorWords.broken, { cause })
  }
}
