import { useEffect, useMemo, useState } from 'react'
import type { Filters } from '../filters/parameters'
import { type IsoDate, isIsoDate } from '../lib/dates'
import { type ChangesWindow, changesWindow } from '../panels/changes/window'
import { asKnownOn } from '../record/asKnownOn'
import type { Dossier, KnownDossier } from '../record/dossier'
import type { KnowledgeDate } from '../record/knowledge'
import { rememberChoice, rememberedChoice } from './deviceChoices'

export type Changes = {
  window: ChangesWindow
  /** The facts as known on the later of the two days compared. */
  until: KnownDossier
  latest: IsoDate | undefined
  /** Up to which day the data went that this device saw at an earlier visit. */
  seen: IsoDate | undefined
  onForget: () => void
}

type Given = {
  dossier: Dossier
  known: KnownDossier
  days: readonly KnowledgeDate[]
  latest: IsoDate | undefined
  filters: Filters
}

/** Between which days the page tells changes. How far this device has seen the data is kept on it, for the next visit. */
export function useChanges({ dossier, known, days, latest, filters }: Given): Changes {
  const [seen, setSeen] = useState(lastVisit)
  const [keeps, setKeeps] = useState(true)
  useEffect(() => {
    if (keeps && latest !== undefined) rememberChoice('seen', latest)
  }, [keeps, latest])
  const { compare, brief } = filters
  // A brief shows the same on every device.
  const visit = brief === null ? seen : undefined
  const window = useMemo(
    () => changesWindow({ date: known.date, days, latest, compare, seen: visit }),
    [known.date, days, latest, compare, visit],
  )
  const until = useMemo(() => (window.to === known.date ? known : asKnownOn(dossier, window.to)), [dossier, known, window.to])
  const onForget = useMemo(
    () => () => {
      setKeeps(false)
      setSeen(undefined)
      rememberChoice('seen', null)
    },
    [],
  )
  return useMemo(() => ({ window, until, latest, seen: visit, onForget }), [window, until, latest, visit, onForget])
}

/** What storage holds may be of anyone's making. */
function lastVisit(): IsoDate | undefined {
  const kept = rememberedChoice('seen')
  return kept !== null && isIsoDate(kept) ? kept : undefined
}
