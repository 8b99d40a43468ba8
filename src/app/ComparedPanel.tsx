import type { ReactNode } from 'react'
import type { ChangePart, PanelId } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { formatDate } from '../lib/dates'
import { pageWords } from '../lib/strings/page'
import { Button } from '../ui/Button'
import { PanelExport, PanelNote } from '../ui/compared'
import type { Changes } from './useChanges'
import type { Compared } from './useCompared'

type Props = {
  part: ChangePart
  name: string
  compared: Compared | undefined
  changes: Changes
  set: SetFilters
  onExport?: ((panel: PanelId) => void) | undefined
  children: ReactNode
}

/** A panel that says how much of it differs from the day it is compared with. */
export function ComparedPanel({ part, name, compared, changes, set, onExport, children }: Props) {
  const { from, to } = changes.window
  const count = compared?.byPart[part]
  const note = count !== undefined && (
    <>
      {pageWords.compared(formatDate(from, 'medium'), formatDate(to, 'medium'), count)}{' '}
      {count > 0 && (
        <Button aria-label={pageWords.showDifferences(name)} onClick={() => set({ panel: 'changes', part })}>
          {pageWords.show}
        </Button>
      )}
    </>
  )
  return (
    <PanelExport value={onExport && (() => onExport(part))}>
      <PanelNote value={note}>{children}</PanelNote>
    </PanelExport>
  )
}
