/** A cell of the grid: row 0 holds the column headers, column 0 the row headers. */
export type GridPlace = { row: number; col: number }
export type GridKey = { key: string; ctrl: boolean }

/** Where a key leads in a grid of `rows` by `cols` cells; undefined for a key that does not move. ARIA grid pattern. */
export function movedTo(from: GridPlace, { key, ctrl }: GridKey, rows: number, cols: number): GridPlace | undefined {
  const target = targetOf(from, key, ctrl, rows, cols)
  return target && inside(target, rows, cols)
}

/** The place itself, or the nearest one when the grid has become smaller. */
export function inside(place: GridPlace, rows: number, cols: number): GridPlace {
  const within = (n: number, count: number) => Math.max(0, Math.min(n, count - 1))
  return { row: within(place.row, rows), col: within(place.col, cols) }
}

const PAGE_ROWS = 5

function targetOf({ row, col }: GridPlace, key: string, ctrl: boolean, rows: number, cols: number): GridPlace | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { row, col: col - 1 }
    case 'ArrowRight':
      return { row, col: col + 1 }
    case 'ArrowUp':
      return { row: row - 1, col }
    case 'ArrowDown':
      return { row: row + 1, col }
    case 'PageUp':
      return { row: row - PAGE_ROWS, col }
    case 'PageDown':
      return { row: row + PAGE_ROWS, col }
    case 'Home':
      return ctrl ? { row: 0, col: 0 } : { row, col: 0 }
    case 'End':
      return ctrl ? { row: rows - 1, col: cols - 1 } : { row, col: cols - 1 }
    default:
      return undefined
  }
}
