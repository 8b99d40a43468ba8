/** Height of the axis above the lanes. */
export const AXIS_HEIGHT = 22
/** Rows shrink to the least when it saves scrolling, and are given out at the size of a target. */
const LEAST_ROW = 20
const ROW = 24
const MOST = { row: 30, rows: 6 }
/** Where a room reads along, lanes fill the height and each event may have a row of its own. */
const ROOMY_MOST = { row: 80, rows: 14 }

/** Where each lane stands: its first row, how many rows it has, and all rows together. `head` is the height over them for its name. */
export type LaneRows = { head: number; rowHeight: number; rows: readonly number[]; firstRow: readonly number[]; total: number }

/**
 * Gives each lane one row, and what room is left to those with the most events a row, so that fewer must be counted
 * together. `counts` are those of all days, not of the range drawn: panning moves no lane. `roomy`: see `Surface`.
 */
export function laneRows(counts: readonly number[], height: number, head = 0, roomy = false): LaneRows {
  const limits = roomy ? ROOMY_MOST : MOST
  const room = Math.max(0, height - AXIS_HEIGHT - head * counts.length)
  const rows = counts.map(() => 1)
  for (let left = Math.floor(room / ROW) - rows.length; left > 0; left--) {
    let crowded = -1
    let most = 1
    counts.forEach((count, i) => {
      const each = count / (rows[i] ?? 1)
      if (each > most && (rows[i] ?? 1) < limits.rows) {
        most = each
        crowded = i
      }
    })
    if (crowded < 0) break
    rows[crowded] = (rows[crowded] ?? 1) + 1
  }
  const firstRow: number[] = []
  let total = 0
  for (const n of rows) {
    firstRow.push(total)
    total += n
  }
  const share = Math.floor(room / Math.max(1, total))
  return { head, rows, firstRow, total, rowHeight: share < LEAST_ROW ? ROW : Math.min(limits.row, share) }
}
