/** Where a time and an amount are drawn, in pixels. */
export type At = (t: number, v: number) => { left: number; top: number }
/** The plot's own place in the drawing. */
export type Plot = { x: number; y: number; width: number; height: number }
