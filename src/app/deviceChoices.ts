/** Choices kept on this device. Storage may be refused, full or corrupt: then they last as long as the page. */
const PREFIX = 'readout.'

export function rememberedChoice(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name)
  } catch {
    // Storage is refused: nothing is remembered, nothing is lost.
    return null
  }
}

export function rememberChoice(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name)
    else localStorage.setItem(PREFIX + name, value)
  } catch {
    // Refused or full: the choice still holds until the page closes.
  }
}
