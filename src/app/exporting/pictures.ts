import type { Draw, Palette } from '../../export/picture'
import type { Filters } from '../../filters/parameters'
import { LANE_COLOURS, PARTY_COLOURS } from '../../panels/timeline/laneColours'
import type { KnownDossier } from '../../record/dossier'
import { matrixPicture } from './matrixPicture'
import { pledgePicture } from './pledgePicture'
import type { Subject } from './subjects'
import { timelinePicture } from './timelinePicture'

export type PictureTheme = 'light' | 'dark'

const NOTHING: ReadonlySet<string> = new Set()

/** What a view looks like as a picture, with a mark at what differs; undefined where it has no drawing. */
export function drawingOf(subject: Subject, known: KnownDossier, filters: Filters, differing = NOTHING): Draw | undefined {
  switch (subject) {
    case 'commitments':
      return pledgePicture(known, filters, differing)
    case 'matrix':
      return matrixPicture(known, filters, differing)
    case 'timeline':
      return timelinePicture(known, filters, differing)
    default:
      return undefined
  }
}

/** The colours of a theme, read from the page's own tokens; of the theme in force where none is named. */
export function paletteOf(theme?: PictureTheme): Palette {
  const probe = document.createElement('div')
  if (theme !== undefined) probe.dataset.theme = theme
  probe.hidden = true
  document.body.append(probe)
  const style = getComputedStyle(probe)
  const colours = new Map<string, string>()
  const read = (token: string) => {
    const colour = colours.get(token) ?? style.getPropertyValue(`--${token}`).trim()
    colours.set(token, colour)
    return colour
  }
  // Read while the probe is in the page.
  for (const token of ['ground', 'ground-future', 'ink', 'muted', 'hairline', 'accent']) read(token)
  for (const i of [1, 2, 3, 4, 5, 6, 7]) read(`basis-${i}`)
  for (const token of [...LANE_COLOURS, ...PARTY_COLOURS]) read(token)
  for (const i of [0, 1, 2, 3]) {
    read(`prominence-${i}`)
    read(`on-prominence-${i}`)
  }
  probe.remove()
  return (token) => colours.get(token) ?? 'currentColor'
}
