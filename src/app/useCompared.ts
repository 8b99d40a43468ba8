import { useEffect, useState } from 'react'
import type { ChangePart, Filters } from '../filters/parameters'
import type { KnownDossier } from '../record/dossier'
import type { Changes } from './useChanges'

export type Compared = { byPart: Readonly<Record<ChangePart, number>>; keys: ReadonlySet<string> }

/** What of each panel differs between the days compared; absent while none are, or while the code for it is on its way. */
export function useCompared(known: KnownDossier, filters: Filters, { window, until }: Changes): Compared | undefined {
  const [compared, setCompared] = useState<Compared>()
  const { issue, party, q, compare } = filters
  useEffect(() => {
    let stale = compare === null
    if (stale) setCompared(undefined)
    else
      import('../panels/changes/model').then(
        ({ changesView, differingKeys }) => {
          if (stale) return
          const view = changesView(until, window.from, known.date, { issue, party, q, part: null })
          setCompared({ byPart: view.byPart, keys: differingKeys(view) })
        },
        // The code did not come: the ribbon, which is of the same code, says so.
        () => setCompared(undefined),
      )
    return () => {
      stale = true
    }
  }, [compare, until, window.from, known.date, issue, party, q])
  return compare === null ? undefined : compared
}
