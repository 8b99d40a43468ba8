import type { Mark } from './clusters'
import type { Drawing } from './drawing'
import { labelWords } from './eventWords'
import { type Label, placeLabels } from './labels'
import type { TimelineView } from './model'
import { textWidth } from './textWidth'

const LABEL_PX = 12

/** The words beside the marks of a drawing on screen. */
export function labelsFor(view: TimelineView, drawing: Drawing): Label[] {
  const { width, asOfX } = drawing
  const textOf = (mark: Mark) => {
    const event = mark.members.length === 1 ? view.events[mark.members[0] ?? 0] : undefined
    return event && labelWords(event, view.asOf)
  }
  return placeLabels(drawing, { width, asOfX, widthOf: textWidth(LABEL_PX), textOf })
}
