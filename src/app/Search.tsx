import { useContext, useMemo, useState } from 'react'
import type { Theme } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import type { IsoDate } from '../lib/dates'
import { asKnownOn } from '../record/asKnownOn'
import type { Dossier, KnownDossier } from '../record/dossier'
import { SearchDialog } from '../search/SearchDialog'
import { OpenGlossary } from '../ui/Glossed'
import { rememberChoice, rememberedChoice } from './deviceChoices'
import { type ActionGiven, searchActions } from './searchActions'

type Props = Omit<ActionGiven, 'set' | 'choose' | 'glossary'> & {
  known: KnownDossier
  dossier: Dossier
  latest: IsoDate | undefined
  set: SetFilters
  choose: (theme: Theme | null) => void
  onClose: () => void
}

/** The search with the page's actions, and what this device searched before. */
export function Search({ known, dossier, latest, onClose, ...given }: Props) {
  const glossary = useContext(OpenGlossary)
  const [recent, setRecent] = useState(readRecent)
  // The page's functions change with each drawing; what they do does not.
  const [actions] = useState(() => searchActions({ ...given, glossary: () => glossary?.() }))
  const atLatest = useMemo(() => {
    let cut: KnownDossier | undefined
    return () => {
      cut ??= latest === undefined ? known : asKnownOn(dossier, latest)
      return cut
    }
  }, [dossier, known, latest])
  return (
    <SearchDialog
      known={known}
      latest={atLatest}
      actions={actions}
      set={given.set}
      recent={recent}
      onRecent={(queries) => {
        setRecent(queries)
        rememberChoice('searches', queries.length === 0 ? null : JSON.stringify(queries))
      }}
      onClose={onClose}
    />
  )
}

/** What storage holds may be of anyone's making. */
function readRecent(): readonly string[] {
  try {
    const held: unknown = JSON.parse(rememberedChoice('searches') ?? '[]')
    return Array.isArray(held) ? held.filter((q) => typeof q === 'string').map((q) => q.slice(0, 200)) : []
  } catch {
    return []
  }
}
