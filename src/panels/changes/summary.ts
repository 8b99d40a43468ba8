import { PARTS } from '../../filters/parameters'
import { formatDate } from '../../lib/dates'
import { changesPanelWords } from '../../lib/strings/changesPanel'
import { panelNames } from '../../lib/strings/panelNames'
import type { ChangesView } from './model'

/** What is listed in two or three sentences, for a reader who does not see the list; nothing where nothing is listed. */
export function changesSummary({ count, listed }: ChangesView): string | undefined {
  const { replaced, byPart, lastKnownOn } = listed
  if (lastKnownOn === undefined) return undefined
  const panels = PARTS.flatMap((part) => (byPart[part] > 0 ? [{ name: panelNames[part], count: byPart[part] }] : []))
  return changesPanelWords.summary(replaced, count - replaced, panels, formatDate(lastKnownOn))
}
