import type { Palette } from '../../export/picture'
import { round, svg } from '../../export/svgText'

/** The sign of a comparison in a picture, around a point: the page's own. */
export const differsMark = (x: number, y: number, palette: Palette) =>
  svg('path', {
    ...{ d: 'M0-4.5L4.5 0 0 4.5-4.5 0Z', transform: `translate(${round(x)} ${round(y)})`, 'data-differs': 1 },
    ...{ fill: palette('ink'), stroke: palette('ground'), 'stroke-width': 1 },
  })
