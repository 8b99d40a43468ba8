/** Rough width of a text at a size in pixels; generous, so that labels kept apart by it never touch. */
export function textWidth(text: string, size = 13): number {
  return text.length * size * 0.52
}

export type RowLabel = { key: string; x: number; text: string }
export type PlacedRowLabel = RowLabel & { row: number; anchor: 'start' | 'end' }

/**
 * Puts labels that stand at x positions into as few rows as keep them apart; one that would leave the right edge
 * hangs to the left of its position. Labels that find no room in `rows` are left out.
 */
export function stackLabels(
  labels: readonly RowLabel[],
  options: { right: number; rows: number; size?: number; gap?: number },
): PlacedRowLabel[] {
  const { right, rows, size = 13, gap = 10 } = options
  const taken: [number, number][][] = Array.from({ length: rows }, () => [])
  const placed: PlacedRowLabel[] = []
  for (const label of labels) {
    const width = textWidth(label.text, size)
    const anchor = label.x + width > right ? 'end' : 'start'
    const from = anchor === 'start' ? label.x : label.x - width
    const span: [number, number] = [from - gap / 2, from + width + gap / 2]
    const row = from < 0 ? -1 : taken.findIndex((spans) => spans.every(([a, b]) => span[1] <= a || span[0] >= b))
    if (row === -1) continue
    taken[row]?.push(span)
    placed.push({ ...label, row, anchor })
  }
  return placed
}

/** Moves positions on one axis apart to at least `gap`, keeping their order and staying within the limits. */
export function spreadPositions(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))
  const moved = [...positions]
  let last = low - gap
  for (const i of order) {
    moved[i] = Math.max(positions[i] ?? 0, last + gap)
    last = moved[i] ?? last
  }
  let next = high + gap
  for (const i of order.toReversed()) {
    moved[i] = Math.min(moved[i] ?? 0, next - gap)
    next = moved[i] ?? next
  }
  return moved
}
