import { type ComponentProps, type Dispatch, type RefObject, type SetStateAction, useMemo } from 'react'
import type { Api } from '../api/client'
import type { AppConfig } from '../api/config'
import type { Filters } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { pageWords } from '../lib/strings/page'
import type { Badge } from './dataStatus'
import type { Subject } from './exporting/subjects'
import { BriefTray, DataDrawer, ExportDialog, HelpDialog, Search, ShareDialog, Sources, StartBrief } from './laterParts'
import type { AsOf } from './useAsOf'
import type { Changes } from './useChanges'
import type { LoadedDossier } from './useDossier'
import type { Play } from './usePlay'
import type { Refresh } from './useRefresh'
import type { useTheme } from './useTheme'

/** A card of the page that no address opens. */
export type Card = 'data' | 'share' | 'help' | 'start' | 'tray' | 'add' | 'print' | 'search' | 'export' | 'sources'

type Props = {
  card: Card | undefined
  setCard: Dispatch<SetStateAction<Card | undefined>>
  api: Api
  config: AppConfig
  loaded: LoadedDossier
  filters: Filters
  set: SetFilters
  asOf: AsOf
  badge: Badge
  refresh: Refresh
  theme: ReturnType<typeof useTheme>
  play: Play
  changes: Changes
  /** What the export shows first. */
  subject: Subject
  searchRef: RefObject<HTMLInputElement | null>
  keys: Pick<ComponentProps<typeof HelpDialog>['given'], 'keysOn' | 'onKeysOn'>
}

/** The one card that is open over the page, if any. */
export function PageCards(props: Props) {
  const { card, setCard, api, config, loaded, filters, set, asOf, badge, refresh, theme, play, changes, subject, searchRef } =
    props
  const { known } = asOf
  const onClose = () => setCard(undefined)
  const { meta } = loaded
  const compared = useMemo(() => ({ from: changes.window.from, until: changes.until }), [changes])
  const exported = useMemo(() => ({ known, filters, compared, meta, badge }), [known, filters, compared, meta, badge])
  switch (card) {
    case 'data':
      return <DataDrawer given={{ api, loaded, badge, refresh, onSources: () => setCard('sources'), onClose }} />
    case 'share':
      return (
        <ShareDialog
          given={{
            ...{ filters, date: asOf.date, onClose },
            saved: { loaded, title: config.title ?? pageWords.name, opensAt: config.opensAt, date: asOf.date },
          }}
        />
      )
    case 'sources':
      return <Sources given={{ known, set, onExport: () => setCard('export'), onClose }} />
    case 'search':
      return (
        <Search
          given={{
            ...{ known, dossier: loaded.dossier, latest: loaded.latest, set, subject: asOf.subject?.date },
            ...{ choose: theme.choose, open: setCard, play: play.toggle, onClose },
            filterByWords: () => searchRef.current?.focus(),
          }}
        />
      )
    case 'export':
      return <ExportDialog given={{ given: exported, subject, onClose }} />
    case 'start':
      return <StartBrief given={{ filters, set, onStarted: onClose }} />
    case 'tray':
    case 'add':
      return (
        <BriefTray
          given={{ filters, set, loaded, opensAt: config.opensAt, date: asOf.date, badge, adding: card === 'add', onClose }}
        />
      )
    case 'help':
      return <HelpDialog given={{ ...props.keys, onClose }} />
    default:
      return null
  }
}
