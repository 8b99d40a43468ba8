/** Where the reader was before a brief began, and when it began: kept for this tab, so that a reload does not lose it. */
const BEFORE = 'readout.before-brief'
const STARTED = 'readout.brief-started'

function keep(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value)
  } catch {
    // Refused: leaving then keeps the view of the last step, and the clock starts anew after a reload.
  }
}

function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

export function rememberBefore(address: string, scrollY: number): void {
  keep(BEFORE, JSON.stringify({ address, scrollY }))
}

/** The place before the brief, once. */
export function takeBefore(): { address: string; scrollY: number } | undefined {
  const text = kept(BEFORE)
  try {
    sessionStorage.removeItem(BEFORE)
    const value: unknown = JSON.parse(text ?? 'null')
    if (typeof value !== 'object' || value === null || !('address' in value) || typeof value.address !== 'string')
      return undefined
    return { address: value.address, scrollY: 'scrollY' in value && typeof value.scrollY === 'number' ? value.scrollY : 0 }
  } catch {
    return undefined
  }
}

/** When this talk began, in milliseconds of the machine's clock. */
export function startOf(brief: string, now: number): number {
  const [id, at] = (kept(STARTED) ?? '').split(' ')
  if (id === brief && Number(at) > 0 && Number(at) <= now) return Number(at)
  rememberStart(brief, now)
  return now
}

export const rememberStart = (brief: string, at: number): void => keep(STARTED, `${brief} ${at}`)
