import { scaleLinear } from 'd3-scale'
import type { Size } from './useSize'

/** Where a time and an amount are drawn, in pixels. */
export type At = (t: number, v: number) => { left: number; top: number }
/** The plot's own place in the drawing, in pixels. */
export type Plot = { x: number; y: number; width: number; height: number }
/** Room around the plot, in pixels: what stands in it is the axes' and the labels'. */
export type Margin = { top: number; right: number; bottom: number; left: number }

/** The place of the plot inside a drawing, and of each time (UTC milliseconds) and amount in it; both may lie outside. */
export function timePlot(size: Size, margin: Margin, t: readonly [number, number], top: number): { plot: Plot; at: At } {
  const plot = {
    x: margin.left,
    y: margin.top,
    width: Math.max(0, size.width - margin.left - margin.right),
    height: Math.max(0, size.height - margin.top - margin.bottom),
  }
  const x = scaleLinear(t, [plot.x, plot.x + plot.width])
  const y = scaleLinear([0, top], [plot.y + plot.height, plot.y])
  return { plot, at: (time, value) => ({ left: x(time), top: y(value) }) }
}

/** The path of cumulative counts: each holds until the next. */
export const stepPath = (points: readonly { left: number; top: number }[]): string =>
  points.map((p, i) => (i === 0 ? `M${p.left},${p.top}` : `H${p.left}V${p.top}`)).join('')
