import type { EventKind } from '../../lib/vocabulary'

/** Shapes of marks: the kinds of event in seven groups that an eye can keep apart. */
export const SHAPES = ['circle', 'bar', 'square', 'hexagon', 'triangle', 'pentagon', 'diamond'] as const
export type Shape = (typeof SHAPES)[number]

/** The shape of each kind of event. */
export const SHAPE_OF: Record<EventKind, Shape> = {
  call: 'circle',
  summit: 'circle',
  talks: 'circle',
  visit: 'circle',
  statement: 'bar',
  report: 'bar',
  other: 'bar',
  'tariff-action': 'square',
  'export-control': 'square',
  sanction: 'square',
  agreement: 'hexagon',
  purchase: 'hexagon',
  'arms-sale': 'triangle',
  military: 'triangle',
  'court-ruling': 'pentagon',
  legislation: 'pentagon',
  election: 'pentagon',
  deadline: 'diamond',
  'planned-event': 'diamond',
}

/** The outline of each shape about 0,0, some 11 pixels across. */
export const SHAPE_PATHS: Record<Shape, string> = {
  circle: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z',
  bar: 'M-2,-5.5H2V5.5H-2Z',
  square: 'M-4.5,-4.5H4.5V4.5H-4.5Z',
  hexagon: 'M-6,0L-3,-5.2H3L6,0L3,5.2H-3Z',
  triangle: 'M0,-6L5.8,4.6H-5.8Z',
  pentagon: 'M0,-6L5.7,-1.4L3.6,5H-3.6L-5.7,-1.4Z',
  diamond: 'M0,-6.5L6.5,0L0,6.5L-6.5,0Z',
}
